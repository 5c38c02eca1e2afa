/**
 * Where names are too many for a page to hold, they are in shards: each a compiled index of its own, of
 * which a page gets those whose names it may name. This finds out which: a filter as in name-filter.ts
 * says under which keys a name may be known here, and the key says the shard.
 */
import { endsWord, isMojibakeMark } from './letters.ts';
import { isWordUnit } from './code-units.ts';
import {
  has,
  HASH_START,
  hashOn,
  isOpening,
  KEY_SYMBOLS,
  LEAST_SYMBOLS,
  SALT,
  type NameFilter,
} from './name-filter.ts';
import { readSymbols } from './symbols.ts';

/** Of a longer run of characters that count for nothing, a name is not found in shards. */
export const MOST_PLACE_CHARS = 200;
/** A word's end is told by what follows it. */
const BEYOND_CHARS = 2;

/** A place of a page's text where a name may start, with so much after it as tells which. */
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

/** In which shard a form is that is known under a key of this hash. */
export const shardOf = (hash: number, shards: number) => hash % shards;

/** The shards that hold all forms which may stand at the start of this text, and perhaps others. */
export function shardsAt(filter: NameFilter, shards: number, place: Place): readonly number[] {
  const found = new Set<number>();
  const isClosed = (hash: number) =>
    has(filter, hash, SALT.closed) ||
    has(filter, hash, SALT.capital) ||
    has(filter, hash, SALT.capitals);
  readKeys(place, {
    mayGoOn: (hash, count, symbol) => isOpening(filter, hash, count, symbol),
    onKey(hash, mayEnd) {
      if (has(filter, hash, SALT.open) || (mayEnd && isClosed(hash))) {
        found.add(shardOf(hash, shards));
      }
    },
  });
  return [...found];
}

/** So often a word may be parted at the end of a line: each time there are two ways to read on. */
const MOST_PARTS = 2;

/** What is told of the beginnings of a text, each by its hash. */
interface KeyListener {
  /** Whether names may begin with so many symbols, of which this is the last. */
  readonly mayGoOn: (hash: number, count: number, symbol: number) => boolean;
  /** A beginning under which a name may be known; `mayEnd` where a word may end after it. */
  readonly onKey: (hash: number, mayEnd: boolean) => void;
}

/** Reads the beginnings of a text, in each way that a name may be written in it. */
export function readKeys({ text, seams = [] }: Place, { mayGoOn, onKey }: KeyListener): void {
  const isSeam = (at: number) => seams.includes(at);
  function read(
    written: string,
    isEnd: (at: number) => boolean,
    from = 0,
    start = HASH_START,
    done = 0,
    parts = 0,
  ): void {
    const reader = readSymbols(written, from);
    let hash = start;
    let count = done;
    while (count < KEY_SYMBOLS) {
      if (written.charCodeAt(reader.at) === 0xe2 && isMojibakeMark(written, reader.at)) return;
      const symbols = reader.next();
      if (symbols === undefined) return;
      const { at } = reader;
      // A word parted at the end of a line, or a hyphen of its own.
      if (count > 0 && parts < MOST_PARTS && reader.skipLineEnd()) {
        read(written, isEnd, reader.at, hash, count, parts + 1);
      }
      reader.at = at;
      const mayEnd = endsWord(written, at) || isEnd(at);
      if (symbols === '' && mayEnd) onKey(hash, true);
      for (let i = 0; i < symbols.length; i += 1) {
        const symbol = symbols.charCodeAt(i);
        hash = hashOn(hash, symbol);
        count += 1;
        if (!mayGoOn(hash, count, symbol)) return;
        if (count >= LEAST_SYMBOLS) onKey(hash, mayEnd && i === symbols.length - 1);
      }
    }
  }

  read(text, isSeam);
  read(withoutSpacing(text), () => true);
}

/** Spaces that letter-spacing puts between the letters of a word. */
const THIN = /[ \u00a0\u2009\u200a\u202f]/;

/** "P U T I N said": "PUTIN" and what follows by single letters; two spaces part words. */
function withoutSpacing(text: string): string {
  if (!THIN.test(text.charAt(1)) || !isWordUnit(text.charCodeAt(2))) return '';
  let letters = '';
  for (let at = 0; at < text.length && !isWordUnit(text.charCodeAt(at + 1)); at += 2) {
    letters += text.charAt(at);
    if (!THIN.test(text.charAt(at + 1))) break;
    if (!THIN.test(text.charAt(at + 2))) continue;
    letters += ' ';
    while (THIN.test(text.charAt(at + 2))) at += 1;
  }
  return letters;
}
