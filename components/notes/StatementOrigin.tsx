import type { StatementView } from '../../core/notes/actor-view.ts';
import { useTexts } from '../texts.tsx';
import { DateText } from './DateText.tsx';
import { NoteText } from './NoteText.tsx';

export interface StatementOriginProps {
  readonly statement: StatementView;
  /** BCP 47 tag of the article. */
  readonly language: string;
}

/** Occasion, day and outlet of the words; nothing where the article tells none. */
export function StatementOrigin({ statement, language }: StatementOriginProps) {
  const { t } = useTexts();
  const { occasion, dateCreated, reportedBy } = statement;
  if (!occasion && !dateCreated && !reportedBy) return null;
  return (
    <p class="origin">
      {occasion && (
        <span>
          <NoteText text={occasion} language={language} />
        </span>
      )}
      {dateCreated && <DateText date={dateCreated} />}
      {reportedBy && (
        <span>
          <bdi>{t('card.reported_by', [reportedBy])}</bdi>
        </span>
      )}
    </p>
  );
}
