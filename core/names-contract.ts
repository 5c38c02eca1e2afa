/** What a page knows of names, and what it asks of the background, which alone has them. */
import type { Candidates } from './matching/candidates.ts';

/** So long is a text whose places are asked for: more than a chunk that a page reads at a time. */
export const MOST_TEXT_CHARS = 100_000;
/** So many excerpts are sent at a time, of so many characters together: some milliseconds of work. */
export const MOST_EXCERPTS = 512;
export const MOST_WISH_CHARS = 30_000;
/** A longer block is judged a stretch at a time. */
export const MOST_EXCERPT_CHARS = 3_000;

/** A stretch of a page's text as the eye reads it; wanted are names that start in `[start, end)`. */
export interface Excerpt {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** How a page is looked at for names: the lookout brings it, and the annotator goes on with it. */
export interface PageNames {
  /** The first place of a text, from an offset on, where a name may start, or Infinity. */
  readonly nextName: (text: string, from: number) => number;
  /** All these places; `breaks` as in `candidatesIn` of `core/matching`. */
  readonly candidatesIn: (
    text: string,
    breaks: readonly number[],
    until: AbortSignal,
  ) => Candidates | Promise<Candidates>;
  /** What is looked at where a text has changed. */
  readonly rootOfChange: (changed: Node) => Node;
}
