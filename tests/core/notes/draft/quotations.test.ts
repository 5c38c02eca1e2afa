import { describe, expect, test } from 'vitest';
import { draftNotes } from '../../../../core/notes/draft/draft-notes.ts';
import { LANGUAGE_CASES } from './language-cases.ts';
import { QUOTATION_CASES } from './quotation-cases.ts';

describe.each(Object.entries({ ...QUOTATION_CASES, ...LANGUAGE_CASES }))('%s', (_, cases) => {
  test.each(cases)('%s', async (text, expected) => {
    const { notes } = await draftNotes(text, '2000-01-01');
    const found = notes.statements.flatMap((statement) => {
      if (statement.type !== 'Quotation') return [];
      const speaker = notes.actors.find(({ id }) => id === statement.spokenBy);
      return [[statement.text.exact, speaker?.name ?? '']];
    });
    expect(found).toEqual(expected);
  });
});
