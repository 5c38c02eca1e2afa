import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { candidatesIn, placesIn } from '../../../core/matching/candidates.ts';
import {
  compileCoarseFilter,
  compileDirectory,
  compileFilter,
} from '../../../core/matching/compile-filter.ts';
import { compileIndex } from '../../../core/matching/compile-index.ts';
import { compileNames } from '../../../core/matching/compile.ts';
import { openGate } from '../../../core/matching/gate.ts';
import { findMentions, openNames, type NamesIndex } from '../../../core/matching/matcher.ts';
import { entriesOf, type NamedActor } from '../../../core/matching/name-entries.ts';
import { openNameFilter } from '../../../core/matching/name-filter.ts';
import { gazetteerActors } from './gazetteer-actors.ts';

/** Made-up persons, some of whom share their surname. */
function persons(count: number): NamedActor[] {
  return Array.from({ length: count }, (_, i) => {
    const sound = ((i * 7919) % 97)
      .toString(26)
      .replaceAll(/\d/g, (digit) => 'qwertzuiop'.charAt(Number(digit)));
    const ending = i % 50 === 0 ? '' : 'ov'.repeat(1 + (i % 3));
    const surname = `${'BDFGKLMNPRST'.charAt(i % 12)}${'aeiou'.charAt(i % 5)}${sound}er${ending}`;
    const given = ['Anna', 'Jörg', 'Léa', 'Ivan'][i % 4] ?? '';
    return {
      id: `person-${i}`,
      type: 'Person',
      name: `${given} ${surname}`,
      alternateName: [surname],
      inLanguage: 'en',
    };
  });
}

const actors = [...gazetteerActors, ...persons(2_000)];
const coarse = compileCoarseFilter(actors);
const gate = openGate(coarse.gate);
const small = { gate, ...openNameFilter(coarse.bytes) };
const directory = openNameFilter(compileDirectory(actors));
const { gate: wholeGate, bytes: wholeFilter } = compileFilter(actors);
const index = compileNames(actors);
const whole = openNames(index, openGate(wholeGate), openNameFilter(wholeFilter));
/** As the background has them. */
const known = openNames(index, gate, directory);

/** Where a page looks that asks of all texts in which its small filter lets anything pass. */
function placesOf(text: string): readonly number[] {
  return candidatesIn(small, text, []).next(0) < 0 ? [] : placesIn(known, text, []);
}

const words = [...new Set(entriesOf(actors).entries.map(({ form }) => form))];
const title = (word: string) => word.replaceAll(/(?<=^|\s)\p{L}/gu, (first) => first.toUpperCase());
const piece = fc.oneof(
  fc.constantFrom(...words).map(title),
  fc.constantFrom(...words),
  fc.constantFrom(...words).map((word) => word.toUpperCase()),
  fc.constantFrom(...words).map((word) => word.toUpperCase().split('').join(' ')),
  fc.constantFrom(...words).map((word) => title(`${word.slice(0, 2)}\u00ad${word.slice(2)}`)),
  fc.constantFrom(...words).map((word) => title(`${word.slice(0, 2)}-\n${word.slice(2)}`)),
  fc.constantFrom(...words).map((word) => title(word).replaceAll(' ', ' „')),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
  fc.constantFrom(...words).map((word) => title(word).replaceAll(' ', `\n${' '.repeat(60)}`)),
  fc.constantFrom(' ', ' ', ' ', ', ', ' said ', 'president ', '’s ', '5', 'É', '\n', '-\n-\n'),
);
const text = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));

describe('a directory of names too many for a page', () => {
  test('stands behind a small filter, which grows no further', () => {
    expect(coarse.bytes.length).toBeLessThan(5_000);
    expect(wholeFilter.length).toBeGreaterThan(10_000);
  });

  test('knows a place in every name that is found', () => {
    fc.assert(
      fc.property(text, (written) => {
        const places = placesOf(written);
        const { mentions } = findMentions(whole, written, { established: new Set() });
        expect(
          mentions.filter(({ start, end }) => !places.some((at) => at >= start && at < end)),
        ).toEqual([]);
      }),
      { numRuns: 3_000, seed: 20_211_111 },
    );
  });

  test('has the background find in a text what it finds with the filter of all names', () => {
    fc.assert(
      fc.property(text, (written) => {
        const find = (names: NamesIndex) =>
          findMentions(names, written, { established: new Set() });
        expect(find(known)).toEqual(find(whole));
      }),
      { numRuns: 2_000, seed: 20_211_111 },
    );
  });

  test('knows hardly any place of a text that names nobody', () => {
    const prose =
      'The Weather stays fine, Nobody is named here, and Every Word but this one has a Capital Letter. ';
    expect(placesOf(prose.repeat(20))).toEqual([]);
  });

  test('knows a word that ends at a seam by it', () => {
    expect(placesIn(known, 'the EUThe', [6])).toEqual([4]);
    expect(placesIn(known, 'the EUthe', [])).toEqual([]);
  });

  test('is made only where every page cannot have a filter of all names', () => {
    expect(compileIndex(gazetteerActors).directory).toBeUndefined();
    expect(compileIndex(actors).directory?.length).toBeGreaterThan(10_000);
  });
});
