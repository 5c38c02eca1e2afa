/** What pages ask of the background, which alone has the names. */
import type { Place } from './matching/place.ts';

/** So many places are asked about at a time. */
export const MOST_PLACES = 1_000;
/** So many excerpts are sent at a time, of so many characters. */
export const MOST_EXCERPTS = 128;
/** More than any rule looks at around all the names of a paragraph. */
export const MOST_EXCERPT_CHARS = 3_000;

/** A stretch of a page's text as the eye reads it; wanted are names that start in `[start, end)`. */
export interface Excerpt {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Of names too many for a page, tells which of what passes the page's small filter is one. */
export interface NamesDirectory {
  /**
   * Finds out, and remembers, at which of these places a name may start.
   * @param until nothing more is asked once it is aborted
   */
  readonly ask: (places: readonly Place[], until: AbortSignal) => Promise<void>;
  /** As far as was asked. */
  readonly mayName: (place: Place) => boolean;
}
