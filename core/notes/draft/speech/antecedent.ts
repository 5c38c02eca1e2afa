import type { Span } from '../../text/span.ts';
import type { NameCandidate } from '../names/name-candidates.ts';
import type { Lexicon } from './lexicon.ts';
import type { QuotedWords } from './quoted-words.ts';
import { namesIn } from './speaker.ts';

export type Pronoun = 'he' | 'she' | 'it';

/** A text in which a pronoun stands, and what is known of it. */
export interface Surroundings {
  readonly text: string;
  readonly quoted: readonly QuotedWords[];
  readonly candidates: readonly NameCandidate[];
  readonly lexicon: Lexicon;
}

/** The last who spoke before, in the same paragraph. */
export interface LastSpeech {
  readonly speaker: NameCandidate | undefined;
  readonly attribution: Span | undefined;
  /** Where the quotation ends. */
  readonly end: number;
}

/** "in Moscow", "on Mill Street": where something was, and nobody. */
const PLACE_BEFORE =
  /(?<!\p{L})(?:in|on|at|near|im|bei|aus|à|en|dans|w|we|na|в|во|на|у|ў)\s(?:the\s|der\s|dem\s|la\s|le\s)?$/iu;

/**
 * The one whom "he", "she" or "it" at the end of a span can mean, outside of quotations: whoever spoke
 * last and is still meant, or the only one who is named.
 * @returns undefined where two or more could be meant; null where nobody could.
 */
export function antecedentIn(
  span: Span,
  word: Pronoun,
  last: LastSpeech | undefined,
  { text, quoted, candidates, lexicon }: Surroundings,
): NameCandidate | null | undefined {
  const named = namesIn(span, candidates)
    .filter((place) => !isQuoted(place) && !PLACE_BEFORE.test(before(place)))
    .filter((place) => couldBe(place.candidate, word, acts(place)));
  if (last?.speaker && couldBe(last.speaker, word, true)) {
    const { speaker, attribution } = last;
    // "“…,” Carrow said of Wren. “…,” she added": whoever spoke goes on.
    const isSame = named
      .filter(({ start }) => start > last.end)
      .every((place) => place.candidate === speaker || isWithin(place, attribution));
    return isSame ? speaker : undefined;
  }
  const meant = new Set(named.map(({ candidate }) => candidate));
  const [only = null] = meant;
  return meant.size > 1 ? undefined : only;

  function isQuoted(place: Span): boolean {
    return quoted.some(({ stretch: { open, close } }) =>
      isWithin(place, { start: open, end: close }),
    );
  }

  function before({ start }: Span): string {
    return text.slice(Math.max(0, start - 40), start);
  }

  /** "Harris agreed": whoever does something is somebody, also without a first name. */
  function acts(place: Span): boolean {
    const isVerbNext = /^\s\p{Ll}/u.test(text.slice(place.end, place.end + 2));
    return isVerbNext && !lexicon.prepositionLast.test(before(place));
  }
}

function couldBe(
  { isOrganization, likely, gender }: NameCandidate,
  word: Pronoun,
  isActive: boolean,
): boolean {
  if (word === 'it') return isOrganization;
  return !isOrganization && (likely || isActive) && (gender ?? word) === word;
}

function isWithin({ start, end }: Span, outer: Span | undefined): boolean {
  return outer !== undefined && outer.start <= start && end <= outer.end;
}
