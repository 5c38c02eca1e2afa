import { Fragment } from 'preact';
import type { StatementView } from '../../core/notes/view/actor-view.ts';
import { DateText } from './DateText.tsx';
import { NoteText } from './NoteText.tsx';
import { Sentence } from './Sentence.tsx';

export interface StatementOriginProps {
  readonly statement: StatementView;
  /** BCP 47 tag of the article. */
  readonly language: string;
}

/** Occasion, day and outlet of the words; nothing where the article tells none. */
export function StatementOrigin({ statement, language }: StatementOriginProps) {
  const { occasion, dateCreated, reportedBy } = statement;
  const parts = [
    occasion && <NoteText text={occasion} language={language} />,
    dateCreated && <DateText date={dateCreated} />,
    reportedBy && <Sentence of="card.reported_by" name={reportedBy} />,
  ].filter(Boolean);
  if (parts.length === 0) return null;
  return (
    <p class="origin">
      {parts.map((part, index) => (
        <Fragment key={index}>
          {index > 0 && ' · '}
          {part}
        </Fragment>
      ))}
    </p>
  );
}
