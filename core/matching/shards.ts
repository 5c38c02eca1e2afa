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

/** More than is read of any name: it is as long as its first symbols, and what stands unseen between. */
export const PLACE_CHARS = 40;

/** A place of a page's text where a name may start, with so much after it as tells which. */
export interface Place {
  readonly text: string;
  /** Offsets at which a word may end though letters stand on both sides. */
  readonly seams?: readonly number[];
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

/** What is told of the beginnings of a text, each by its hash. */
interface KeyListener {
  /** Whether names may begin with so many symbols, of which this is the last. */
  readonly mayGoOn: (hash: number, count: number, symbol: number) => boolean;
  /** A beginning under which a name may be known; `mayEnd` where a word may end after it. */
  readonly onKey: (hash: number, mayEnd: boolean) => void;
}

/** Reads the beginnings of a text, in each way that a name may be written in it. */
export function readKeys({ text, seams = [] }: Place, { mayGoOn, onKey }: KeyListener): void {
  function read(written: string, from: number, start: number, done: number): void {
    const reader = readSymbols(written, from);
    let hash = start;
    let count = done;
    while (count < KEY_SYMBOLS) {
      if (written.charCodeAt(reader.at) === 0xe2 && isMojibakeMark(written, reader.at)) return;
      const symbols = reader.next();
      if (symbols === undefined) return;
      const { at } = reader;
      // A word parted at the end of a line, or a hyphen of its own.
      if (count > 0 && reader.skipLineEnd()) read(written, reader.at, hash, count);
      reader.at = at;
      const mayEnd = endsWord(written, at) || seams.includes(at);
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

  read(text, 0, HASH_START, 0);
  for (const word of spacedWords(text)) read(word, 0, HASH_START, 0);
}

/** Spaces that letter-spacing puts between the letters of a word. */
const THIN = /[ \u00a0\u2009\u200a\u202f]/;

/** "P U T I N said": "PUTIN", and what else the spaces may leave of it; two spaces part words. */
function spacedWords(text: string): readonly string[] {
  const words: string[] = [];
  let letters = '';
  for (let at = 0; isWordUnit(text.charCodeAt(at)); at += 2) {
    letters += text.charAt(at);
    if (!THIN.test(text.charAt(at + 1))) break;
    if (isWordUnit(text.charCodeAt(at + 3))) words.push(letters);
    if (!THIN.test(text.charAt(at + 2))) continue;
    words.push(letters);
    letters += ' ';
    while (THIN.test(text.charAt(at + 2))) at += 1;
  }
  return [...words, letters].filter((word) => word.length > LEAST_SYMBOLS);
}
