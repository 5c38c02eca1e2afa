import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldWithOrigin } from '../../../core/search/fold.ts';
import {
  indexForSearch,
  searchNotes,
  type SearchEntry,
} from '../../../core/search/search-notes.ts';

describe('fold', () => {
  test.each([
    ['Łukaszenką', 'lukaszenka'],
    ['ÉCOLE', 'ecole'],
    ['Straße', 'strasse'],
    ['Путін', 'путін'],
    ['İstanbul', 'istanbul'],
    ['Kremlin’s', "kremlin's"],
  ])('%s: %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('every place leads back into the text, folded either way', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const folded = foldWithOrigin(text);
        expect(folded.text).toBe(fold(text));
        expect(folded.origin).toHaveLength(folded.text.length + 1);
        expect(folded.origin.toSorted((one, other) => one - other)).toEqual(folded.origin);
        expect(folded.origin.at(-1)).toBe(text.length);
      }),
    );
  });
});

const entry = (text: string, part: Partial<SearchEntry> = {}): SearchEntry => ({
  kind: 'actor',
  target: { actor: text },
  text,
  detail: '',
  also: [],
  ...part,
});

describe('searchNotes', () => {
  const index = indexForSearch([
    entry('Angela Merkel', { detail: 'Chancellor of Germany', also: ['Ангела Меркель'] }),
    entry('Alexander Łukaszenko', { detail: 'President of Belarus' }),
    entry('The Belarussian Defense Ministry'),
    entry('We must constantly monitor the situation', { kind: 'quotation', detail: 'Łukaszenko' }),
  ]);
  const found = (query: string) => searchNotes(index, query, 10).map((result) => result.entry.text);

  test.each([
    ['', []],
    ['   ', []],
    ['zzz', []],
    ['merk', ['Angela Merkel']],
    ['MERKEL ang', ['Angela Merkel']],
    ['меркель', ['Angela Merkel']],
    ['erkel', []],
    ['lukasz', ['Alexander Łukaszenko', 'We must constantly monitor the situation']],
    ['belarus', ['The Belarussian Defense Ministry', 'Alexander Łukaszenko']],
    ['merkel belarus', []],
  ])('%s: %j', (query, texts) => {
    expect(found(query)).toEqual(texts);
  });

  test('marks what matched, in the text as it is', () => {
    const [result] = searchNotes(index, 'lukasz pres', 1);
    expect(result?.inText.map(({ start, end }) => result.entry.text.slice(start, end))).toEqual([
      'Łukasz',
    ]);
    expect(result?.inDetail.map(({ start, end }) => result.entry.detail.slice(start, end))).toEqual(
      ['Pres'],
    );
  });

  test('overlapping matches are marked once', () => {
    const [result] = searchNotes(index, 'mer merkel', 1);
    expect(result?.inText).toEqual([{ start: 7, end: 13 }]);
  });

  test('no more than asked for', () => {
    expect(searchNotes(index, 'a', 1)).toHaveLength(1);
  });
});
