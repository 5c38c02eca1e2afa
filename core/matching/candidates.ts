/** The places of one text where a name may be, found by the gate and tested by the filter. */
import { isWordUnit } from './code-units.ts';
import { stopsFor, type Gate } from './gate.ts';
import { isTransparent, startsWord } from './letters.ts';
import { isNameAt, isNameBySeam, OPEN_SYMBOLS, type NameFilter } from './name-filter.ts';

export interface Candidates {
  /** The first place at or after `from`, or -1. It never goes back: `from` only grows. */
  readonly next: (from: number) => number;
}

/** Gate and filter of the names. */
export type GatedFilter = NameFilter & { readonly gate: Gate };

/** A short name must end at a word's end, which a seam may be: its start lies so near before. */
const SHORT_NAME = 2 * OPEN_SYMBOLS;

/**
 * By the gate: cold, the browser's own engine reads a text ten times as fast as a loop does.
 * @param breaks ascending places where another text node starts: where letters stand on both sides, a
 *   word may start or end there all the same
 */
export function candidatesIn(
  names: GatedFilter,
  text: string,
  breaks: readonly number[],
): Candidates {
  const sewn = sewnCandidates(names, text, breaks);
  let seam = 0;
  /** By stop, the last place found: where it is still ahead, nothing is read again. */
  const stops = stopsFor(names.gate, text).map((stop) => ({ stop, found: -1 }));

  function nextOf({ stop, found }: (typeof stops)[number], from: number): number {
    if (found >= from) return found;
    let at = stop(text, from);
    while (at < Infinity && !isNameAt(names, text, at)) at = stop(text, at + 1);
    return at;
  }

  return {
    next(from) {
      // The gate reads the character before a name: the very first place is looked at apart.
      if (from === 0 && isNameAt(names, text, 0)) return 0;
      for (const each of stops) each.found = nextOf(each, from);
      while ((sewn[seam] ?? Infinity) < from) seam += 1;
      const at = Math.min(...stops.map(({ found }) => found), sewn[seam] ?? Infinity);
      return at === Infinity ? -1 : at;
    },
  };
}

/** Around places where letters of two nodes touch: the gate takes them for one word. Ascending. */
function sewnCandidates(filter: NameFilter, text: string, breaks: readonly number[]): number[] {
  const seams = seamsIn(text, breaks);
  const isSeam = new Set(seams);
  const found = new Set<number>();
  for (const seam of seams) {
    for (let at = Math.max(0, seam - SHORT_NAME); at <= seam; at += 1) {
      if (isTransparent(text.charCodeAt(at)) || (at < seam && !startsWord(text, at))) continue;
      if (isNameBySeam(filter, text, at, (place) => isSeam.has(place))) found.add(at);
    }
  }
  return [...found].toSorted((one, other) => one - other);
}

/** No letter or digit has a lower code: at nearly every break, something that has stands on one side. */
const LOWEST_LETTER = 0x30;

/** The breaks at which letters stand on both sides. */
export function seamsIn(text: string, breaks: readonly number[]): readonly number[] {
  const seams: number[] = [];
  for (const at of breaks) {
    if (at <= 0 || text.charCodeAt(at) < LOWEST_LETTER) continue;
    if (text.charCodeAt(at - 1) < LOWEST_LETTER) continue;
    if (areLettersAround(text, at)) seams.push(at);
  }
  return seams;
}

/** All these places, ascending. */
export function placesIn(
  names: GatedFilter,
  text: string,
  breaks: readonly number[],
): readonly number[] {
  const places: number[] = [];
  const candidates = candidatesIn(names, text, breaks);
  for (let at = candidates.next(0); at >= 0; at = candidates.next(at + 1)) places.push(at);
  return places;
}

function areLettersAround(text: string, at: number): boolean {
  let [before, after] = [at - 1, at];
  while (isTransparent(text.charCodeAt(before))) before -= 1;
  while (isTransparent(text.charCodeAt(after))) after += 1;
  return isWordUnit(text.charCodeAt(before)) && isWordUnit(text.charCodeAt(after));
}
