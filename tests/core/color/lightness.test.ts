import { expect, test } from 'vitest';
import { lightnessOf } from '../../../core/color/lightness.ts';

test.each([
  ['rgb(0, 0, 0)', 0, 1],
  ['rgb(255, 255, 255)', 1, 1],
  ['rgba(0, 0, 0, 0)', 0, 0],
  ['rgb(255 255 255 / 0.5)', 1, 0.5],
  ['color(srgb 1 1 1 / 0.25)', 1, 0.25],
  ['oklch(0.2 0.05 250)', 0.2, 1],
  ['oklab(0.9 0 0 / 0.4)', 0.9, 0.4],
  ['lab(50 0 0)', 0.5, 1],
  ['lch(none 0 0)', 0, 1],
])('%s', (color, lightness, alpha) => {
  const seen = lightnessOf(color);
  expect(seen?.lightness).toBeCloseTo(lightness, 5);
  expect(seen?.alpha).toBeCloseTo(alpha, 5);
});

test('what is no colour has no lightness', () => {
  expect(lightnessOf('CanvasText')).toBeUndefined();
});
