/** The set of given names, and of common surnames, that ships; build time only. */
import { foldText } from './fold.ts';
import { givenSounds, soundOf, stemKey, surnameKey } from './given-key.ts';
import { writeWordSet } from './word-set.ts';
import { COMMON_SURNAMES } from './words/bearers.ts';
import { GIVEN_NAMES, GIVEN_STEMS } from './words/given-names.ts';
import { SENTENCE_OPENERS } from './words/sentence-openers.ts';

function givenNames(): readonly string[] {
  const words = (list: string) =>
    list
      .trim()
      .split(/\s+/)
      .map((word) => soundOf(foldText(word)));
  const stems = words(GIVEN_STEMS);
  const isCovered = (name: string) =>
    stems.some((stem) => name.startsWith(stem) && name.length <= stem.length + 3);
  const names = words(GIVEN_NAMES).filter((name) => !isCovered(name));
  return [...new Set([...names, ...stems.map(stemKey)])];
}

/** What sentences start with, as it would be looked for among given names. */
function notNames(): readonly string[] {
  return Object.values(SENTENCE_OPENERS).flatMap((words) =>
    words.split(' ').flatMap((word) => {
      const folded = foldText(word);
      return givenSounds(soundOf(folded), folded);
    }),
  );
}

export function writeGivenNames(): Uint8Array<ArrayBuffer> {
  const surnames = COMMON_SURNAMES.trim().split(/\s+/).map(surnameKey);
  return writeWordSet([...givenNames(), ...surnames], notNames());
}
