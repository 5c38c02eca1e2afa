import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openWordSet, writeWordSet } from '../../../core/matching/word-set.ts';

describe('a set of words in few bytes', () => {
  test('has every word that was put in', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 300 }), (words) => {
        const has = openWordSet(writeWordSet(words));
        expect(words.filter((word) => !has(word))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('has none of those that it shall not take for its own', () => {
    const words = Array.from({ length: 300 }, (_, i) => `word ${i}`);
    const others = Array.from({ length: 1_000 }, (_, i) => `other ${i}`);
    const has = openWordSet(writeWordSet(words, [...others, 'word 7']));
    expect(others.filter((word) => has(word))).toEqual([]);
    expect(words.filter((word) => !has(word))).toEqual([]);
  });

  test('has hardly another, in little more than a byte and a half a word', () => {
    const words = Array.from({ length: 1_000 }, (_, i) => `word ${i}`);
    const bytes = writeWordSet(words);
    const has = openWordSet(bytes);
    const wrong = Array.from({ length: 10_000 }, (_, i) => `other ${i}`).filter((word) =>
      has(word),
    );
    expect(wrong.length).toBeLessThan(40);
    expect(bytes.length).toBeLessThan(1_450);
  });
});
