/** How a name and the text around it are written: letters, lists, data. */
import { isCapital, isSmall } from './code-units.ts';
import { speaksOfPolitics } from './context.ts';
import { cursorAt } from './cursor.ts';
import { foldText } from './fold.ts';
import { surnameKey } from './given-key.ts';
import type { NamesIndex, Policy, Rules } from './names-index.ts';

/** UTF-16 code units on either side that show how a text is written. */
const STYLE_REACH = 80;
const LIST_REACH = 30;

/** News in small letters throughout: "who met merkel and president macron". */
export function isAllSmall(rules: Rules, text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - STYLE_REACH), start);
  const after = text.slice(end, end + STYLE_REACH);
  return (
    !/\p{Lu}|[_={}`]/u.test(before + after) &&
    (speaksOfPolitics(rules, before) || speaksOfPolitics(rules, after))
  );
}

/** Capitals between words in small letters: in prose hardly a surname, in manuals a command. */
export function isAmongSmall(text: string, start: number, end: number): boolean {
  return (
    /\p{Lu}{2}/u.test(text.slice(start, end)) &&
    /(?:^|\s)\p{Ll}+ $/u.test(text.slice(Math.max(0, start - 40), start)) &&
    /^ \p{Ll}+(?:\s|$)/u.test(text.slice(end, end + 40))
  );
}

/** `"Doe", "Roe", "Poe"`, `Person(7, "Roe")`: surnames in data may be anybody's. */
export function isStringInCode(text: string, start: number, end: number): boolean {
  return (
    /(?:["'\d\p{L}],|[([{:=]) ?["']$/u.test(text.slice(Math.max(0, start - 6), start)) &&
    /^["'] ?[,)\]};]/.test(text.slice(end, end + 6))
  );
}

/** `Miller, Roe, Poe`: one who stands after somebody with a common surname may be anybody too. */
export function isAmongSurnames(names: NamesIndex, text: string, start: number): boolean {
  if (!text.endsWith(', ', start)) return false;
  const before = text.slice(Math.max(0, start - LIST_REACH), start);
  return names.isGivenName(surnameKey(/\p{L}*(?=, $)/u.exec(before)?.[0] ?? ''));
}

/** An abbreviation that is the whole of a string in data: `["EU", "NA"]`. */
export function isQuotedCode(policy: Policy, text: string, start: number, end: number): boolean {
  return (
    policy.case === 'exact' &&
    /[[,:(=]\s*["']$/.test(text.slice(Math.max(0, start - 12), start)) &&
    /^["']\s*[\],:)}]/.test(text.slice(end, end + 12))
  );
}

const wordsBefore = () => /((?:\p{L}+['’ -]){2,9})\($/u;

/** So much of a word tells whether a name begins with it; what follows may be misspelt. */
const TELLING_LETTERS = 4;

/** Whether a name of anybody here begins as a word does. */
function mayBelongToName(names: NamesIndex, word: string): boolean {
  const letters = foldText(word).slice(0, TELLING_LETTERS);
  const cursor = cursorAt(names);
  return Array.from(letters).every((letter) => cursor.step(letter.charCodeAt(0)));
}

/**
 * "Doe University (DU)": an abbreviation in brackets, after words that begin with its letters. Words of
 * the name itself, in a form that is not listed, are none.
 */
export function isSpeltBefore(
  names: NamesIndex,
  text: string,
  start: number,
  end: number,
): boolean {
  if (text.charAt(start - 1) !== '(' || text.charAt(end) !== ')') return false;
  const before = wordsBefore().exec(text.slice(Math.max(0, start - STYLE_REACH), start))?.[1] ?? '';
  const words = before.split(/['’ -]/).slice(0, -1);
  const letters = foldText(text.slice(start, end));
  const spelling: string[] = [];
  for (const word of words.toReversed()) {
    const left = letters.length - spelling.length;
    if (foldText(word.charAt(0)) === letters.charAt(left - 1)) spelling.push(word);
    else if (spelling.length === 0) return false;
    if (spelling.length === letters.length) {
      return !spelling.every((each) => mayBelongToName(names, each));
    }
  }
  return false;
}

/** A small letter, then a capital. */
export function hasHump(text: string, from: number, to: number): boolean {
  for (let at = Math.max(from, 0) + 1; at < to; at += 1) {
    if (isCapital(text.charCodeAt(at)) && isSmall(text.charCodeAt(at - 1))) return true;
  }
  return false;
}

/** Capitals with an ending: "EUs", "EUn". */
function isInflected(written: string): boolean {
  const stem = written.replace(/s?n?$/, '');
  if (stem.length < 2) return false;
  for (let at = 0; at < stem.length; at += 1) if (!isCapital(stem.charCodeAt(at))) return false;
  return true;
}

export function lettersOf(written: string): 'capitals' | 'capital' | 'small' | 'no case' {
  if (written.toLowerCase() === written.toUpperCase()) return 'capitals';
  const isShort = hasHump(written, written.length - 2, written.length);
  if (written === written.toUpperCase() || isShort || isInflected(written)) return 'capitals';
  const [first = ''] = written;
  return first === first.toLowerCase() ? 'small' : 'capital';
}
