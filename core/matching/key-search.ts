/** Finds the forms of the index that stand at a place of a text. */
import { cursorAt } from './cursor.ts';
import { foldUnit } from './fold.ts';
import { isWordUnit } from './code-units.ts';
import { endsWord, isMojibakeMark } from './letters.ts';
import type { NamesIndex } from './names-index.ts';
import { readSymbols } from './symbols.ts';

/** A form of the index in the text, at word boundaries. */
export interface Key {
  readonly end: number;
  /** Actor index × number of policies + policy. */
  readonly value: number;
}

const QUOTE_CLOSE = /[»"”’」』]/;
/** Spaces that letter-spacing puts between the letters of a word. */
const THIN = /[ \u00a0\u2009\u200a\u202f]/;
const MARK = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f]/;

const isLowerAscii = (code: number) => code >= 0x61 && code <= 0x7a;

function endOf(text: string, from: number, isQuoted: boolean): number {
  let end = from;
  while (MARK.test(text.charAt(end))) end += 1;
  return isQuoted && QUOTE_CLOSE.test(text.charAt(end)) ? end + 1 : end;
}

/** All forms that start at this offset, shortest first. */
export function keysAt(names: NamesIndex, text: string, from: number): readonly Key[] {
  const keys: Key[] = [];
  const cursor = cursorAt(names);
  const reader = readSymbols(text, from);
  const isSmall = isLowerAscii(text.charCodeAt(from));
  for (;;) {
    if (text.charCodeAt(reader.at) === 0xe2 && isMojibakeMark(text, reader.at)) break;
    const symbols = reader.next();
    if (symbols === undefined || (symbols === '' && reader.at === from + 1)) break;
    if (!stepAll(symbols) && !reader.skipLineEnd()) break;
    if (symbols !== '' && cursor.isFinal()) accept();
  }
  return keys;

  function stepAll(symbols: string): boolean {
    for (let i = 0; i < symbols.length; i += 1) {
      if (!cursor.step(symbols.charCodeAt(i))) return false;
    }
    return true;
  }

  function accept(): void {
    const value = cursor.value();
    // Abbreviations are never meant in small letters.
    if (isSmall && value % names.policyCount >= names.exactFrom) return;
    const end = endOf(text, reader.at, reader.isQuoted);
    if (endsWord(text, end)) keys.push({ end, value });
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
