/**
 * Where names are too many for a page, it knows only the beginnings of some: what passes that small
 * filter is asked elsewhere, place by place, of a filter that knows all of them.
 */
import { isNameAt, isNameBySeam, KEY_SYMBOLS, type NameFilter } from './name-filter.ts';
import { readSymbols } from './symbols.ts';

/** Of a longer run of characters that count for nothing, no name is found. */
export const MOST_PLACE_CHARS = 200;
/** A word's end is told by what follows it. */
const BEYOND_CHARS = 2;

/** A place of a page's text where a name may start, with so much after it as tells. */
export interface Place {
  readonly text: string;
  /** Offsets at which a word may end though letters stand on both sides. */
  readonly seams?: readonly number[];
}

/** What is to be known of a place of a text: as much as holds the first symbols of a name. */
export function placeAt(text: string, at: number, seams: readonly number[] = []): Place {
  const reader = readSymbols(text, at);
  let count = 0;
  // Letter-spaced, every other character is a space.
  while (count < 2 * KEY_SYMBOLS && reader.at < at + MOST_PLACE_CHARS) {
    const symbols = reader.next();
    if (symbols === undefined) break;
    count += symbols.length;
  }
  const end = Math.min(reader.at + BEYOND_CHARS, at + MOST_PLACE_CHARS);
  const inside = seams.map((seam) => seam - at).filter((seam) => seam > 0 && at + seam < end);
  const written = text.slice(at, end);
  return inside.length > 0 ? { text: written, seams: inside } : { text: written };
}

/** Whether a name may start at this place. */
export function isNamePlace(filter: NameFilter, { text, seams = [] }: Place): boolean {
  return isNameAt(filter, text, 0) || isNameBySeam(filter, text, 0, (at) => seams.includes(at));
}
