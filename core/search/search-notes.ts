import type { Span } from '../notes/text/span.ts';
import { fold, foldWithOrigin } from './fold.ts';

/** One thing that can be found. */
export interface SearchEntry {
  readonly kind: 'actor' | 'quotation' | 'reported' | 'article';
  /** What opens: an actor id, or an article id with or without a statement. */
  readonly target:
    { readonly actor: string } | { readonly article: string; readonly statement?: string };
  /** Shown first, and matched first. */
  readonly text: string;
  /** Shown below: who said it, the role, the date. */
  readonly detail: string;
  /** Matched too, and not shown: other written forms. */
  readonly also: readonly string[];
}

export interface SearchIndex {
  readonly entries: readonly {
    readonly entry: SearchEntry;
    /** What is matched, folded: text, detail, and the other forms. */
    readonly fields: readonly string[];
  }[];
}

export interface SearchResult {
  readonly entry: SearchEntry;
  /** Parts of `entry.text` that match, in order. */
  readonly inText: readonly Span[];
  /** Parts of `entry.detail` that match, in order. */
  readonly inDetail: readonly Span[];
}

/** Folds every entry once, so that each key press only compares. */
export function indexForSearch(entries: readonly SearchEntry[]): SearchIndex {
  return {
    entries: entries.map((entry) => ({
      entry,
      fields: [entry.text, entry.detail, ...entry.also].map(fold),
    })),
  };
}

/**
 * Entries in which every word of the query begins some word, best first: a match at the very start,
 * then in the text shown, then elsewhere; in the order of the entries where equal.
 * @param limit most results given back.
 */
export function searchNotes(index: SearchIndex, query: string, limit: number): SearchResult[] {
  const words = fold(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  return index.entries
    .map((folded) => ({ ...folded, rank: rankOf(folded.fields, words) }))
    .filter(({ rank }) => rank < NO_MATCH)
    .toSorted((one, other) => one.rank - other.rank)
    .slice(0, limit)
    .map(({ entry }) => ({
      entry,
      inText: spansOf(entry.text, words),
      inDetail: spansOf(entry.detail, words),
    }));
}

const NO_MATCH = 9;

function rankOf(fields: readonly string[], words: readonly string[]): number {
  const everywhere = words.every((word) =>
    fields.some((field) => placesOf(field, word).length > 0),
  );
  const text = fields[0] ?? '';
  if (!everywhere) return NO_MATCH;
  if (text.startsWith(words.join(' '))) return 0;
  return words.every((word) => placesOf(text, word).length > 0) ? 1 : 2;
}

/** Where a word of the text begins like this. */
function placesOf(text: string, word: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) places.push(at);
  }
  return places;
}

/** The matched parts as offsets of the unfolded text, joined where they overlap. */
function spansOf(shown: string, words: readonly string[]): Span[] {
  const { text, origin } = foldWithOrigin(shown);
  const spans = words
    .flatMap((word) => placesOf(text, word).map((at) => [at, at + word.length] as const))
    .map(([start, end]) => ({ start: origin[start] ?? 0, end: origin[end] ?? 0 }))
    .toSorted((one, other) => one.start - other.start);
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (!last || last.end < span.start) joined.push(span);
    else joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
  }
  return joined;
}
