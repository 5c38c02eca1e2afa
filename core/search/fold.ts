/** A text without case and diacritics, and for each of its UTF-16 units the place it came from. */
export interface FoldedText {
  readonly text: string;
  /** `origin[i]`: offset in the text as given; one more at the end, for its length. */
  readonly origin: readonly number[];
}

/** Letters that decomposition leaves whole, though readers type them plainly. */
const PLAIN: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'd',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ё: 'е',
  '’': "'",
  '‘': "'",
  ʼ: "'",
};

const NOT_ASCII = /[\u{80}-\u{10FFFF}]/gu;

/** Folds for search: `Łukaszenką` and `lukaszenka` become the same. */
export function fold(text: string): string {
  // Most characters are ASCII, and cost nothing but this.
  return text.replaceAll(NOT_ASCII, foldCharacter).toLowerCase();
}

/** The same, with the way back to the text as given: dearer, for what is shown. */
export function foldWithOrigin(text: string): FoldedText {
  let folded = '';
  const origin: number[] = [];
  let offset = 0;
  for (const character of text) {
    const plain = foldCharacter(character);
    folded += plain;
    for (let unit = 0; unit < plain.length; unit += 1) origin.push(offset);
    offset += character.length;
  }
  origin.push(text.length);
  return { text: folded, origin };
}

function foldCharacter(character: string): string {
  const lower = character.toLowerCase();
  return PLAIN[lower] ?? lower.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
