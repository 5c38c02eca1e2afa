import pack from 'virtual:dramatis/notes';
import { expect, test } from 'vitest';
import { exampleOf } from '../../../../core/notes/view/example.ts';

test('the example is a sentence of an article, cut at a name that the notes know', () => {
  const example = exampleOf(pack);
  const sentence = `${example?.before}${example?.name}${example?.after}`;
  expect(pack.articles.some(({ articleBody }) => articleBody.includes(sentence))).toBe(true);
  expect(example?.actor.name).toBe(example?.name);
  expect(example?.actor.type).toBe('Person');
});

test('no notes, no example', () => {
  expect(exampleOf({ version: 1, articles: [], actors: [] })).toBeUndefined();
});
