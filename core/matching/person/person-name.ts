/** Given names, patronymics and initials around a surname: of the known person, or of another. */
import { isWordUnit } from '../code-units.ts';
import type { NamesIndex, Person } from '../names-index.ts';
import { nameAfter } from './after-surname.ts';
import { isAuthor, isInReference } from './author-lists.ts';
import { nameBefore } from './before-surname.ts';
import { kindOf } from './name-word.ts';

export interface PersonName {
  readonly start: number;
  readonly end: number;
  /** `doubtful`: the surname may be somebody else's. */
  readonly bearer: 'known' | 'other' | 'bare' | 'doubtful';
}

const REACH = 60;
const cellBeforePattern = () => /(["'])(\p{L}+)\1, ?\1$/u;

/** What the word is that stands in quotes before a surname in quotes, as in records: "Jane", "Roe". */
function cellBefore(names: NamesIndex, person: Person, text: string, start: number) {
  if (!/["']/.test(text.charAt(start - 1))) return undefined;
  const word = cellBeforePattern().exec(text.slice(Math.max(0, start - REACH), start))?.[2] ?? '';
  return word.length > 1 ? kindOf(names, person, word, false) : undefined;
}

/** The other half of a double surname, with whose it is before it: "J. Roe-Doe", "Jane Roe-Doe". */
const doublePattern = () => /(?:^|[^\p{L}])(\p{Lu}[\p{L}]*)(\.?) ?\p{Lu}\p{Ll}+-$/u;

function isOtherHalf(names: NamesIndex, person: Person, text: string, start: number): boolean {
  if (text.charAt(start - 1) !== '-') return false;
  const match = doublePattern().exec(text.slice(Math.max(0, start - REACH), start));
  if (!match) return false;
  const [, name = '', dot] = match;
  // "V. Roe-Putin" is a double surname, whosever the initial; "Trump-Putin" are two people.
  return dot === '.' ? name.length === 1 : kindOf(names, person, name, false) === 'other-given';
}

const initialsPattern = () => /^(?:\p{Lu}\. ?)+$/u;

/** The whole personal name around a surname at text[start, end). */
export function completeName(
  names: NamesIndex,
  person: Person,
  text: string,
  start: number,
  end: number,
): PersonName {
  const before = nameBefore(names, person, text, start, end);
  if (before.bearer === 'known' || before.bearer === 'other') {
    const isInitialled =
      text.charAt(before.start + 1) === '.' &&
      initialsPattern().test(text.slice(before.start, start)) &&
      isInReference(text, end);
    return isInitialled ? { start, end, bearer: 'other' } : { ...before, end };
  }
  // A foreign given name, joined by a middle dot: 柳德米拉·普京.
  const isLinked =
    /[·・‧＝]/.test(text.charAt(start - 1)) && isWordUnit(text.charCodeAt(start - 2));
  if (
    isLinked ||
    isOtherHalf(names, person, text, start) ||
    cellBefore(names, person, text, start) === 'other-given' ||
    isAuthor(text, end)
  ) {
    return { start, end, bearer: 'other' };
  }
  const after = nameAfter(names, person, text, start, end);
  return { start, end: after.end, bearer: after.bearer === 'bare' ? before.bearer : after.bearer };
}
