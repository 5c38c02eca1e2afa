import type { Span } from './span.ts';

/** Longer words are compared by their beginning. UTF-16 code units. */
const MAX_WANTED = 500;
const GRAM = 3;
/** What stands around words without being part of them. */
const EDGE = /[\s\p{P}]/u;

/**
 * The piece of a text most like the wanted words: the window that shares most character trigrams with
 * them, widened to whole words. Linear in the text's length.
 * @returns undefined where nothing shares at least a third of the trigrams.
 */
export function nearestText(text: string, wanted: string): Span | undefined {
  const pattern = fold(wanted.slice(0, MAX_WANTED));
  const windowGrams = pattern.length - GRAM + 1;
  if (windowGrams < 1) return undefined;
  const missing = new Map<string, number>();
  for (const gram of grams(pattern)) missing.set(gram, (missing.get(gram) ?? 0) + 1);

  // `missing` counts what the window lacks: below zero is more than wanted.
  const folded = fold(text);
  let shared = 0;
  let best = { shared: 0, start: 0 };
  for (let at = 0; at + GRAM <= folded.length; at += 1) {
    shared += take(folded.slice(at, at + GRAM), -1);
    const out = at - windowGrams;
    if (out >= 0) shared += take(folded.slice(out, out + GRAM), 1);
    if (shared > best.shared) best = { shared, start: Math.max(0, out + 1) };
  }
  if (best.shared * GRAM < windowGrams) return undefined;
  return wholeWords(text, best.start, best.start + pattern.length);

  /** Moves one trigram into (-1) or out of (+1) the window; the change in what is shared. */
  function take(gram: string, step: 1 | -1): number {
    const lacking = missing.get(gram);
    if (lacking === undefined) return 0;
    missing.set(gram, lacking + step);
    if (step === -1) return lacking > 0 ? 1 : 0;
    return lacking >= 0 ? -1 : 0;
  }
}

/** Keeps every character's place: only folds that leave the length alone. */
function fold(text: string): string {
  const straight = text.replaceAll(/[‘’‛]/gu, "'").replaceAll(/[“”„]/gu, '"');
  const lower = straight.toLowerCase();
  return lower.length === text.length ? lower : straight;
}

function* grams(text: string): Generator<string> {
  for (let at = 0; at + GRAM <= text.length; at += 1) yield text.slice(at, at + GRAM);
}

function wholeWords(text: string, from: number, to: number): Span {
  let start = from;
  let end = Math.min(to, text.length);
  while (start > 0 && /\S/u.test(text.charAt(start)) && /\S/u.test(text.charAt(start - 1)))
    start -= 1;
  while (end < text.length && /\S/u.test(text.charAt(end)) && /\S/u.test(text.charAt(end - 1)))
    end += 1;
  while (start < end && EDGE.test(text.charAt(start))) start += 1;
  while (end > start && EDGE.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}
