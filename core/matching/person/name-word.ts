/** What one word beside a surname is to it: a given name of the known person, of another, or neither. */
import { foldText } from '../fold.ts';
import { givenKey, givenSounds, skeletonOf, soundOf } from '../given-key.ts';
import type { NamesIndex, Person } from '../names-index.ts';
import { GOVERNMENT, PLAIN_WORDS } from '../words/plain-words.ts';

export type WordKind =
  'given' | 'patronymic' | 'initial' | 'other-given' | 'other-initial' | 'word';

const isCapital = (word: string) => word.charAt(0) !== word.charAt(0).toLowerCase();
export const hasCase = (word: string) => word.toLowerCase() !== word.toUpperCase();

/** "only Merkel": what is known stands in small letters only where the surname does. */
export function isPlainWord(word: string, surname: string): boolean {
  return hasCase(word) && !isCapital(word) && isCapital(surname);
}

/** Slavic patronymics; another one is of another person. */
const PATRONYMIC =
  /(?:[oe]vi(?:ch|c|cz)|[oe]wit(?:sch|ch)|[oe]vitch|[oe]vn[ae]|(?:ов|ев|ьев)ич(?:а|у|ем|ом|е|еві)?|(?:ов|ев)н[аыуеойи]+|івн[аиуоюі]+|авіч(?:а|у|ам)?)$/;
const MIN_PATRONYMIC = 7;
/** "Константинові"; what is longer is in the set of names by chance alone. */
const MAX_GIVEN = 13;

/** Whether a word is the patronymic of anybody. */
export function isPatronymic(word: string): boolean {
  return isCapital(word) && PATRONYMIC.test(foldText(word));
}

/** Whether a word is a given name of anybody, the actors included. */
function isGivenName(names: NamesIndex, word: string, key: string): boolean {
  if (word.length > MAX_GIVEN) return false;
  const folded = foldText(word);
  return (
    givenSounds(soundOf(folded), folded).some((sound) => names.isGivenName(sound)) ||
    isKnownGiven((known) => names.givenKeys.has(known), key)
  );
}

/** Whether a word that a sentence may start with only looks or sounds like a given name. */
function isPlain(word: string): boolean {
  const small = word.toLowerCase();
  return PLAIN_WORDS.includes(` ${small} `) || GOVERNMENT.test(small);
}

const ENDING = /(?<=^.{3,})[mvgsnzмвглнש]$/u;

/** Whether a given name, by its key, is known; an ending may follow. */
function isKnownGiven(isKey: (key: string) => boolean, key: string): boolean {
  return isKey(key) || (ENDING.test(key) && isKey(key.slice(0, -1)));
}

const isGivenOf = ({ given }: Person, key: string) =>
  isKnownGiven((known) => given.includes(known), key);

function isPatronymicOf(person: Person, word: string): boolean {
  if (word.length < MIN_PATRONYMIC && hasCase(word)) return false;
  const skeleton = skeletonOf(word);
  return person.patronymics.some(
    (stem) =>
      skeleton === stem ||
      (stem.length > 4 && skeleton.startsWith(stem) && skeleton.length < stem.length + 4),
  );
}

/** @param isDotted a full stop follows, as after an initial or an abbreviation */
export function kindOf(
  names: NamesIndex,
  person: Person,
  word: string,
  isDotted: boolean,
): WordKind {
  if (word.length === 1 && hasCase(word)) {
    // "M." is also the French Mister.
    if (!isCapital(word) || word === 'M') return 'word';
    return person.initials.includes(word) ? 'initial' : 'other-initial';
  }
  if (isDotted || isPlain(word)) return 'word';
  const key = givenKey(word);
  if (isGivenOf(person, key)) return 'given';
  if (isPatronymicOf(person, word)) return 'patronymic';
  if (!isCapital(word) && hasCase(word)) return 'word';
  return isGivenName(names, word, key) || isPatronymic(word) ? 'other-given' : 'word';
}
