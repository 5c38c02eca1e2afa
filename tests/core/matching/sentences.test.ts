import { beforeAll, describe, expect, test } from 'vitest';
import { findMentions, type NamesIndex } from '../../../core/matching/matcher.ts';
import { openShippedNames } from '../../eval/shipped-names.ts';
import { SENTENCES } from './sentences.ts';

let names: NamesIndex;

beforeAll(async () => {
  names = await openShippedNames();
});

/** The text with brackets around what was found, as the sentences are written. */
function bracketed(text: string): string {
  const { mentions } = findMentions(names, text, { established: new Set() });
  return mentions
    .toReversed()
    .reduce(
      (marked, { start, end, actor }) =>
        `${marked.slice(0, start)}[${actor}:${marked.slice(start, end)}]${marked.slice(end)}`,
      text,
    );
}

describe('the shipped names', () => {
  test.each(SENTENCES)('%s', (sentence) => {
    expect(bracketed(sentence.replaceAll(/\[[\w-]+:([^\]]*)\]/g, '$1'))).toBe(sentence);
  });
});
