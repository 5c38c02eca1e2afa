import type { CastMember } from '../../core/reader/article-cast.ts';
import type { Paragraph } from '../../core/reader/article-layout.ts';
import { readerHash, type ReaderPlace } from '../../core/reader/place.ts';
import type { StatementView } from '../../core/notes/view/actor-view.ts';
import type { PackArticle } from '../../core/notes/pack.ts';
import { directionOf } from '../../core/texts/texts.ts';
import { useTexts } from '../texts.tsx';
import { DateText } from '../notes/DateText.tsx';
import { NoteText } from '../notes/NoteText.tsx';
import { ArticleBody } from './ArticleBody.tsx';
import { Cast } from './Cast.tsx';
import './reader.css';

export interface ReaderProps {
  readonly article: PackArticle;
  readonly paragraphs: readonly Paragraph[];
  readonly cast: readonly CastMember[];
  readonly place: ReaderPlace;
  /** Id of the statement that was copied last, for a moment. */
  readonly copied?: string | undefined;
  readonly onCopy: (statement: StatementView) => void;
  readonly onPrint: () => void;
}

/** An article as a newspaper sets it, and in its margin who is in it and what they said. */
export function Reader(props: ReaderProps) {
  const { article, paragraphs, cast, place, copied, onCopy, onPrint } = props;
  const { t } = useTexts();
  const member = memberAt(cast, place);
  const { headline, datePublished, inLanguage } = article;
  return (
    <div class="reader">
      <header class="reader-mast">
        <a class="reader-home" href={readerHash({})}>
          {t('reader.all_articles')}
        </a>
        <button type="button" class="quiet-button" onClick={onPrint}>
          {t('reader.print')}
        </button>
      </header>
      <main class="reader-main" lang={inLanguage} dir={directionOf(inLanguage)}>
        <header class="reader-head">
          <h1>
            <NoteText text={headline} language={inLanguage} />
          </h1>
          <p class="reader-date">
            <DateText date={datePublished} />
          </p>
        </header>
        <ArticleBody
          article={article}
          paragraphs={paragraphs}
          marked={member?.statements.map(({ statement }) => statement.id) ?? []}
          current={place.statement}
        />
      </main>
      <Cast
        article={article.id}
        language={inLanguage}
        cast={cast}
        open={member?.id}
        current={place.statement}
        copied={copied}
        onCopy={onCopy}
      />
    </div>
  );
}

/** Whose words are marked: as the address says, or whoever speaks the statement that it names. */
function memberAt(
  cast: readonly CastMember[],
  { actor, statement }: ReaderPlace,
): CastMember | undefined {
  if (actor) return cast.find(({ id }) => id === actor);
  const knows = (isOthers: boolean) => (member: CastMember) =>
    member.statements.some((one) => one.statement.id === statement && one.isOthers === isOthers);
  return cast.find(knows(false)) ?? cast.find(knows(true));
}
