import type { Span } from '../../text/span.ts';
import type { QuotedStretch } from '../../text/quoted-stretches.ts';
import { quotedStretches } from '../../text/quoted-stretches.ts';
import type { Lexicon } from './lexicon.ts';

/** Words between marks that one person may have said, without the reporter's comma. */
export interface QuotedWords extends Span {
  readonly stretch: QuotedStretch;
  /** Where the reporter speaks within the marks: «Мы готовы, — сказал он. — Это всё». */
  readonly aside: Span | undefined;
}

/** A dash, a comma, and what may be between them and the next: an aside names nobody at length. */
const DASHED = /(?<=[,.!?…])\s*[—–-]\s+(?<words>[^—–«»“”]{3,120}?)(?:[.,]?\s*[—–-]\s+|[.,]?$)/gu;
const COMMAS = /,\s(?<words>(?:M\. |[^,.«»“”—]){3,80}?)(?:[,.]\s|\.?$)/gu;

/** Languages that let the reporter in without closing the marks. */
const ASIDES: Readonly<Record<string, readonly RegExp[]>> = {
  ru: [DASHED],
  uk: [DASHED],
  be: [DASHED],
  fr: [COMMAS],
};

/** All words between marks, in order; where the reporter speaks within the marks, the parts around. */
export function quotedWords(text: string, lexicon: Lexicon): readonly QuotedWords[] {
  return quotedStretches(text).flatMap((stretch) => split(text, stretch, lexicon));
}

function split(text: string, stretch: QuotedStretch, lexicon: Lexicon): readonly QuotedWords[] {
  const inside = text.slice(stretch.start, stretch.end);
  for (const pattern of ASIDES[lexicon.language] ?? []) {
    for (const match of inside.matchAll(pattern)) {
      const words = match.groups?.['words'] ?? '';
      if (!opensWithVerb(words, lexicon)) continue;
      const start = stretch.start + match.index + match[0].indexOf(words);
      const aside = { start, end: start + words.length };
      const after = stretch.start + match.index + match[0].length;
      const parts = [
        { start: stretch.start, end: stretch.start + match.index },
        { start: after, end: stretch.end },
      ];
      return parts
        .map((part) => quotedAs(text, part, stretch, aside))
        .filter((part) => part.start < part.end);
    }
  }
  return [quotedAs(text, stretch, stretch)];
}

/** "a déclaré Jean Dupont", "сказал он": the verb is the first word, or follows an auxiliary. */
function opensWithVerb(words: string, { verb }: Lexicon): boolean {
  const start = /^(?:a|a-t-il|a-t-elle|ont)?\s?\p{L}+/u.exec(words)?.[0] ?? '';
  return start.match(verb) !== null;
}

/** The comma before a closing mark is the reporter's. */
function quotedAs(
  text: string,
  { start, end }: Span,
  stretch: QuotedStretch,
  aside?: Span,
): QuotedWords {
  const hasComma = /[,،、]/u.test(text.charAt(end - 1));
  return { start, end: hasComma ? end - 1 : end, stretch, aside };
}
