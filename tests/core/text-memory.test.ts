import { expect, test } from 'vitest';
import { createTextMemory } from '../../core/text-memory.ts';

test('texts are remembered until they are too many, and then anew', () => {
  const memory = createTextMemory<number>(10);
  memory.set('Putin', 1);
  memory.set('Merkel', 2);
  expect([memory.get('Putin'), memory.get('Merkel'), memory.get('Peskov')]).toEqual([
    1,
    2,
    undefined,
  ]);
  memory.set('Peskov', 3);
  expect([memory.get('Putin'), memory.get('Merkel'), memory.get('Peskov')]).toEqual([
    undefined,
    undefined,
    3,
  ]);
});

test('what is cleared is forgotten, and leaves room', () => {
  const memory = createTextMemory<number>(3);
  memory.set('Merz', 1);
  memory.clear();
  expect(memory.get('Merz')).toBeUndefined();
  memory.set('EU', 2);
  memory.set('AB', 3);
  expect(memory.get('EU')).toBe(2);
});
