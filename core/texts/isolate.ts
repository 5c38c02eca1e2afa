const FIRST_STRONG_ISOLATE = '\u2068';
const POP_DIRECTIONAL_ISOLATE = '\u2069';

/** Words to be put into a sentence, whatever their direction and whatever bidi controls they hold. */
export function isolate(words: string): string {
  // A closing isolate inside would end ours.
  const inner = words.replaceAll(/[\u202A-\u202E\u2066-\u2069]/g, '');
  return FIRST_STRONG_ISOLATE + inner + POP_DIRECTIONAL_ISOLATE;
}
