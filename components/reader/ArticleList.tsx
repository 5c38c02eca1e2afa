import type { PackArticle } from '../../core/notes/pack.ts';
import { readerHash } from '../../core/reader/place.ts';
import { DateText } from '../notes/DateText.tsx';
import { NoteText } from '../notes/NoteText.tsx';
import { useTexts } from '../texts.tsx';
import './reader.css';

export interface ArticleListProps {
  /** Newest first. */
  readonly articles: readonly PackArticle[];
  /** The address named an article that is not among the notes. */
  readonly isUnknown: boolean;
}

/** All articles of the notes: where the reader page begins, and where a dead link ends. */
export function ArticleList({ articles, isUnknown }: ArticleListProps) {
  const { t } = useTexts();
  return (
    <main class="reader-list">
      <h1>{t('reader.all_articles')}</h1>
      {isUnknown && <p role="alert">{t('reader.unknown_article')}</p>}
      <ul>
        {articles.map(({ id, headline, datePublished, inLanguage }) => (
          <li key={id}>
            <a href={readerHash({ article: id })}>
              <NoteText text={headline} language={inLanguage} />
            </a>
            <p class="reader-date">
              <DateText date={datePublished} />
            </p>
          </li>
        ))}
      </ul>
    </main>
  );
}
