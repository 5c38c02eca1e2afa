/** Given names, patronymics and initials around a surname: of the known person, or of another. */
import { isAuthor, AUTHOR_AFTER, AUTHOR_BEFORE } from './author-lists.ts';
import { foldText } from './fold.ts';
import { givenKey, skeletonOf } from './given-key.ts';
import { isUnspaced, isWordUnit } from './code-units.ts';
import type { Person, Rules } from './names-index.ts';

const givenNames = new WeakMap<Rules, ReadonlySet<string>>();

/** Whether a word is a given name of anybody. */
function isGivenName(rules: Rules, word: string): boolean {
  let known = givenNames.get(rules);
  if (!known) givenNames.set(rules, (known = new Set(rules.givenNames.split(' '))));
  const folded = foldText(word);
  if (known.has(folded)) return true;
  // "Ivanov" is no form of Ivan.
  if (/[ое]в[аеуы]?$/.test(folded)) return false;
  for (let end = folded.length; end >= Math.max(2, folded.length - 3); end -= 1) {
    if (known.has(`${folded.slice(0, end)}*`)) return true;
  }
  return false;
}

/** Slavic patronymics; another one is of another person. */
const PATRONYMIC =
  /(?:[oe]vi(?:ch|c|cz)|[oe]wit(?:sch|ch)|[oe]vitch|[oe]vn[ae]|(?:ов|ев|ьев)ич(?:а|у|ем|ом|е|еві)?|(?:ов|ев)н[аыуеойи]+|івн[аиуоюі]+|авіч(?:а|у|ам)?)$/;

interface Token {
  readonly start: number;
  readonly word: string;
  readonly isDotted: boolean;
  readonly kind: 'given' | 'patronymic' | 'initial' | 'other-given' | 'other-initial' | 'word';
}

export type Bearer = 'known' | 'other' | 'bare';

export interface PersonName {
  readonly start: number;
  readonly end: number;
  readonly bearer: Bearer;
}

type RightName = Pick<PersonName, 'end' | 'bearer'>;

/** The longest given name or run of spaces that is looked at, in UTF-16 code units. */
const REACH = 60;
const LINK = /[·・‧•＝=゠]/;
const isCapital = (word: string) => word.charAt(0) !== word.charAt(0).toLowerCase();
const hasCase = (word: string) => word.toLowerCase() !== word.toUpperCase();

const MIN_PATRONYMIC = 7;

/** "only Merkel": what is known stands in small letters only where the surname does. */
function isPlainWord({ word }: { readonly word: string }, surname: string): boolean {
  return hasCase(word) && !isCapital(word) && isCapital(surname);
}

function kindOf(rules: Rules, person: Person, word: string, isDotted: boolean): Token['kind'] {
  if (word.length === 1 && hasCase(word)) {
    // "M." is also the French Mister.
    if (!isCapital(word) || word === 'M') return 'word';
    return person.initials.includes(word) ? 'initial' : 'other-initial';
  }
  if (isDotted) return 'word';
  const skeleton = skeletonOf(word);
  const key = givenKey(word);
  const fits = (known: string) =>
    key === known ||
    (key.startsWith(known) &&
      known.length > 2 &&
      key.length === known.length + 1 &&
      /[mvgsnмвглнש]$/.test(key));
  if (person.given.some(fits)) return 'given';
  if (
    (word.length >= MIN_PATRONYMIC || !hasCase(word)) &&
    person.patronymics.some(
      (stem) =>
        skeleton === stem ||
        (stem.length > 4 && skeleton.startsWith(stem) && skeleton.length < stem.length + 4),
    )
  )
    return 'patronymic';
  if (!isCapital(word)) return 'word';
  return isGivenName(rules, word) || PATRONYMIC.test(foldText(word)) ? 'other-given' : 'word';
}

/** The word that ends before `end`, with only spaces, a link or a lost space between. */
function tokenBefore(rules: Rules, person: Person, text: string, end: number): Token | undefined {
  const floor = Math.max(0, end - REACH);
  let at = end;
  let lines = 0;
  while (at > floor && /[\s\u00a0\u00ad\u200b-\u200f\u2060]/.test(text.charAt(at - 1))) {
    at -= 1;
    if (text.charAt(at) === '\n') lines += 1;
  }
  if (lines > 1) return undefined;
  if (at === end && LINK.test(text.charAt(at - 1))) at -= 1;
  if (isUnspaced(text.charCodeAt(at - 1))) return givenBefore(person, text, at);
  const isDotted = text.charAt(at - 1) === '.';
  if (isDotted) at -= 1;
  // Tokenised text: "V . Putin".
  if (isDotted && /[^\p{L}]\p{Lu} $/u.test(text.slice(Math.max(0, at - 3), at))) at -= 1;
  const wordEnd = at;
  while (at > floor && (isWordUnit(text.charCodeAt(at - 1)) || isJoiner(text, at - 1))) at -= 1;
  const word = text.slice(at, wordEnd).replaceAll('\u00ad', '');
  if (word === '') return undefined;
  const kind = kindOf(rules, person, word, isDotted);
  if (wordEnd === end && kind !== 'given') return undefined;
  return { start: at, word, isDotted, kind };
}

function isJoiner(text: string, at: number): boolean {
  return (
    /[-\u00ad]/.test(text.charAt(at)) &&
    isWordUnit(text.charCodeAt(at - 1)) &&
    isWordUnit(text.charCodeAt(at + 1))
  );
}

/** Scripts without spaces: where the word starts, only the known names tell. */
function givenBefore(person: Person, text: string, end: number): Token | undefined {
  for (let start = Math.max(0, end - 14); start < end - 1; start += 1) {
    if (!isUnspaced(text.charCodeAt(start))) continue;
    const skeleton = skeletonOf(text.slice(start, end));
    const isGiven = person.given.includes(skeleton);
    if (isGiven || person.patronymics.includes(skeleton)) {
      return { start, word: '', isDotted: false, kind: isGiven ? 'given' : 'patronymic' };
    }
  }
  return undefined;
}

/** Extends a surname to the left; tells whose name it is. */
function extendLeft(rules: Rules, person: Person, text: string, from: number): PersonName {
  let start = from;
  /** Initials stand for the known person only once a dot or a given name confirms them. */
  let sure = from;
  let isKnown = false;
  for (let i = 0; i < 4; i += 1) {
    const token = tokenBefore(rules, person, text, start);
    if (token === undefined) break;
    const { kind, isDotted } = token;
    if (isKnown && kind === 'other-given') break;
    if (kind === 'other-given') return { start: from, end: from, bearer: 'other' };
    if (kind === 'other-initial' && isDotted && isMiddle(token)) {
      start = token.start;
      continue;
    }
    if (kind === 'other-initial') {
      if (isDotted && !isKnown) return { start: from, end: from, bearer: 'other' };
      break;
    }
    if (kind === 'word' || (isKnown && kind === 'given')) break;
    if (isPlainWord(token, text.charAt(from))) break;
    start = token.start;
    if (kind === 'initial' && !isDotted) continue;
    sure = start;
    if (kind === 'given') isKnown = true;
  }
  return { start: sure, end: from, bearer: sure < from ? 'known' : 'bare' };

  /** An initial that stands for a further name only after the given one: "Jane D. Roe". */
  function isMiddle({ start: at, word }: Token): boolean {
    const letter = foldText(word);
    if (!person.patronymics.some((stem) => stem.startsWith(letter))) return false;
    return tokenBefore(rules, person, text, at)?.kind === 'given';
  }
}

const NEXT_WORD = /^(,?)[ \u00a0]{1,2}([\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*)(\.?)/u;
/** The start of a next name: the words before it are that name's. */
const NAME_FOLLOWS = /^[ -]\p{Lu}\p{L}/u;

/** "Putin, V. V." of a list of references. */
function invertedInitials(person: Person, text: string, surname: number, from: number): RightName {
  const initials = /^, (?:\p{Lu}\. ?)+/u.exec(text.slice(from, from + REACH))?.[0].trimEnd() ?? '';
  const letters = initials.match(/\p{L}/gu) ?? [];
  const start = from + initials.length;
  const isInList =
    AUTHOR_AFTER.test(text.slice(start, start + REACH)) ||
    AUTHOR_BEFORE.test(text.slice(Math.max(0, surname - REACH), surname));
  const isKnown = letters.every((letter) => person.initials.includes(letter));
  return isKnown && !isInList
    ? { end: from + initials.length, bearer: 'known' }
    : { end: from, bearer: 'other' };
}

const TRAILING_INITIALS = /^[ \u00a0]{1,2}((?:\p{Lu}\. ?){1,2})(?=(.{0,2}))/u;

/** "Путин В.В." of a list; initials before another surname are that person's. */
function trailingInitials(person: Person, text: string, from: number): RightName | undefined {
  const after = text.slice(from, from + REACH);
  const match = after.includes('.') ? TRAILING_INITIALS.exec(after) : null;
  if (!match) return undefined;
  const [all, initials = '', next = ''] = match;
  if (/^\p{Lu}(?!\.)/u.test(next)) return undefined;
  const isKnown = initials.match(/\p{L}/gu)?.every((letter) => person.initials.includes(letter));
  return isKnown
    ? { end: from + all.trimEnd().length, bearer: 'known' }
    : { end: from, bearer: 'other' };
}

/** Extends to the right: "Putin, Vladimir V", "ПУТИН Владимир Владимирович". */
function extendRight(
  rules: Rules,
  person: Person,
  text: string,
  start: number,
  end: number,
): RightName {
  const initials = trailingInitials(person, text, end);
  if (initials) return initials;
  const match = NEXT_WORD.exec(text.slice(end, end + REACH));
  if (!match) return { end, bearer: 'bare' };
  const [all, comma, word = ''] = match;
  if (comma && word.length === 1 && match[3]) return invertedInitials(person, text, start, end);
  const kind = word.length > 1 ? kindOf(rules, person, word, false) : 'word';
  if (isPlainWord({ word }, text.charAt(start))) return { end, bearer: 'bare' };
  const after = text.slice(end + all.length, end + all.length + REACH);
  const next = NEXT_WORD.exec(after);
  const nextKind =
    next && !next[1] ? kindOf(rules, person, next[2] ?? '', Boolean(next[3])) : undefined;
  // "Иванов Пётр Ильич": whatever the given name is, the patronymic shows one.
  if (nextKind !== 'patronymic' || kind !== 'given') {
    const isName = next && isCapital(word) && PATRONYMIC.test(foldText(next[2] ?? ''));
    if (isName && !next[1] && !NAME_FOLLOWS.test(after.slice(next[0].length)))
      return { end, bearer: 'other' };
  }
  if (kind === 'other-given') {
    const isEntry =
      comma !== '' || /\p{Script=Cyrillic}/u.test(word) || /^ ?(?:$|["'<\n;|)])/.test(after);
    return { end, bearer: isEntry && !NAME_FOLLOWS.test(after) ? 'other' : 'bare' };
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

const CELL_BEFORE = /(["'])(\p{L}+)\1, ?\1$/u;

/** What the word is that stands in quotes before a surname in quotes, as in records: "Jane", "Roe". */
function cellBefore(rules: Rules, person: Person, text: string, start: number) {
  if (!/["']/.test(text.charAt(start - 1))) return undefined;
  const word = CELL_BEFORE.exec(text.slice(Math.max(0, start - REACH), start))?.[2] ?? '';
  return word.length > 1 ? kindOf(rules, person, word, false) : undefined;
}

/** The whole personal name around a surname at text[start, end). */
export function completeName(
  rules: Rules,
  person: Person,
  text: string,
  start: number,
  end: number,
): PersonName {
  const left = extendLeft(rules, person, text, start);
  if (left.bearer !== 'bare') return { start: left.start, end, bearer: left.bearer };
  // A foreign given name, joined by a middle dot: 柳德米拉·普京.
  if (/[·・‧＝]/.test(text.charAt(start - 1)) && isWordUnit(text.charCodeAt(start - 2))) {
    return { start, end, bearer: 'other' };
  }
  if (cellBefore(rules, person, text, start) === 'other-given') {
    return { start, end, bearer: 'other' };
  }
  if (isAuthor(text, end)) return { start, end, bearer: 'other' };
  return { start, ...extendRight(rules, person, text, start, end) };
}
