import { describe, expect, test } from 'vitest';
import { lateExpressions } from '../../modules/late-expressions/late-expressions.ts';

const IMPORT = /^import \{ lateExpression as late\$ \} from ".*\/core\/late-expression\.ts";\n/;
const changed = (code: string) => lateExpressions(code, 'a.ts').replace(IMPORT, '');

describe('expressions with Unicode classes', () => {
  test.each([
    [
      String.raw`const f = (t) => /\p{L}+/u.test(t);`,
      String.raw`const f = (t) => late$("\\p{L}+").test(t);`,
    ],
    [
      String.raw`function f(t) { return t.match(/["\/]\p{Lu}/gu); }`,
      String.raw`function f(t) { return t.match(late$("[\"\\/]\\p{Lu}", "gu")); }`,
    ],
    [
      String.raw`const f = () => [/\p{L}/u, /\p{M}/u];`,
      String.raw`const f = () => [late$("\\p{L}"), late$("\\p{M}")];`,
    ],
  ])('%s', (code, expected) => {
    expect(lateExpressions(code, 'a.ts')).toMatch(IMPORT);
    expect(changed(code)).toBe(expected);
  });

  test('code without any stays as it is', () => {
    const code = String.raw`const word = /\w+/; const text = "\\p{L}";`;
    expect(lateExpressions(code, 'a.ts')).toBe(code);
  });

  test.each([
    [
      String.raw`const a = 1;
const word = /\p{L}/u;`,
      'a.ts:2  an expression with a Unicode class stands outside of functions: put it into one',
    ],
    [
      String.raw`const f = (t) => /\p{L}/gu.test(t);`,
      'a.ts:1  an expression that keeps its place would be shared',
    ],
    [
      String.raw`const f = () => { const p = /\P{L}/gu; return p; };`,
      'a.ts:1  an expression that keeps its place would be shared',
    ],
    ['const', 'a.ts:1'],
  ])('refuses %s', (code, message) => {
    expect(() => lateExpressions(code, 'a.ts')).toThrow(message);
  });
});
