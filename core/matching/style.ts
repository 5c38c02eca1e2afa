/** How a name and the text around it are written: letters, lists, data. */
import { speaksOfPolitics } from './context.ts';
import type { Policy, Rules } from './names-index.ts';

/** UTF-16 code units on either side that show how a text is written. */
const STYLE_REACH = 80;

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

/** `"Doe", "Roe", "Poe"`: surnames in data may be anybody's. */
export function isInListOfStrings(text: string, start: number, end: number): boolean {
  return (
    /\p{L}["'], ?["']$/u.test(text.slice(Math.max(0, start - 6), start)) &&
    /^["'], ?["']\p{L}/u.test(text.slice(end, end + 6))
  );
}

/** An abbreviation that is the whole of a string in data: `["EU", "NA"]`. */
export function isQuotedCode(policy: Policy, text: string, start: number, end: number): boolean {
  return (
    policy.case === 'exact' &&
    /[[,:(=]\s*["']$/.test(text.slice(Math.max(0, start - 12), start)) &&
    /^["']\s*[\],:)}]/.test(text.slice(end, end + 12))
  );
}

export function lettersOf(written: string): 'capitals' | 'capital' | 'small' | 'no case' {
  if (written.toLowerCase() === written.toUpperCase()) return 'capitals';
  if (written === written.toUpperCase() || /^\p{Lu}{2,}s?n?$|\p{Ll}\p{Lu}$/u.test(written))
    return 'capitals';
  const [first = ''] = written;
  return first === first.toLowerCase() ? 'small' : 'capital';
}
