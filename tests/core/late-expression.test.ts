import { expect, test } from 'vitest';
import { lateExpression } from '../../core/late-expression.ts';

test('builds an expression once, in Unicode mode unless told otherwise', () => {
  expect(lateExpression(String.raw`\p{Lu}`).test('É')).toBe(true);
  expect(lateExpression(String.raw`\p{Lu}`)).toBe(lateExpression(String.raw`\p{Lu}`));
  expect(lateExpression('é', 'iu').test('É')).toBe(true);
  expect(lateExpression('é').test('É')).toBe(false);
  expect(lateExpression('constructor', '').test('constructor')).toBe(true);
  expect(lateExpression('srael', 'i').test('ISRAEL')).toBe(true);
  expect(lateExpression('israel', '').test('ISRAEL')).toBe(false);
});
