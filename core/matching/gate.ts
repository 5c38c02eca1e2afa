/**
 * A native look before the filter: a regular expression that finds at least every place of a text where
 * a name may start. A page's script runs once and cold; the browser's own engine does not.
 */
import { isNameAt, type NameFilter } from './name-filter.ts';

/** With more beginnings than this the expression takes longer to compile than it saves. */
const MOST_BEGINNINGS = 400;
const ASCII = /^[\0-\x7f]+$/;
/** Punctuation that no name starts with: the rest beyond ASCII is looked at. */
const PLAIN_PUNCTUATION = String.raw`\xa0\xa9\xab\xae\xb0\xb7\xbb\u2010-\u2026\u2030-\u205e`;

/**
 * The source of the expression; empty where there are too many names for one. Build time only.
 * @param forms folded
 */
export function gateSource(forms: readonly string[]): string {
  const thirds = new Map<string, Set<string>>();
  for (const form of forms) {
    const beginning = form.slice(0, 3);
    if (!ASCII.test(beginning)) continue;
    const pair = beginning.slice(0, 2);
    thirds.set(pair, (thirds.get(pair) ?? new Set()).add(beginning.slice(2)));
  }
  if ([...thirds.values()].reduce((sum, { size }) => sum + size, 0) > MOST_BEGINNINGS) return '';
  const beginnings = [...thirds].map(([pair, last]) => {
    const letters = [...last].filter((third) => third !== '');
    // A name of two letters ends there.
    const end = last.has('') ? ['(?![A-Za-z])'] : [];
    const after = [...(letters.length > 0 ? [anyOf(letters)] : []), ...end];
    return `${anyOf([pair.charAt(0)])}${anyOf([pair.charAt(1)])}(?:${after.join('|')})`;
  });
  return [
    String.raw`(?<![A-Za-z])(?:${beginnings.join('|')}|[A-Za-z][A-Za-z.]?(?:[^\0-\x7f]|-\s))`,
    // A lost space: "saidPutin". Letter-spaced capitals.
    String.raw`(?<=[a-z])(?=[A-Z])(?:${beginnings.join('|')})`,
    String.raw`[A-Z]\s[A-Z]\s[A-Z]`,
    String.raw`[^\0-\x7f${PLAIN_PUNCTUATION}]`,
  ].join('|');
}

export function openGate(source: string): RegExp | undefined {
  return source === '' ? undefined : new RegExp(source, 'g');
}

/** Whether a text may name somebody: what `nextCandidate` finds in it, if less of it is looked at. */
export function mayName(filter: NameFilter, gate: RegExp, text: string): boolean {
  gate.lastIndex = 0;
  for (let match = gate.exec(text); match !== null; match = gate.exec(text)) {
    if (isNameAt(filter, text, match.index)) return true;
    gate.lastIndex = match.index + 1;
  }
  return false;
}

function anyOf(symbols: readonly string[]): string {
  const characters = symbols.flatMap((symbol) => {
    if (symbol === ' ') return [String.raw`\s`];
    if (symbol === "'") return ["'`"];
    const both = new Set([symbol, symbol.toUpperCase()]);
    return [...both].map((character) => character.replace(/[\]\\^-]/, String.raw`\$&`));
  });
  return `[${characters.join('')}]`;
}
