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

  test('is what they say of letters', () => {
    const wrong = BMP.filter(
      (code) => units.isLetter(code) !== /\p{L}/u.test(String.fromCharCode(code)),
    );
    expect(wrong.map(hex)).toEqual([]);
  });
});
