import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { candidatesIn, placesIn } from '../../../core/matching/candidates.ts';
import { compileFilter } from '../../../core/matching/compile-filter.ts';
import { compileShards } from '../../../core/matching/compile-shards.ts';
import { compileIndex } from '../../../core/matching/compile-index.ts';
import { compileNames } from '../../../core/matching/compile.ts';
import { openGate } from '../../../core/matching/gate.ts';
import { keysAt, spacedKeysAt } from '../../../core/matching/key-search.ts';
import { findMentions, openNames, type NamesIndex } from '../../../core/matching/matcher.ts';
import { entriesOf, type NamedActor } from '../../../core/matching/name-entries.ts';
import { openNameFilter } from '../../../core/matching/name-filter.ts';
import { openShardedNames } from '../../../core/matching/sharded-names.ts';
import { readKeys, shardsAt } from '../../../core/matching/shards.ts';
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
const { names: common, coarse, filter: directory, shards } = compileShards(actors);
const gate = openGate(coarse.gate);
const small = { gate, ...openNameFilter(coarse.bytes) };
const filter = openNameFilter(directory);
const { gate: wholeGate, bytes: wholeFilter } = compileFilter(actors);
const whole = openNames(compileNames(actors), openGate(wholeGate), openNameFilter(wholeFilter));

/** As a page has them that asked for the places of a text. */
function namesFor(text: string) {
  const names = openShardedNames(common, gate, small, shards.length);
  const wanted = new Set(
    [...placesIn(small, text, []).values()].flatMap((place) =>
      shardsAt(filter, shards.length, place),
    ),
  );
  for (const shard of wanted) {
    const bytes = shards[shard];
    if (bytes) names.add(shard, bytes);
  }
  return names;
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

describe('names in shards', () => {
  test('are many small indexes, and a small filter', () => {
    expect(shards.length).toBeGreaterThan(20);
    expect(Math.max(...shards.map(({ length }) => length))).toBeLessThan(40_000);
    expect(coarse.bytes.length).toBeLessThan(5_000);
  });

  test('hold every form that starts at a place, with its actor', () => {
    fc.assert(
      fc.property(text, (written) => {
        const names = namesFor(written);
        const places = candidatesIn(whole, written, []);
        for (let at = places.next(0); at >= 0; at = places.next(at + 1)) {
          for (const keysOf of [keysAt, spacedKeysAt]) {
            const known = (index: NamesIndex) =>
              keysOf(index, written, at).map(({ end, value, part }) => [
                end,
                part.actors[Math.floor(value / part.policyCount)],
              ]);
            expect(known(names)).toEqual(known(whole));
          }
        }
      }),
      { numRuns: 3_000, seed: 20_211_111 },
    );
  });

  test('are found in a text as by the whole index', () => {
    fc.assert(
      fc.property(text, (written) => {
        const find = (names: NamesIndex) =>
          findMentions(names, written, { established: new Set() });
        expect(find(namesFor(written))).toEqual(find(whole));
      }),
      { numRuns: 2_000, seed: 20_211_111 },
    );
  });

  test('of a text that names nobody, hardly any is wanted', () => {
    const prose =
      'The Weather stays fine, Nobody is named here, and Every Word but this one has a Capital Letter. ';
    expect(namesFor(prose.repeat(20)).parts).toEqual([]);
  });

  test('a word that ends at a seam is known by it', () => {
    const place = [...placesIn(small, 'the EUThe', [6]).entries()];
    expect(place).toEqual([[4, { text: 'EUThe', seams: [2] }]]);
    const found = place.flatMap(([, each]) => shardsAt(filter, shards.length, each));
    expect(found).not.toEqual([]);
    expect(shardsAt(filter, shards.length, { text: 'EUthe' })).toEqual([]);
  });

  test('a word that is parted again and again is read in no time that grows with it', () => {
    let keys = 0;
    const parted = { text: 'A' + '-\n'.repeat(80) };
    readKeys(parted, { mayGoOn: () => true, onKey: () => void (keys += 1) });
    expect(keys).toBeGreaterThan(10);
    expect(keys).toBeLessThan(2_000);
  });

  test('a few names stay in one index', () => {
    expect(compileIndex(gazetteerActors).directory).toBeUndefined();
    expect(compileIndex(actors).directory?.shards).toHaveLength(shards.length);
  });
});
