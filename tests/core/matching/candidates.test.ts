import { describe, expect, test } from 'vitest';
import { candidatesIn } from '../../../core/matching/candidates.ts';
import { compileFilter } from '../../../core/matching/compile-filter.ts';
import { compileNames } from '../../../core/matching/compile.ts';
import { nextName, openGate } from '../../../core/matching/gate.ts';
import { findMentions, openNames } from '../../../core/matching/matcher.ts';
import type { NamedActor } from '../../../core/matching/name-entries.ts';
import { openNameFilter } from '../../../core/matching/name-filter.ts';

const actorsOf = (names: readonly string[]): NamedActor[] =>
  names.map((name, i) => ({
    id: `actor-${i}`,
    type: 'Organization',
    name,
    alternateName: [],
    inLanguage: 'en',
  }));
const NAMES = [
  'M5S',
  'E3 Group',
  'C40 Cities',
  'Al-Assad',
  'O’Neill',
  'D’Alema',
  'Putin',
  'Kremlin',
];
/** So many that the gate knows only a part of each. */
const MANY = Array.from(
  { length: 2_000 },
  (_, i) => `X${'aeiou'[i % 5]}${i.toString(26).replaceAll(/\d/g, 'q')}mere`,
);

describe.each([
  ['few names', NAMES],
  ['many names', [...NAMES, ...MANY]],
])('the places of a text, by the gate, with %s', (_, all) => {
  const actors = actorsOf(all);
  const { gate: sources, bytes } = compileFilter(actors);
  const gate = openGate(sources);
  const filter = openNameFilter(bytes);
  const names = openNames(compileNames(actors), gate, filter);

  test.each([
    ['digits', 'The party M5S in Rome', 10],
    ['a digit and a space', 'the E3 Group met', 4],
    ['two digits', 'the C40 Cities group', 4],
    ['an accent after a hyphen', 'in Damascus, Al-Ássad said', 13],
    ['an accent after an apostrophe', 'the president O’Néill said', 14],
    ['an accent after an elision', 'Massimo D’Álema said', 8],
    ['letters in circles', 'by Ⓟⓤⓣⓘⓝ today', 3],
    ['the sign of Kelvin', 'the \u212Aremlin said', 4],
  ])('%s', (_what, text, at) => {
    expect(findMentions(names, text, { established: new Set() }).mentions).toHaveLength(1);
    expect(candidatesIn(names, text, [0]).next(at)).toBe(at);
    expect(nextName(gate, () => filter, text)).toBe(at);
  });

  test.each([
    ['letters', 'fooPutin', 3],
    ['small letters', 'fooputin', 3],
    ['a soft hyphen at the end of a node', 'Foto\u00adPutin sagt', 5],
    ['a word joiner', 'Foto\u2060Kremlin', 5],
  ])('a name at the start of a node, behind %s', (_what, text, at) => {
    expect(candidatesIn(names, text, [0, at]).next(0)).toBe(at);
  });
});

test.each([
  '+Europa',
  '*Star Alliance',
  '(Un)fair Group',
  '?What Group',
  '$Crypto Group',
  '’Ndrangheta',
])('names may start with what expressions read as signs: %s', (name) => {
  const { gate, bytes } = compileFilter(actorsOf([name]));
  const filter = openNameFilter(bytes);
  expect(nextName(openGate(gate), () => filter, `the ${name} won`)).toBe(4);
});
