import { describe, expect, test } from 'vitest';
import type { Passage } from '../../../core/notes/pack.ts';
import { layOutArticle } from '../../../core/reader/article-layout.ts';
import { parseReaderPlace, readerHash } from '../../../core/reader/place.ts';

const passage = (id: string, start: number, end: number): Passage => ({
  type: 'Passage',
  id,
  about: [],
  text: { start, end },
});

describe('laying out an article', () => {
  const body = 'date 2024 The Lamp\n  One two three. \n\nFour five.';
  const lay = (...statements: Passage[]) =>
    layOutArticle({ articleBody: body, headline: 'The Lamp', statements }).map(({ segments }) =>
      segments.map(({ start, end, statements: ids }) => [body.slice(start, end), ...ids]),
    );
  const at = (words: string) => body.indexOf(words);

  test('one paragraph per line; the line of the headline is left out', () => {
    expect(lay()).toEqual([[['One two three.']], [['Four five.']]]);
  });

  test('the line of the headline stays where it is quoted from', () => {
    expect(lay(passage('a', 0, 4))[0]).toEqual([['date', 'a'], [' 2024 The Lamp']]);
  });

  test('statements cut paragraphs, overlap, and span them', () => {
    const [a, b] = [at('two'), at('three')];
    expect(lay(passage('a', a, b + 5), passage('b', b, at('Four') + 4))).toEqual([
      [['One '], ['two ', 'a'], ['three', 'a', 'b'], ['.', 'b']],
      [['Four', 'b'], [' five.']],
    ]);
  });
});

describe('the place in the address', () => {
  test.each([
    ['', {}],
    ['#article=a&statement=b', { article: 'a', statement: 'b' }],
    ['#actor=x%26y&evil=1', { actor: 'x&y' }],
    ['#article=', {}],
  ])('%s', (hash, place) => {
    expect(parseReaderPlace(hash)).toEqual(place);
  });

  test('goes there and back', () => {
    const place = { article: 'a b', actor: 'ü', statement: '#&=' };
    expect(parseReaderPlace(readerHash(place))).toEqual(place);
  });
});
