/** What follows a surname: "Putin, Vladimir V", "ПУТИН Владимир Владимирович", "Putin, V. V." */
import { isCapital } from '../code-units.ts';
import type { NamesIndex, Person } from '../names-index.ts';
import { authorAfter, authorBefore } from './author-lists.ts';
import { hasCase, isPatronymic, isPlainWord, kindOf } from './name-word.ts';

export interface NameAfter {
  readonly end: number;
  readonly bearer: 'known' | 'other' | 'bare';
}

/** The longest part of a name that is looked at, in UTF-16 code units. */
const REACH = 60;
const nextWord = () => /^(,?)[ \u00a0]{1,2}([\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*)(\.?)/u;
/** The start of a next name: the words before it are that name's. */
const nameFollows = () => /^[ -]\p{Lu}\p{L}/u;
/** "Putin, U.S. officials": no initials of his. */
const COUNTRY_LETTERS = /^, (?:U\. ?[SKN]|E\. ?U)\./;

/** "Putin, V. V." of a list of references. */
function invertedInitials(person: Person, text: string, surname: number, from: number): NameAfter {
  const after = text.slice(from, from + REACH);
  if (COUNTRY_LETTERS.test(after)) return { end: from, bearer: 'bare' };
  const initials = /^, (?:\p{Lu}\. ?)+/u.exec(after)?.[0].trimEnd() ?? '';
  const letters = initials.match(/\p{L}/gu) ?? [];
  const start = from + initials.length;
  const isInList =
    authorAfter().test(text.slice(start, start + REACH)) ||
    authorBefore().test(text.slice(Math.max(0, surname - REACH), surname));
  const isKnown = letters.every((letter) => person.initials.includes(letter));
  return isKnown && !isInList
    ? { end: from + initials.length, bearer: 'known' }
    : { end: from, bearer: 'other' };
}

const trailingInitialsPattern = () => /^[ \u00a0]{1,2}((?:\p{Lu}\. ?){1,2})(?=(.{0,2}))/u;

/** "Путин В.В." of a list; initials before another surname are that person's. */
function trailingInitials(person: Person, text: string, from: number): NameAfter | undefined {
  const after = text.slice(from, from + REACH);
  const match = after.includes('.') ? trailingInitialsPattern().exec(after) : null;
  if (!match) return undefined;
  const [all, initials = '', next = ''] = match;
  if (/^\p{Lu}(?!\.)/u.test(next) || COUNTRY_LETTERS.test(`, ${initials}`)) return undefined;
  const isKnown = initials.match(/\p{L}/gu)?.every((letter) => person.initials.includes(letter));
  return isKnown
    ? { end: from + all.trimEnd().length, bearer: 'known' }
    : { end: from, bearer: 'other' };
}

/** What nearly always follows: no word at all, or one in small letters where the surname has a capital. */
function isPlainAfter(text: string, start: number, end: number): boolean {
  const next = text.slice(end, end + 3);
  if (!/^,?[ \u00a0]/.test(next)) return true;
  return isCapital(text.charCodeAt(start)) && /^,? [a-z]/.test(next);
}

/** Given name, patronymic or initials after the surname at text[start, end), and whose they are. */
export function nameAfter(
  names: NamesIndex,
  person: Person,
  text: string,
  start: number,
  end: number,
): NameAfter {
  if (isPlainAfter(text, start, end)) return { end, bearer: 'bare' };
  const initials = trailingInitials(person, text, end);
  if (initials) return initials;
  const match = nextWord().exec(text.slice(end, end + REACH));
  if (!match) return { end, bearer: 'bare' };
  const [all, comma, word = ''] = match;
  if (comma && word.length === 1 && match[3]) return invertedInitials(person, text, start, end);
  const kind = word.length > 1 ? kindOf(names, person, word, false) : 'word';
  if (isPlainWord(word, text.charAt(start))) return { end, bearer: 'bare' };
  const after = text.slice(end + all.length, end + all.length + REACH);
  const next = nextWord().exec(after);
  const nextKind =
    next && !next[1] ? kindOf(names, person, next[2] ?? '', Boolean(next[3])) : undefined;
  // "Иванов Пётр Ильич": whatever the given name is, the patronymic shows one.
  if (nextKind !== 'patronymic' || kind !== 'given') {
    const isName = next && !isPlainWord(word, 'A') && isPatronymic(next[2] ?? '');
    if (isName && !next[1] && !nameFollows().test(after.slice(next[0].length)))
      return { end, bearer: 'other' };
  }
  if (kind === 'other-given') {
    const isEntry =
      comma !== '' || /\p{Script=Cyrillic}/u.test(word) || /^ ?(?:$|["'<\n;|)])/.test(after);
    return { end, bearer: isEntry && !nameFollows().test(after) ? 'other' : 'bare' };
  }
  if (kind !== 'given') return { end, bearer: 'bare' };
  if (next && (nextKind === 'patronymic' || nextKind === 'initial')) {
    const dot = nextKind === 'initial' && next[3] ? 1 : 0;
    return { end: end + all.length + next[0].length - (next[3] && !dot ? 1 : 0), bearer: 'known' };
  }
  if (comma && /^ \p{Lu}|^, \p{Ll}/u.test(after)) return { end, bearer: 'bare' };
  if (!comma && hasCase(word) && /^ \p{Lu}/u.test(after)) return { end, bearer: 'bare' };
  return { end: end + all.length - (match[3] ? 1 : 0), bearer: 'known' };
}
