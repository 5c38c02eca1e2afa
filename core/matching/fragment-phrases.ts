/**
 * From the fragments that editors and word lists give to phrases, by where they stand; build time
 * only.
 */
import { patternOf, phraseOf } from './build-phrases.ts';
import { foldUnit } from './fold.ts';

/** Fragments are written as people write; texts are matched folded. */
const foldFragment = (fragment: string) =>
  fragment.replaceAll(/\\.|[^\\]/gs, (part) =>
    part.length > 1 ? part : foldUnit(part.charCodeAt(0)),
  );

export const beforeName = (fragments: readonly string[]) =>
  fragments.map((fragment) => phraseOf(foldFragment(fragment)));

const CASED = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\d?)]$/u;

/** Where no letters end a fragment, anything may follow. */
export const afterName = (fragments: readonly string[]) =>
  fragments.map(foldFragment).map((fragment) => {
    const isWord = CASED.test(fragment);
    return phraseOf(fragment.replace(/\*$/, ''), (words) => (isWord ? words : `${words}*`));
  });

const UNSPACED_START = /^\(?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

export const nearName = (fragments: readonly string[]) =>
  fragments
    .map(foldFragment)
    .map((fragment) =>
      phraseOf(fragment, (words) => (UNSPACED_START.test(words) ? `*${words}` : words)),
    );

/** On the text as written, in any letters; written here in small ones, as what it needs is looked for. */
export const besideName = (fragments: readonly string[] = []) =>
  fragments.map((fragment) => {
    const pattern = fragment.replaceAll(/\\[pP]\{[^}]*\}|\\.|[^\\]/gs, (part) =>
      part.length > 1 ? part : part.toLowerCase(),
    );
    return patternOf(pattern);
  });
