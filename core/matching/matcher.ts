/**
 * Finds the names of a compiled names index in a text. Pure: no DOM, no browser.
 * Offsets are UTF-16 code units of the text as given, before any folding.
 */

/** A compiled index, opened without parsing. */
export interface NamesIndex {
  readonly actors: readonly string[];
  readonly forms: readonly (readonly [string, number])[];
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
export function openNames(bytes: Uint8Array): NamesIndex {
  const index: NamesIndex = JSON.parse(new TextDecoder().decode(bytes));
  return { ...index, forms: index.forms.toSorted((a, b) => b[0].length - a[0].length) };
}

const WORD = /[\p{L}\p{N}_]/u;

/**
 * The first place at or after `from` where a name may be, or -1: the cheap filter that rejects
 * nearly all text. The place is inside the name (given names may stand before it). Never misses a
 * mention; may name a place where there is none.
 * `breaks` (ascending) are places where another text node starts: there a word may start or end even
 * if letters stand on both sides.
 */
export function nextCandidate(
  names: NamesIndex,
  text: string,
  from: number,
  _breaks: readonly number[],
): number {
  let first = -1;
  for (const [form] of names.forms) {
    const at = text.indexOf(form, from);
    if (at >= 0 && (first < 0 || at < first)) first = at;
  }
  return first;
}

/** All mentions in one block of text, in order, never overlapping. */
export function findMentions(names: NamesIndex, text: string, _page: PageEvidence): Findings {
  const mentions: Mention[] = [];
  for (let at = nextCandidate(names, text, 0, []); at >= 0;) {
    const found = names.forms.find(([form]) => text.startsWith(form, at));
    const end = found ? at + found[0].length : at + 1;
    if (found && !WORD.test(text[at - 1] ?? '') && !WORD.test(text[end] ?? '')) {
      mentions.push({ start: at, end, actor: names.actors[found[1]] ?? '' });
    }
    at = nextCandidate(names, text, end, []);
  }
  return { mentions, undecided: false };
}
