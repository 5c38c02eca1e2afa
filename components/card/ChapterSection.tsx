import type { Chapter, StatementView } from '../../core/notes/view/actor-view.ts';
import type { TextKey } from '../../core/texts/texts.ts';
import { DateText } from '../notes/DateText.tsx';
import { NoteText, Quoted } from '../notes/NoteText.tsx';
import { useTexts } from '../texts.tsx';
import { StatementItem } from './StatementItem.tsx';

/** What can be done with the words of an actor. */
export interface NotesActions {
  /** Id of the statement that was copied last, for a moment. */
  readonly copied?: string | undefined;
  readonly onCopy: (statement: StatementView, article: Chapter['article']) => void;
  readonly onRead: (article: string, statement?: string) => void;
}

export interface ChapterSectionProps extends NotesActions {
  readonly chapter: Chapter;
}

/** What one article knows of the actor: role on that day, statements, source. */
export function ChapterSection({ chapter, copied, onCopy, onRead }: ChapterSectionProps) {
  const { t, date } = useTexts();
  const { article, jobTitle, roleEvidence } = chapter;
  const language = article.inLanguage;
  const groups: [TextKey, readonly StatementView[]][] = [
    ['card.word_for_word', chapter.quotations],
    ['card.paraphrased', chapter.reportedSpeech],
    ['card.by_others', chapter.quotationsAbout],
    ['card.in_the_article', chapter.passages],
  ];
  return (
    <article class="chapter">
      <p class="role">
        <span class="role-title">
          <NoteText text={jobTitle} language={language} />
        </span>{' '}
        <bdi class="role-date">{t('card.as_of', [date(article.datePublished)])}</bdi>
      </p>
      <p class="role-evidence">
        <Quoted text={roleEvidence} language={language} />
      </p>
      {groups
        .filter(([, statements]) => statements.length > 0)
        .map(([heading, statements]) => (
          <section key={heading} class="statements">
            <h3 class="kicker">{t(heading)}</h3>
            <ul>
              {statements.map((statement) => (
                <StatementItem
                  key={statement.id}
                  statement={statement}
                  language={language}
                  isOthers={heading === 'card.by_others' || heading === 'card.in_the_article'}
                  isCopied={copied === statement.id}
                  onCopy={() => onCopy(statement, article)}
                  onRead={() => onRead(article.id, statement.id)}
                />
              ))}
            </ul>
          </section>
        ))}
      <footer class="source">
        <button type="button" class="source-link" onClick={() => onRead(article.id)}>
          <NoteText text={article.headline} language={language} />
        </button>
        <DateText date={article.datePublished} />
      </footer>
    </article>
  );
}
