import { speechWordsOf } from './speech-words.ts';

/** The words of saying of one language, ready to look for. */
export interface Lexicon {
  readonly language: string;
  /** A verb of saying as a whole word. Global. */
  readonly verb: RegExp;
  /** "according to" as a whole phrase. Global. */
  readonly accordingTo: RegExp;
  readonly he: RegExp;
  readonly she: RegExp;
  readonly it: RegExp;
  /** A preposition, with an article if need be, at the end of a text. */
  readonly prepositionLast: RegExp;
  /** A preposition at the start of a text. */
  readonly prepositionFirst: RegExp;
  /** Where what is said begins. */
  readonly that: RegExp;
  /** Words at the end of a text after which marks hold a name or an insinuation. */
  readonly soCalledLast: RegExp;
}

const ARTICLES =
  "the a an der die das den dem des ein eine einen einem la le les l’ l' un une el los las una il lo gli i o os as de het en";

export function lexiconOf(language: string): Lexicon {
  const words = speechWordsOf(language);
  return {
    language,
    verb: wholeWords(words.verbs, 'giu'),
    accordingTo: new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.accordingTo})(?![\\p{L}\\p{N}])`, 'giu'),
    he: wholeWords(words.he, 'giu'),
    she: wholeWords(words.she, 'giu'),
    it: wholeWords(words.it, 'giu'),
    prepositionLast: last(words.prepositions, ARTICLES),
    prepositionFirst: first(words.prepositions),
    that: wholeWords(words.that, 'iu'),
    soCalledLast: last(words.soCalled, ARTICLES),
  };
}

function wholeWords(words: string, flags: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives(words)})(?![\\p{L}\\p{N}])`, flags);
}

function first(words: string): RegExp {
  return words === '' ? /(?!)/u : new RegExp(`^(?:${alternatives(words)})(?!\\p{L})`, 'iu');
}

function last(words: string, articles: string): RegExp {
  if (words === '') return /(?!)/u;
  return new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${alternatives(words)})[ \\u00A0]*(?:(?:${alternatives(articles)})[ \\u00A0]*)?$`,
    'iu',
  );
}

/** "call* named" → "call\p{L}*|named" */
function alternatives(words: string): string {
  return words
    .trim()
    .split(/\s+/u)
    .map((word) => word.replace('*', '\\p{L}*'))
    .join('|');
}
