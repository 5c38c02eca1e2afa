import { findText } from './find-text.ts';
import type { Span } from './span.ts';

/** @see https://www.w3.org/TR/annotation-model/#text-quote-selector */
export interface TextQuoteSelector {
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

export type Anchoring =
  | { readonly state: 'found'; readonly span: Span }
  /** `exact` is not in the text. */
  | { readonly state: 'missing' }
  /** `exact` is, but nowhere between this prefix and suffix. */
  | { readonly state: 'elsewhere' }
  /** There are two or more. */
  | { readonly state: 'ambiguous' };

/**
 * Where a TextQuoteSelector stands in a text: letter for letter, no folding of spaces or marks.
 * Overlapping occurrences count as two ("ana" in "banana"). The span is that of `exact` alone.
 */
export function anchorText(text: string, selector: TextQuoteSelector): Anchoring {
  const quote = quoteOf(selector);
  const first = findText(text, quote);
  if (first < 0) {
    const { exact } = selector;
    return { state: quote !== exact && findText(text, exact) >= 0 ? 'elsewhere' : 'missing' };
  }
  if (findText(text, quote, first + 1) >= 0) return { state: 'ambiguous' };
  const start = first + (selector.prefix?.length ?? 0);
  return { state: 'found', span: { start, end: start + selector.exact.length } };
}

/** The whole of what must stand in the text. */
export function quoteOf({ prefix = '', exact, suffix = '' }: TextQuoteSelector): string {
  return prefix + exact + suffix;
}
