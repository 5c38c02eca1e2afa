/** Pieces of text that stand in a row and are read in one go: each by itself costs as much as all. */
export interface TextRow {
  readonly length: number;
  /** The text of the pieces from one index up to another, joined; undefined where that cannot be told. */
  readonly read: (from: number, to: number) => string | undefined;
  /** The first place of a text, from an offset on, where a name may start, or Infinity. */
  readonly nextName: (text: string, from: number) => number;
  /** In these pieces names may start: they are looked at one by one. */
  readonly onFew: (from: number, to: number) => void;
  /** A name may begin before this piece and go on in it. */
  readonly onCut: (at: number) => void;
}

/** So few pieces are not divided any more. */
const FEW = 4;
/** So much text on each side of a cut: no name is longer. */
const REACH_CHARS = 64;
/**
 * Where pieces are joined, no space parts them: a name in capitals behind others ("USAEU") is not told
 * from the middle of a word.
 */
const CAPITALS = /[A-Z\xc0-\xde\u0370-\u03ab\u0400-\u042f\u0531-\u0556]{3}/;

/**
 * Divides the row until only pieces are left that may name somebody: of a thousand of which a few do,
 * most are never touched by themselves, and each that is would be one more object for the browser to keep.
 * @param text of the whole row
 */
export function searchRow(text: string, row: TextRow): void {
  const { read, nextName, onFew, onCut } = row;

  function search(from: number, to: number): void {
    if (to - from <= FEW) {
      onFew(from, to);
      return;
    }
    const middle = (from + to) >> 1;
    const before = read(from, middle);
    const after = read(middle, to);
    // The page has moved pieces elsewhere since.
    if (before === undefined || after === undefined) {
      onFew(from, to);
      return;
    }
    if (mayName(before)) search(from, middle);
    if (mayName(after)) search(middle, to);
    if (isCutName(before.slice(-REACH_CHARS), after.slice(0, REACH_CHARS))) onCut(middle);
  }

  function mayName(text: string): boolean {
    return CAPITALS.test(text) || nextName(text, 0) < Infinity;
  }

  /** Whether a name may begin in the one text that would not begin there if the other did not follow. */
  function isCutName(before: string, after: string): boolean {
    const joined = before + after;
    let at = nextName(joined, 0);
    while (at < before.length) {
      if (nextName(before, at) !== at) return true;
      at = nextName(joined, at + 1);
    }
    return false;
  }

  if (mayName(text)) search(0, row.length);
}
