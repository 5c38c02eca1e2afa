/** Finds the places of a text where a form of the index stands: the first of the two steps. */
import { foldUnit } from './fold.ts';
import { endsWord, isMojibakeMark, isWordUnit, startsWord } from './letters.ts';
import { cursorAt, FIRST_BYTES, HEADER_BYTES, type NamesIndex } from './names-index.ts';

/** A form of the index in the text, at word boundaries. */
export interface Key {
  readonly end: number;
  /** Actor index × number of policies + policy. */
  readonly value: number;
}

const HYPHEN = 0x2d;
const QUOTE_OPEN = /[«"“„‘‚「『]/;
const QUOTE_CLOSE = /[»"“”’」』]/;
/** Spaces that letter-spacing puts between the letters of a word. */
const THIN = /[ \u00a0\u2009\u200a\u202f]/;
const MARK = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f]/;

const isLowerAscii = (code: number) => code >= 0x61 && code <= 0x7a;

/** Two UTF-8 bytes that were read as Latin-1: the letter that they mean, or 0. */
function mendMojibake(text: string, at: number): number {
  const lead = text.charCodeAt(at);
  if (lead < 0xc3 || lead > 0xc5) return 0;
  const trail = text.charCodeAt(at + 1);
  return trail >= 0x80 && trail < 0xc0 ? ((lead & 0x1f) << 6) | (trail & 0x3f) : 0;
}

/** Offset after a run of spaces, or -1 where it parts paragraphs. */
function skipSpaces(text: string, from: number): number {
  let lines = 0;
  let at = from;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 10) lines += 1;
    const folded = foldUnit(code);
    if (folded !== ' ' && folded !== '') break;
  }
  return lines > 1 ? -1 : at;
}

function endOf(text: string, from: number, isQuoted: boolean): number {
  let end = from;
  while (MARK.test(text.charAt(end))) end += 1;
  return isQuoted && QUOTE_CLOSE.test(text.charAt(end)) ? end + 1 : end;
}

/** All forms that start at this offset, shortest first; `isBreak` tells where a text node ends. */
export function keysAt(
  names: NamesIndex,
  text: string,
  from: number,
  isBreak: (at: number) => boolean = () => false,
): readonly Key[] {
  const keys: Key[] = [];
  if (foldUnit(text.charCodeAt(from)) === '') return keys;
  const cursor = cursorAt(names);
  const written = isLowerAscii(text.charCodeAt(from));
  let isQuoted = false;
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 0xe2 && isMojibakeMark(text, at)) break;
    const mended = code > 0xc2 && code < 0xc6 ? mendMojibake(text, at) : 0;
    const folded = foldUnit(mended || code);
    let next = at + (mended ? 2 : 1);
    if (folded === ' ') {
      if (!cursor.step(32)) break;
      next = skipSpaces(text, at);
      if (next < 0) break;
      if (QUOTE_OPEN.test(text.charAt(next))) {
        isQuoted = true;
        next += 1;
      }
    } else if (!stepAll(folded)) {
      // A word parted at the end of a line.
      if (
        code !== HYPHEN ||
        foldUnit(text.charCodeAt(next)) !== ' ' ||
        !/^\s*\n/.test(text.slice(next, next + 3))
      )
        break;
      next = skipSpaces(text, next);
      if (next < 0) break;
    }
    at = next;
    if (folded !== '' && cursor.isFinal()) accept();
  }
  return keys;

  function stepAll(folded: string): boolean {
    for (let i = 0; i < folded.length; i += 1) {
      if (!cursor.step(folded.charCodeAt(i))) return false;
    }
    return true;
  }

  function accept(): void {
    const value = cursor.value();
    const policy = value % names.policyCount;
    const isBeginning = policy >= names.beginningFrom;
    if (written && !isBeginning && policy >= names.exactFrom) return;
    const end = endOf(text, at, isQuoted);
    if (isBeginning || endsWord(text, end) || isBreak(end)) keys.push({ end, value });
  }
}

/** Letter-spaced capitals: "P U T I N"; two spaces part words. */
export function spacedKeysAt(names: NamesIndex, text: string, from: number): readonly Key[] {
  if (!THIN.test(text.charAt(from + 1)) || !isWordUnit(text.charCodeAt(from + 2))) return [];
  const keys: Key[] = [];
  const cursor = cursorAt(names);
  let at = from;
  for (;;) {
    const folded = foldUnit(text.charCodeAt(at));
    if (folded.length !== 1 || isWordUnit(text.charCodeAt(at + 1))) return keys;
    if (!cursor.step(folded.charCodeAt(0))) return keys;
    const isLast = !THIN.test(text.charAt(at + 1)) || !isWordUnit(text.charCodeAt(at + 2));
    if (isLast || isWordUnit(text.charCodeAt(at + 3))) {
      if (cursor.isFinal() && at > from + 4) keys.push({ end: at + 1, value: cursor.value() });
    }
    if (!THIN.test(text.charAt(at + 1))) return keys;
    at += 2;
    if (THIN.test(text.charAt(at))) {
      if (!cursor.step(32)) return keys;
      while (THIN.test(text.charAt(at))) at += 1;
    }
  }
}

/** Whether `breaks` (ascending) holds this offset. */
function holds(breaks: readonly number[], at: number): boolean {
  let low = 0;
  let high = breaks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((breaks[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return breaks[low] === at;
}

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
  breaks: readonly number[],
): number {
  const first = names.bytes.subarray(HEADER_BYTES, HEADER_BYTES + FIRST_BYTES);
  const isBreak = (at: number) => holds(breaks, at);
  for (let at = from; at < text.length; at += 1) {
    const bit = text.charCodeAt(at) & 4095;
    if (((first[bit >> 3] ?? 0) & (1 << (bit & 7))) === 0) continue;
    if (!startsWord(text, at) && !isBreak(at)) continue;
    if (keysAt(names, text, at, isBreak).length > 0) return at;
    if (spacedKeysAt(names, text, at).length > 0) return at;
  }
  return -1;
}
