import { describe, expect, test } from 'vitest';
import { compileFilter } from '../../../core/matching/compile-filter.ts';
import { compileNames } from '../../../core/matching/compile.ts';
import { entriesOf } from '../../../core/matching/name-entries.ts';
import * as fc from 'fast-check';
import { nextName, openGate } from '../../../core/matching/gate.ts';
import { candidatesIn } from '../../../core/matching/candidates.ts';
import { keysAt, spacedKeysAt } from '../../../core/matching/key-search.ts';
import { openNameFilter } from '../../../core/matching/name-filter.ts';
import { openNames } from '../../../core/matching/matcher.ts';
import { gazetteerActors as actors } from './gazetteer-actors.ts';
import { placesOf } from './places.ts';

describe('the filter of the names', () => {
  const compiled = compileFilter(actors);
  const filter = openNameFilter(compiled.bytes);
  const gate = openGate(compiled.gate);
  const names = openNames(compileNames(actors), gate, filter);
  const { entries } = entriesOf(actors);

  test('lets pass every form that the full index knows', () => {
    // Abbreviations count in capitals alone.
    const written = entries.flatMap(({ form, policy }) =>
      policy.case === 'exact'
        ? [form.toUpperCase()]
        : [form, form.toUpperCase(), `${form.charAt(0).toUpperCase()}${form.slice(1)}`],
    );
    const texts = [...new Set(written)].map((form) => `— ${form} —`);
    const missed = texts.filter((text) => placesOf(filter, text).length === 0);
    expect(missed).toEqual([]);
    expect(texts.length).toBeGreaterThan(3_000);
  });

  test.each([
    'The weather stays fine, and nobody is named here at all.',
    'Das Merkblatt liegt bei; bitte merken.',
    'Une union de tous les étudiants, rien de plus.',
    'Disputing the recipe, they put it aside.',
  ])('stops text that names nobody: %s', (text) => {
    expect(placesOf(filter, text)).toEqual([]);
  });

  describe('the gate before it', () => {
    const words = [...new Set(entries.map(({ form }) => form))];
    const plain = words.filter((word) => /^[a-z]+$/.test(word));
    const piece = fc.oneof(
      fc.constantFrom(...words),
      fc.constantFrom(...words).map((word) => word.toUpperCase()),
      fc.constantFrom(...plain).map((word) => word.split('').join(' ').toUpperCase()),
      fc.constantFrom(...words).map((word) => `${word.slice(0, 2)}\u00ad${word.slice(2)}`),
      fc.constantFrom(...words).map((word) => `${word.slice(0, 2)}-\n${word.slice(2)}`),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
      fc.constantFrom(' ', ' ', ', ', 'said', '_', '’', '5', 'É', '\n'),
    );

    /** Where a form of the full index stands. */
    const formsIn = (text: string) =>
      placesOf(names, text).filter(
        (at) => keysAt(names, text, at).length > 0 || spacedKeysAt(names, text, at).length > 0,
      );

    test('stops at every place where a name stands', () => {
      fc.assert(
        fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
          const text = pieces.join('');
          const places = formsIn(text);
          fc.pre(places.length > 0);
          expect(nextName(gate, () => filter, text)).toBeLessThanOrEqual(places[0] ?? 0);
          // Words of two scripts in one are told apart for a few letters only.
          const ownPlaces = places.filter((at) => !/\p{L}/u.test(text.charAt(at - 1)));
          const candidates = candidatesIn(names, text, []);
          expect(ownPlaces.map((at) => candidates.next(at))).toEqual(ownPlaces);
        }),
        { numRuns: 1_500, seed: 20_211_111 },
      );
    });

    test('stops in each of many lines that are looked at as one text', () => {
      fc.assert(
        fc.property(fc.array(fc.array(piece, { maxLength: 3 }), { maxLength: 6 }), (rows) => {
          const lines = rows.map((pieces) => pieces.join(''));
          const joined = lines.join('\n');
          const missed = lines.filter((line, index) => {
            const start = lines.slice(0, index).reduce((sum, { length }) => sum + length + 1, 0);
            const next = nextName(gate, () => filter, joined, start);
            return formsIn(line).some((place) => start + place < next);
          });
          expect(missed).toEqual([]);
        }),
        { numRuns: 1_500, seed: 20_211_111 },
      );
    });
  });
});
