import { describe, expect, test } from 'vitest';
import { compileFilter } from '../../../core/matching/compile-filter.ts';
import { compileNames } from '../../../core/matching/compile.ts';
import { openGate } from '../../../core/matching/gate.ts';
import { findMentions, openNames } from '../../../core/matching/matcher.ts';
import { openNameFilter } from '../../../core/matching/name-filter.ts';
import type { NamedActor } from '../../../core/matching/name-entries.ts';

const actors: readonly NamedActor[] = [
  {
    id: 'doe',
    type: 'Person',
    name: 'Jane Doe',
    alternateName: ['Doe'],
    inLanguage: 'en',
  },
];
const { gate, bytes } = compileFilter(actors);
const names = openNames(compileNames(actors), openGate(gate), openNameFilter(bytes));

const CASES: readonly (readonly [string, readonly string[]])[] = [
  ['Jane Doe spoke.', ['Jane Doe']],
  ['Doe’s words, Ms. Doe', ['Doe', 'Doe']],
  ['Doeling, McDoe', []],
];

describe('names without a gazetteer', () => {
  test.for(CASES)('%s', ([text, expected]) => {
    const { mentions } = findMentions(names, text, { established: new Set() });
    expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});
