import type { TextQuoteSelector } from './notes-schema.ts';
import type { Span } from './pack.ts';

export type Anchoring =
  | { readonly state: 'found'; readonly span: Span }
  | { readonly state: 'missing' }
  /** There are two or more; the second helps to tell them apart. */
  | { readonly state: 'ambiguous'; readonly second: Span };

/**
 * Where a TextQuoteSelector stands in a text: letter for letter, no folding of spaces or marks.
 * Overlapping occurrences count as two ("ana" in "banana"). The span is that of `exact` alone.
 */
export function anchorText(text: string, selector: TextQuoteSelector): Anchoring {
  const prefix = selector.prefix ?? '';
  const quote = prefix + selector.exact + (selector.suffix ?? '');
  const first = text.indexOf(quote);
  if (first < 0) return { state: 'missing' };
  const second = text.indexOf(quote, first + 1);
  if (second >= 0) return { state: 'ambiguous', second: exactSpan(second) };
  return { state: 'found', span: exactSpan(first) };

  function exactSpan(at: number): Span {
    const start = at + prefix.length;
    return { start, end: start + selector.exact.length };
  }
}
