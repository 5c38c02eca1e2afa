import { expect, test } from 'vitest';
import { createPace } from '../../core/pace.ts';

test('a few come at once, the next after a rest each', () => {
  const pace = createPace(3);
  expect([0, 0, 0, 0].map((now) => pace(now, 50))).toEqual([0, 0, 0, 50]);
  expect(pace(50, 50)).toBe(50);
});

test('rests that were not needed are saved up, but no more than at the start', () => {
  const pace = createPace(2);
  expect([0, 0].map((now) => pace(now, 50))).toEqual([0, 0]);
  expect([1_000, 1_000, 1_000].map((now) => pace(now, 50))).toEqual([0, 0, 50]);
});

test('a rest may be longer than the one before', () => {
  const pace = createPace(1);
  expect(pace(0, 50)).toBe(0);
  expect(pace(0, 1_000)).toBe(1_000);
});
