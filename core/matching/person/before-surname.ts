/** What stands before a surname: "Vladimir V. Putin", "Владимиру Владимировичу Путину". */
import { isCapital, isLetter, isUnspaced, isWordUnit } from '../code-units.ts';
import { speaksOfPolitics } from '../context.ts';
import { foldText } from '../fold.ts';
import { skeletonOf } from '../given-key.ts';
import type { NamesIndex, Person } from '../names-index.ts';
import { hasCase, isPlainWord, kindOf, type WordKind } from './name-word.ts';

export interface NameBefore {
  readonly start: number;
  /** `doubtful`: what may be a given name that nobody knows stands before it. */
  readonly bearer: 'known' | 'other' | 'bare' | 'doubtful';
}

interface Token {
  readonly start: number;
  readonly word: string;
  readonly isDotted: boolean;
  readonly kind: WordKind;
}

/** The longest given name or run of spaces that is looked at, in UTF-16 code units. */
const REACH = 60;
const LINK = /[·・‧•＝=゠]/;

/** The word that ends before `end`, with only spaces, a link or a lost space between. */
function tokenBefore(
  names: NamesIndex,
  person: Person,
  text: string,
  end: number,
): Token | undefined {
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
  if (isDotted && endsInitial(text, at - 1)) at -= 1;
  const wordEnd = at;
  while (at > floor && (isWordUnit(text.charCodeAt(at - 1)) || isJoiner(text, at - 1))) at -= 1;
  if (isEscape(text, at, wordEnd)) at += 1;
  const word = text.slice(at, wordEnd).replaceAll('\u00ad', '');
  if (word === '') return undefined;
  const kind = kindOf(names, person, word, isDotted);
  if (wordEnd === end && kind !== 'given') return undefined;
  return { start: at, word, isDotted, kind };
}

/** Whether a single capital and a space end at `end`. */
function endsInitial(text: string, end: number): boolean {
  return (
    text.charAt(end) === ' ' &&
    isCapital(text.charCodeAt(end - 1)) &&
    !isLetter(text.charCodeAt(end - 2))
  );
}

/** The letter of an escape that is glued to the word: "\\nVladimir". */
function isEscape(text: string, at: number, end: number): boolean {
  return text.charAt(at - 1) === '\\' && at + 1 < end && /[nrt]/.test(text.charAt(at));
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

/** The name before a surname that starts at `from`, and whose it is. */
export function nameBefore(
  names: NamesIndex,
  person: Person,
  text: string,
  from: number,
  end: number,
): NameBefore {
  let start = from;
  /** Initials stand for the known person only once a dot or a given name confirms them. */
  let sure = from;
  let isKnown = false;
  for (let i = 0; i < 4; i += 1) {
    const token = tokenBefore(names, person, text, start);
    if (token === undefined) break;
    const { kind, isDotted } = token;
    if (isKnown && kind === 'other-given') break;
    if (kind === 'other-given') return { start: from, bearer: 'other' };
    if (kind === 'other-initial' && isDotted && isMiddle(token)) {
      start = token.start;
      continue;
    }
    if (kind === 'other-initial') {
      if (isDotted && !isKnown) return { start: from, bearer: 'other' };
      break;
    }
    const mayBeName = kind === 'word' && !isDotted && start === from;
    if (mayBeName && isUnknownName(names, text, token, from, end)) {
      return { start: from, bearer: 'doubtful' };
    }
    if (kind === 'word' || (isKnown && kind === 'given')) break;
    if (isPlainWord(token.word, text.charAt(from))) break;
    start = token.start;
    if (kind === 'initial' && !isDotted) continue;
    sure = start;
    if (kind === 'given') isKnown = true;
  }
  return { start: sure, bearer: sure < from ? 'known' : 'bare' };

  /** An initial that stands for a further name only after the given one: "Jane D. Roe". */
  function isMiddle({ start: at, word }: Token): boolean {
    const letter = foldText(word);
    if (!person.patronymics.some((stem) => stem.startsWith(letter))) return false;
    return tokenBefore(names, person, text, at)?.kind === 'given';
  }
}

const nameShape = () => /^\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?$/u;
/** The names beside it in a list of whole names: "Jane Doe, Zebulon Merkel, Richard Roe". */
const nameBeforePattern = () => /\p{Lu}[\p{L}-]+ \p{Lu}[\p{L}-]+, $/u;
const nameAfter = () => /^, \p{Lu}[\p{L}-]+ \p{Lu}/u;
/** What an entry says of a life, straight after the whole name: "(born 1950)", "(* 1950", "was born". */
const OF_LIFE =
  /^,? (?:was )?\(?(?:born |\* ?\d|† ?\d|1[6-9]\d\d ?[-–)]|geb\.|geboren |née? |nato |nata |nacid[oa] |ur\. |nar\. |род(?:\.|ил))/;
/** In a sentence, not at its start and not in a headline: a word in small letters stands before. */
const inSentence = () => /(?:^|[\s(])\p{Ll}+[,:]? $/u;

/** "after talks in Geneva Putin said" */
const IN_PLACE = /\s(?:in|en|à|we?|ve?|во?) $/;

/** What else stands there in news, apart from titles and words of politics. */
const KNOWN_BEFORE =
  /^(?:m[rs]s?$|miss|herr|frau|mme|se[nñ]|sir$|krem|mos[ckq]|tsar|[cz]+ar$|premier|young$|little$|both$|mutti|comr|кремл|крамл|москв|маскв|госп|тов|царь|ба[тц]ьк)/;

/**
 * "the painter Zebulon Merkel": within a sentence, a word with a capital before a surname is a title, a
 * country ("президент России Путин") or a given name. German writes all nouns so, and tells nothing.
 */
function isUnknownName(
  names: NamesIndex,
  text: string,
  { start, word }: Token,
  from: number,
  end: number,
): boolean {
  if (text.charAt(from - 1) !== ' ' || !isCapital(word.charCodeAt(0))) return false;
  if (!nameShape().test(word) || !hasCase(word)) return false;
  // "сторонников Brexit Путин": no name is written half in another script.
  if (isLatin(word.charCodeAt(0)) !== isLatin(text.charCodeAt(from))) return false;
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const isListed =
    before.endsWith(', ') && nameBeforePattern().test(before) && nameAfter().test(after);
  const isWhole = isListed || OF_LIFE.test(after);
  if (!isWhole && (!inSentence().test(before) || IN_PLACE.test(before))) return false;
  const folded = foldText(word);
  if (KNOWN_BEFORE.test(folded) || speaksOfPolitics(names.rules, folded)) return false;
  return (isWhole && !isListed) || !german().test(before + text.slice(from, from + REACH));
}

const isLatin = (unit: number) => unit < 0x250;

const german = () =>
  /(?<!\p{L})(?:der|die|das|und|dem|von|vom|mit|ist|nicht|für|ein|eine|im|zu|sich|gegen|auf|bei)(?!\p{L})/u;
