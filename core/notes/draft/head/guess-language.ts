import { FUNCTION_WORDS } from '../../../matching/words/languages.ts';
import { knownSpeechWords } from '../speech/speech-words.ts';

/** Enough to tell, and quick however long the text is. UTF-16 code units. */
const SAMPLE = 5_000;

/** Scripts that one language of the news has to itself, or nearly. */
const SCRIPTS: readonly (readonly [language: string, script: RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['fa', /[پچژگ]/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['be', /[ўЎ]/gu],
  ['uk', /[їєґіЇЄҐІ]/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
];

/** The share of letters that shows a script. One in so many. */
const RARE = 100;

/** The language of a text as a BCP 47 tag, by its script or its most frequent words; else English. */
export function guessLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const [language, script] of SCRIPTS) {
    if ((sample.match(script)?.length ?? 0) * RARE > letters) return language;
  }
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  // Few words tell little: verbs of saying help, and it is English where nothing does.
  let best = { language: 'en', count: evidence(words, 'en') };
  for (const language of Object.keys(FUNCTION_WORDS)) {
    // Short words are alike in many languages: those that are less likely here need more of them.
    const count = evidence(words, language) / (knownSpeechWords(language) ? 1 : 2);
    if (count > best.count) best = { language, count };
  }
  return best.language;
}

/** How many words are frequent in a language, or have a letter that it has to itself. */
function evidence(words: readonly string[], language: string): number {
  const said = knownSpeechWords(language);
  const listed = [FUNCTION_WORDS[language], said?.verbs, said?.accordingTo, said?.he, said?.she];
  const known = new Set([...listed, said?.prepositions].join(' ').split(/[\s|]+/u));
  const letters = [...known].filter((word) => /^\*./u.test(word)).map((word) => word.slice(1));
  const verbs = new Set(said?.verbs.split(/\s+/u));
  return words.reduce((sum, word) => {
    const isKnown = known.has(word) || letters.some((one) => word.includes(one));
    return sum + Number(isKnown) + Number(verbs.has(word));
  }, 0);
}
