import { describe, expect, test } from 'vitest';
import * as units from '../../../core/matching/code-units.ts';

const BMP = Array.from({ length: 0x1_00_00 }, (_, code) => code);

const SCRIPTS = [
  [units.HAN, /\p{Script=Han}/u],
  [units.HIRAGANA, /\p{Script=Hiragana}/u],
  [units.KATAKANA, /[\p{Script=Katakana}ー]/u],
  [units.HANGUL, /\p{Script=Hangul}/u],
  [units.UNSPACED, /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u],
  [units.WORD, /[\p{L}\p{N}\p{M}_]/u],
] as const;

const hex = (code: number) => code.toString(16);

describe('what is known of code units without the engine’s classes', () => {
  test('is what the classes say of their kind', () => {
    const wrong = BMP.filter((code) => {
      const char = String.fromCharCode(code);
      const kind = SCRIPTS.find(([, pattern]) => pattern.test(char))?.[0] ?? units.NONE;
      return units.kindOf(code) !== kind;
    });
    expect(wrong.map(hex)).toEqual([]);
  });

  test.each([
    ['letters', units.isLetter, /\p{L}/u],
    ['letters and marks', units.isLetterOrMark, /[\p{L}\p{M}]/u],
    ['capital letters', units.isCapital, /\p{Lu}/u],
    ['small letters', units.isSmall, /\p{Ll}/u],
  ] as const)('is what they say of %s', (_, isSuch, pattern) => {
    const wrong = BMP.filter((code) => isSuch(code) !== pattern.test(String.fromCharCode(code)));
    expect(wrong.map(hex)).toEqual([]);
  });

  test('is nothing past the end of a text', () => {
    const end = ''.charCodeAt(0);
    expect([units.kindOf(end), units.isLetter(end), units.isSmall(end)]).toEqual([0, false, false]);
  });
});
