/**
 * Of what kind UTF-16 code units are. The engine builds each of its Unicode classes (`\p{L}`) anew in
 * every page, in a millisecond or two: what news is mostly written in is known here without them.
 */
export const NONE = 0;
export const WORD = 1;
export const HAN = 2;
export const HIRAGANA = 3;
export const KATAKANA = 4;
export const HANGUL = 5;
/** Thai, Lao, Khmer, Burmese: no spaces between words. */
export const UNSPACED = 6;

/** Ascending: first and last code unit, and of what kind all between are. */
const COMMON: readonly (readonly [number, number, number])[] = [
  [0x80, 0xa9, NONE],
  [0xab, 0xb1, NONE],
  [0xc0, 0xd6, WORD],
  [0xd7, 0xd7, NONE],
  [0xd8, 0xf6, WORD],
  [0xf7, 0xf7, NONE],
  [0xf8, 0x2c1, WORD],
  [0x300, 0x374, WORD],
  [0x38e, 0x3a1, WORD],
  [0x3a3, 0x3f5, WORD],
  [0x3f7, 0x481, WORD],
  [0x483, 0x52f, WORD],
  [0x5d0, 0x5ea, WORD],
  [0x60c, 0x60c, NONE],
  [0x620, 0x669, WORD],
  [0x66e, 0x6d3, WORD],
  // Punctuation, signs of currency, arrows, boxes and pictures.
  [0x2000, 0x206f, NONE],
  [0x20a0, 0x20bf, NONE],
  [0x2190, 0x245f, NONE],
  [0x2500, 0x2775, NONE],
  [0x3000, 0x3004, NONE],
  [0x3008, 0x3020, NONE],
  [0x3041, 0x3096, HIRAGANA],
  [0x30a1, 0x30fa, KATAKANA],
  [0x30fb, 0x30fb, NONE],
  [0x30fc, 0x30ff, KATAKANA],
  [0x4e00, 0x9fff, HAN],
  [0xac00, 0xd7a3, HANGUL],
  // Halves of surrogate pairs: letters beyond the BMP are none that news writes names in.
  [0xd800, 0xf8ff, NONE],
  [0xff01, 0xff0f, NONE],
];

/** Letters alone, likewise. */
const COMMON_LETTERS: readonly (readonly [number, number])[] = [
  [0xc0, 0xd6],
  [0xd8, 0xf6],
  [0xf8, 0x2c1],
  [0x38e, 0x3a1],
  [0x3a3, 0x3f5],
  [0x3f7, 0x481],
  [0x48a, 0x52f],
  [0x5d0, 0x5ea],
  [0x620, 0x64a],
  [0x3041, 0x3096],
  [0x30a1, 0x30fa],
  [0x4e00, 0x9fff],
  [0xac00, 0xd7a3],
];

/** Where each letter is a capital one or a small one. */
const COMMON_CASED: readonly (readonly [number, number])[] = [
  [0xc0, 0xd6],
  [0xd8, 0xf6],
  [0xf8, 0x17f],
  [0x391, 0x3a1],
  [0x3a3, 0x3ce],
  [0x400, 0x481],
  [0x48a, 0x52f],
];

const isIn = (ranges: readonly (readonly [number, number])[], code: number) =>
  ranges.some(([first, last]) => code >= first && code <= last);

const rareKinds: readonly (readonly [number, () => RegExp])[] = [
  [HAN, () => /\p{sc=Han}/u],
  [HIRAGANA, () => /\p{sc=Hiragana}/u],
  [KATAKANA, () => /[\p{sc=Katakana}ー]/u],
  [HANGUL, () => /\p{sc=Hangul}/u],
  [UNSPACED, () => /[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u],
  [WORD, () => /[\p{L}\p{N}\p{M}_]/u],
];

const kinds = new Map<number, number>();
const letters = new Map<number, boolean>();

const isAsciiLetter = (code: number) => {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
};

/** Whether and how a code unit is part of words: letters, digits, marks and the underscore are. */
export function kindOf(code: number): number {
  // Not even a code unit, past either end of a text.
  if (!(code >= 0x80)) {
    return isAsciiLetter(code) || (code >= 0x30 && code <= 0x39) || code === 0x5f ? WORD : NONE;
  }
  let kind = kinds.get(code);
  if (kind === undefined) {
    const common = COMMON.find(([first, last]) => code >= first && code <= last);
    kinds.set(code, (kind = common ? common[2] : rareKindOf(code)));
  }
  return kind;
}

function rareKindOf(code: number): number {
  const char = String.fromCharCode(code);
  return rareKinds.find(([, pattern]) => pattern().test(char))?.[0] ?? NONE;
}

/** Whether a code unit is a letter: no digit, no mark. */
export function isLetter(code: number): boolean {
  if (!(code >= 0x80)) return isAsciiLetter(code);
  let known = letters.get(code);
  if (known === undefined) {
    known =
      isIn(COMMON_LETTERS, code) ||
      (kindOf(code) !== NONE && /\p{L}/u.test(String.fromCharCode(code)));
    letters.set(code, known);
  }
  return known;
}

/** A capital letter; of some scripts there are none. */
export function isCapital(code: number): boolean {
  if (!(code >= 0x80)) return code >= 0x41 && code <= 0x5a;
  const char = String.fromCharCode(code);
  return isIn(COMMON_CASED, code)
    ? char !== char.toLowerCase()
    : isLetter(code) && /\p{Lu}/u.test(char);
}

/** A small letter, in a script that has capitals. */
export function isSmall(code: number): boolean {
  if (!(code >= 0x80)) return code >= 0x61 && code <= 0x7a;
  const char = String.fromCharCode(code);
  return isIn(COMMON_CASED, code)
    ? char === char.toLowerCase()
    : isLetter(code) && /\p{Ll}/u.test(char);
}

/** Whether a code unit is a letter or a mark on one. */
export function isLetterOrMark(code: number): boolean {
  if (isLetter(code)) return true;
  if (!(code >= 0x80) || kindOf(code) === NONE) return false;
  return (code >= 0x300 && code <= 0x36f) || /\p{M}/u.test(String.fromCharCode(code));
}

/** Letter, digit, mark or underscore. */
export function isWordUnit(code: number): boolean {
  return kindOf(code) !== NONE;
}

/** Chinese, Japanese and Thai names stand without spaces. */
export function isUnspaced(code: number): boolean {
  const kind = kindOf(code);
  return kind > WORD && kind !== HANGUL;
}
