import type { NamedActor } from '../../core/matching/name-entries.ts';
import { pick, seededRandom } from './random.ts';

const ONSETS = 'b c d f g h j k l m n p r s t v w z br ch dr gr kr pr sh st tr'.split(' ');
const VOWELS = 'a e i o u ai ei ou'.split(' ');
const CODAS = ['', '', 'n', 'r', 's', 'l', 'k', 'v', 'ch', 'nd'];
const GIVEN =
  'Anna Boris Clara David Elena Felix Greta Hugo Irina Jonas Karin Leo Maria Nils Olga Peter Rosa Simon Tanja Viktor'.split(
    ' ',
  );
const ENDINGS = ['ov', 'enko', 'sky', 'mann', 'son', 'ez', 'ini', 'escu', 'er', 'ard'];

/** A made-up surname, "Brandenko". */
function surname(random: () => number): string {
  const syllables = 1 + Math.floor(random() * 3);
  let word = '';
  for (let i = 0; i < syllables; i += 1) {
    word += pick(random, ONSETS) + pick(random, VOWELS) + pick(random, CODAS);
  }
  return word.charAt(0).toUpperCase() + word.slice(1) + pick(random, ENDINGS);
}

/** `count` made-up persons with a full name and a surname each; the same for the same count. */
export function seededActors(count: number): NamedActor[] {
  const random = seededRandom(count);
  const taken = new Set<string>();
  const actors: NamedActor[] = [];
  while (actors.length < count) {
    const family = surname(random);
    if (taken.has(family)) continue;
    taken.add(family);
    const name = `${pick(random, GIVEN)} ${family}`;
    actors.push({
      id: `actor-${actors.length}`,
      type: 'Person',
      name,
      alternateName: [family],
      inLanguage: 'en',
    });
  }
  return actors;
}
