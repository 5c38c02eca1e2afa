import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compileFilter } from '../../../core/matching/compile-filter.ts';
import { compileNames, entriesOf, type NamedActor } from '../../../core/matching/compile.ts';
import { nextCandidate, openNames } from '../../../core/matching/matcher.ts';

const folder = new URL('../../../assets/names/', import.meta.url);
const actors: NamedActor[] = readdirSync(folder).map((file) => ({
  id: file.replace('.json', ''),
  type: 'Organization',
  name: file,
  alternateName: [],
  inLanguage: 'en',
  gazetteer: JSON.parse(readFileSync(new URL(file, folder), 'utf8')),
}));

describe('the filter of the names', () => {
  const filter = openNames(compileFilter(actors));
  const names = openNames(compileNames(actors));
  const { entries } = entriesOf(actors);

  test('lets pass every form that the full index knows', () => {
    const texts = [...new Set(entries.map(({ form }) => form))]
      .flatMap((form) => [
        form,
        form.toUpperCase(),
        `${form.charAt(0).toUpperCase()}${form.slice(1)}`,
      ])
      .map((form) => `— ${form} —`);
    const missed = texts.filter(
      (text) => nextCandidate(names, text, 0, []) >= 0 && nextCandidate(filter, text, 0, []) < 0,
    );
    expect(missed).toEqual([]);
    expect(texts.length).toBeGreaterThan(3_000);
  });

  test.each([
    'The weather stays fine, and nobody is named here at all.',
    'Das Merkblatt liegt bei; bitte merken.',
    'Une union de tous les étudiants, rien de plus.',
    'Disputing the recipe, they put it aside.',
  ])('stops text that names nobody: %s', (text) => {
    expect(nextCandidate(filter, text, 0, [])).toBe(-1);
  });
});
