import fc from 'fast-check';
import { expect, test } from 'vitest';
import { searchRow } from '../../../platform/dom/text-row.ts';

/** A name is "Xx", where no letter stands before it. */
function nextName(text: string, from: number): number {
  const name = /(?<![a-zA-Z])Xx/g;
  name.lastIndex = from;
  return name.exec(text)?.index ?? Infinity;
}

function search(pieces: readonly string[]) {
  const few = new Set<number>();
  const cuts = new Set<number>();
  searchRow(pieces.join(''), {
    length: pieces.length,
    read: (from, to) => pieces.slice(from, to).join(''),
    nextName,
    onFew(from, to) {
      for (let index = from; index < to; index += 1) few.add(index);
    },
    onCut: (at) => cuts.add(at),
  });
  return { few, cuts };
}

/** The index of the piece in which a place of the joined text stands. */
function pieceAt(pieces: readonly string[], place: number): number {
  let end = 0;
  return pieces.findIndex((piece) => (end += piece.length) > place);
}

test('every name of a row is found, in a piece or where pieces meet', () => {
  const piece = fc.string({ unit: fc.constantFrom('X', 'x', ' ', 'a', '.'), maxLength: 4 });
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 90 }), (pieces) => {
      const { few, cuts } = search(pieces);
      const joined = pieces.join('');
      for (let at = nextName(joined, 0); at < Infinity; at = nextName(joined, at + 1)) {
        const [first, last] = [pieceAt(pieces, at), pieceAt(pieces, at + 1)];
        const isCut = [...cuts].some((cut) => first < cut && cut <= last);
        expect(isCut || few.has(first)).toBe(true);
      }
    }),
  );
});

test('of a long row only what stands beside a name is touched', () => {
  const pieces = Array.from({ length: 1_000 }, (_, index) => (index === 700 ? 'Xx. ' : 'tick. '));
  const { few, cuts } = search(pieces);
  expect(few.has(700)).toBe(true);
  expect(few.size).toBeLessThanOrEqual(4);
  expect(cuts.size).toBe(0);
});

test('in a row that names nobody nothing is touched', () => {
  const { few, cuts } = search(Array.from({ length: 1_000 }, () => 'tick. '));
  expect([few.size, cuts.size]).toEqual([0, 0]);
});

test('capitals that touch are looked at one by one: a name may begin between them', () => {
  const pieces = Array.from({ length: 100 }, (_, index) => (index < 50 ? 'lower ' : 'USA'));
  const { few } = search(pieces);
  expect(few.has(99)).toBe(true);
  expect(few.has(0)).toBe(false);
});

test('a row whose pieces were moved meanwhile is looked at piece by piece', () => {
  const few: [number, number][] = [];
  searchRow('Xx', {
    length: 100,
    read: () => undefined,
    nextName,
    onFew: (from, to) => few.push([from, to]),
    onCut: () => undefined,
  });
  expect(few).toEqual([[0, 100]]);
});
