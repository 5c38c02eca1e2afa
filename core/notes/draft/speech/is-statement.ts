import type { Span } from '../../text/span.ts';
import type { Attribution } from './attribution.ts';
import type { Lexicon } from './lexicon.ts';
import type { QuotedWords } from './quoted-words.ts';

/** So many words in a row are said by somebody, whether or not a sentence stands around them. */
const MANY_WORDS = 7;

/**
 * Whether quoted words are what somebody said, and not a name («Газпром», the “Bounty”) or an
 * insinuation (a so-called “operation”): they are many, or a whole sentence, or the text says who
 * spoke. Scripts without spaces between words are measured by letters.
 */
export function isStatement(
  text: string,
  { start, end, stretch, aside }: QuotedWords,
  attribution: Attribution | undefined,
  { language, soCalledLast, prepositionLast }: Lexicon,
): boolean {
  const words = text.slice(start, end);
  const lead = text.slice(Math.max(0, stretch.open - 40), stretch.open);
  const endsItself = /[.!?…。！？,]$/u.test(text.slice(stretch.start, stretch.end));
  // «One». «Two».
  const standsAlone =
    /(?:^|[.!?…”»“"’]|[\r\n])\s*$/u.test(lead) && /^[.,!?]/u.test(text.slice(stretch.close));
  if (aside || endsItself || (standsAlone && stretch.isClosed)) return true;
  if (soCalledLast.test(lead.replace(/[.\s]+$/u, ''))) return false;
  if (/[:,，：]\s*$/u.test(lead) && attribution) return true;
  const count = words.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu)?.length ?? 0;
  const isUnspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(words);
  if (count >= MANY_WORDS || (isUnspaced && words.length >= MANY_WORDS)) return true;
  if (attribution === undefined) return false;
  const isName = prepositionLast.test(lead) || /[’']s\s$/u.test(lead);
  if (isFragment(words)) return !/[’']s\s$/u.test(lead);
  // Turkish puts no comma before its verb.
  const gap = language === 'tr' ? /^\s*[,—–-]?\s*$/u : /^\s*[,—–-]+[\s—–-]*$/u;
  return !isName && isAdjacent(text, stretch, attribution, gap);
}

/** “Yes”, said the mayor. */
function isAdjacent(
  text: string,
  { close }: { readonly close: number },
  { start }: Span,
  gap: RegExp,
): boolean {
  return start >= close && gap.test(text.slice(close, start));
}

/** A few words within a reporter's sentence ("called it “a disgrace”"): a name has a capital. */
function isFragment(words: string): boolean {
  return /^\p{Ll}/u.test(words);
}
