/** By what given names are known across scripts and spellings. */
import { isLetterOrMark } from './code-units.ts';
import { foldText } from './fold.ts';

function lettersOf(text: string): string {
  let letters = '';
  for (let at = 0; at < text.length; at += 1) {
    if (isLetterOrMark(text.charCodeAt(at))) letters += text.charAt(at);
  }
  return letters;
}

/**
 * The consonants of a name: what its transliterations and misspellings share (Aleksandr, Alexander,
 * Aliaksandr; Vladimir, Viladimir, Wladimir).
 */
export function skeletonOf(name: string): string {
  const consonants = lettersOf(foldText(name))
    .replaceAll('w', 'v')
    .replaceAll('x', 'ks')
    .replaceAll(/[aeiouyjhаеиоуыэюяієьъαεηιουω]/g, '');
  return (consonants || foldText(name)).replaceAll(/(.)\1+/g, '$1');
}

/** Three consonants are too few to know a name by: "would" has those of Vlad. */
const MIN_SKELETON = 4;

/** By what a given name is known: its consonants, or where these are few "=" and all but its ending. */
export function givenKey(name: string): string {
  const skeleton = skeletonOf(name);
  if (skeleton.length >= MIN_SKELETON || name.toLowerCase() === name.toUpperCase()) return skeleton;
  return `=${foldText(name).replace(/[aeiouyаеиоуыюяіїєйηαο]+$/, '')}`;
}

/** A name, folded, as its spellings in Latin letters agree on it: Vasily, Wassilij, Vassili. */
export function soundOf(folded: string): string {
  return folded
    .replaceAll('ph', 'f')
    .replaceAll(/([tk])h/g, '$1')
    .replaceAll(/ck|c(?![eihz])/g, 'k')
    .replaceAll('x', 'ks')
    .replaceAll('w', 'v')
    .replaceAll(/[yj]/g, 'i')
    .replaceAll('ou', 'u')
    .replaceAll(/(.)\1+/g, '$1');
}

/** The longest ending that may follow the stem of a given name. */
const MAX_ENDING = 3;
const MIN_STEM = 2;

/** A stem of given names in the set of these. */
export const stemKey = (stem: string) => `${stem}*`;

/** A common surname in the same set. */
export const surnameKey = (surname: string) => `+${foldText(surname)}`;

/** Under what the given name that sounds so may stand in the set of given names: whole, or as a stem. */
export function givenSounds(sound: string, folded: string): readonly string[] {
  // "Ivanov" is no form of Ivan.
  if (/[ое]в[аеуы]?$/.test(folded)) return [sound];
  const sounds = [sound];
  const shortest = Math.max(MIN_STEM, sound.length - MAX_ENDING);
  for (let end = sound.length; end >= shortest; end -= 1) sounds.push(stemKey(sound.slice(0, end)));
  return sounds;
}
