/**
 * Finds the names of a compiled names index in a text. Pure: no DOM, no browser.
 * Offsets are UTF-16 code units of the text as given, before any folding.
 */

/** A compiled index, opened without parsing. */
export interface NamesIndex {
  readonly actors: readonly string[];
}

export interface Mention {
  readonly start: number;
  readonly end: number;
  /** Actor id. */
  readonly actor: string;
}

/** What the page has shown so far; makes bare surnames surer. One per page, filled by `findMentions`. */
export interface PageEvidence {
  readonly established: Set<string>;
}

export interface Findings {
  readonly mentions: readonly Mention[];
  /** True where a later growth of the page's evidence could change the findings of this text. */
  readonly undecided: boolean;
}

/** Opens a compiled index. The bytes are kept, not copied. */
export function openNames(_bytes: Uint8Array): NamesIndex {
  throw new Error('not written yet');
}

/**
 * The first place at or after `from` where a name may start, or -1: the cheap filter that rejects
 * nearly all text. Never misses a mention; may name a place where there is none.
 * `breaks` (ascending) are places where another text node starts: there a word may start or end even
 * if letters stand on both sides.
 */
export function nextCandidate(
  _names: NamesIndex,
  _text: string,
  _from: number,
  _breaks: readonly number[],
): number {
  throw new Error('not written yet');
}

/** All mentions in one block of text, in order, never overlapping. */
export function findMentions(_names: NamesIndex, _text: string, _page: PageEvidence): Findings {
  throw new Error('not written yet');
}
