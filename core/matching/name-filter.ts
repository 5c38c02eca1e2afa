/**
 * The first of two steps: finds the places of a text where a name may be, with a Bloom filter of the
 * names' first symbols (Burton H. Bloom, "Space/time trade-offs in hash coding with allowable errors",
 * CACM 13:7, 1970). Small enough for every page; never misses; may name a place where there is none.
 */
import { isWordUnit } from './code-units.ts';
import { endsWord, isMojibakeMark, startsWord } from './letters.ts';
import { readSymbols } from './symbols.ts';

/** Longer names are known by their first symbols alone. */
export const KEY_SYMBOLS = 14;
/** After so many symbols a word is given up that opens no name. */
export const OPENING_SYMBOLS = 3;
/** No name is shorter. */
export const LEAST_SYMBOLS = 2;
/** A shorter name must end at a word's end. */
export const OPEN_SYMBOLS = 5;
const SPACE = 0x20;
/** Bits set for each key. */
export const PROBES = 3;

/**
 * `opening`: may go on to a name; `open`: is the beginning of one; `closed`: is one if a word ends here;
 * `capital`: likewise, but not in small letters; `capitals`: nor with a capital first letter alone (EU, not Eu).
 */
export const SALT = { opening: 1, open: 2, closed: 3, capital: 4, capitals: 5 } as const;

export interface NameFilter {
  readonly bloom: Uint8Array;
}

/** Bytes as `buildFilter` made them; kept, not copied. */
export function openNameFilter(bytes: Uint8Array): NameFilter {
  return { bloom: bytes };
}

/** FNV-1a over UTF-16 code units. */
export const HASH_START = 0x811c9dc5;
export function hashOn(hash: number, symbol: number): number {
  return Math.imul(hash ^ symbol, 0x01000193) >>> 0;
}

/** The bits of one key in a filter of `bytes` bytes. */
export function bitsOf(hash: number, salt: number, bytes: number): readonly number[] {
  return Array.from({ length: PROBES }, (_, i) => probe(hash, salt, i) % (bytes * 8));
}

function probe(hash: number, salt: number, i: number): number {
  let mixed = Math.imul(hash ^ Math.imul(salt * PROBES + i, 0x9e3779b1), 0x85ebca6b);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}

/** Whether a key of this hash may be in the filter. */
export function has({ bloom }: NameFilter, hash: number, salt: number): boolean {
  const bits = bloom.length * 8;
  for (let i = 0; i < PROBES; i += 1) {
    const bit = probe(hash, salt, i) % bits;
    if (((bloom[bit >> 3] ?? 0) & (1 << (bit & 7))) === 0) return false;
  }
  return true;
}

const lowerAscii = (code: number) => (code >= 0x41 && code <= 0x5a ? code + 32 : code);
const isLowerAscii = (code: number) => code >= 0x61 && code <= 0x7a;

/** Whether the symbols so far may go on to a name. */
export function isOpening(
  filter: NameFilter,
  hash: number,
  count: number,
  symbol: number,
): boolean {
  const isChecked = count === OPENING_SYMBOLS || symbol === SPACE;
  return !isChecked || has(filter, hash, SALT.opening);
}

/** Whether the symbols so far are a name, in letters of a height in which it is written. */
function isClosed(
  filter: NameFilter,
  hash: number,
  text: string,
  from: number,
  to: number,
): boolean {
  if (has(filter, hash, SALT.closed)) return true;
  if (isLowerAscii(text.charCodeAt(from))) return false;
  if (has(filter, hash, SALT.capital)) return true;
  if (!has(filter, hash, SALT.capitals)) return false;
  const rest = text.slice(from + 1, to);
  return rest !== rest.toLowerCase() || rest === rest.toUpperCase();
}

/** Rejects a word of plain letters without reading it as symbols: nearly all words. */
function maySurvive(filter: NameFilter, text: string, from: number): boolean {
  let hash = HASH_START;
  for (let count = 1; count <= KEY_SYMBOLS; count += 1) {
    const at = from + count - 1;
    const code = lowerAscii(text.charCodeAt(at));
    if (!isLowerAscii(code)) {
      const isSpace = code === SPACE || (code >= 0x09 && code <= 0x0d);
      // Other letters, words parted at the end of a line, and all that stands within short names.
      if (!isSpace || count <= LEAST_SYMBOLS) return true;
      if (isClosed(filter, hash, text, from, at)) return true;
      return has(filter, hashOn(hash, SPACE), SALT.opening);
    }
    hash = hashOn(hash, code);
    if (!isOpening(filter, hash, count, code)) return false;
    if (count >= LEAST_SYMBOLS && has(filter, hash, SALT.open)) return true;
  }
  return false;
}

function mayStart(
  filter: NameFilter,
  text: string,
  from: number,
  isSeam: (at: number) => boolean,
): boolean {
  const reader = readSymbols(text, from);
  let hash = HASH_START;
  for (let count = 0; count < KEY_SYMBOLS;) {
    if (text.charCodeAt(reader.at) === 0xe2 && isMojibakeMark(text, reader.at)) return false;
    const symbols = reader.next();
    if (symbols === undefined) return false;
    // A word parted at the end of a line: rare, so let the second step decide.
    if (count > 0 && reader.skipLineEnd()) return true;
    for (let i = 0; i < symbols.length; i += 1) {
      const symbol = symbols.charCodeAt(i);
      hash = hashOn(hash, symbol);
      count += 1;
      if (!isOpening(filter, hash, count, symbol)) return false;
      if (count >= LEAST_SYMBOLS && has(filter, hash, SALT.open)) return true;
    }
    if (symbols === '') continue;
    if (!endsWord(text, reader.at) && !isSeam(reader.at)) continue;
    if (isClosed(filter, hash, text, from, reader.at)) return true;
  }
  return false;
}

const nowhere = () => false;

/** Whether a name may start at this offset. */
export function isNameAt(filter: NameFilter, text: string, at: number): boolean {
  if (!startsWord(text, at)) return false;
  return (
    (maySurvive(filter, text, at) && mayStart(filter, text, at, nowhere)) || isSpaced(text, at)
  );
}

/**
 * Whether a name may start at this offset of a text that is sewn together: at a seam a word may end,
 * though letters stand on both sides.
 */
export function isNameBySeam(
  filter: NameFilter,
  text: string,
  at: number,
  isSeam: (at: number) => boolean,
): boolean {
  return mayStart(filter, text, at, isSeam);
}

const THIN = ' \u00a0\u2009\u200a\u202f';

/** Letter-spaced capitals: "P U T I N". */
function isSpaced(text: string, at: number): boolean {
  if (isWordUnit(text.charCodeAt(at + 1)) || at + 5 > text.length) return false;
  if (!THIN.includes(text.charAt(at + 1)) || !THIN.includes(text.charAt(at + 3))) return false;
  return [at, at + 2, at + 4].every((place) => {
    const char = text.charAt(place);
    return char !== char.toLowerCase();
  });
}
