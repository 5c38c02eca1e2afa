import { createHash } from 'node:crypto';
import type { Notes } from '../../../core/notes/notes-schema.ts';
import type { ArticleSource } from '../../../core/notes/read-notes.ts';

/** A small true article with notes, for tests to break. */
export const SAMPLE_BODY = `Mill Closes
“We tried everything,” Ann Lee, the mill’s owner, said on Friday. Lee and the Mill Union met twice.
The Mill Union wants talks, it told the River Post. “Talks,” it said, “talks.”
`;

export function sampleNotes(body = SAMPLE_BODY): Notes {
  return {
    headline: 'Mill Closes',
    datePublished: '2024-05-03',
    inLanguage: 'en',
    sha256: createHash('sha256').update(body).digest('hex'),
    actors: [
      {
        id: 'ann-lee',
        type: 'Person',
        name: 'Ann Lee',
        alternateName: ['Lee'],
        jobTitle: 'Owner of the mill',
        evidence: { exact: 'Ann Lee, the mill’s owner' },
      },
      {
        id: 'mill-union',
        type: 'Organization',
        name: 'Mill Union',
        alternateName: [],
        jobTitle: 'Union of the mill’s workers',
        evidence: { exact: 'the Mill Union' },
      },
    ],
    statements: [
      {
        type: 'Quotation',
        id: 'everything',
        spokenBy: 'ann-lee',
        about: [],
        text: { exact: 'We tried everything' },
        attribution: { exact: 'said on Friday' },
        dateCreated: '2024-05-03',
      },
      {
        type: 'ReportedSpeech',
        id: 'talks',
        spokenBy: 'mill-union',
        about: [],
        text: { exact: 'The Mill Union wants talks' },
        attribution: { exact: 'it told the River Post' },
        reportedBy: 'River Post',
      },
      {
        type: 'Passage',
        id: 'met',
        about: ['ann-lee', 'mill-union'],
        text: { exact: 'Lee and the Mill Union met twice.' },
      },
    ],
  };
}

export function sampleSource(change: (notes: Notes) => void = () => {}): ArticleSource {
  const notes = sampleNotes();
  change(notes);
  return { id: '2024-05-03-mill-closes', articleBody: SAMPLE_BODY, notes };
}
