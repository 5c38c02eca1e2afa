import type { Span } from '../text/span.ts';
import type { TextQuoteSelector } from '../text/text-quote.ts';
import { anchorText } from '../text/text-quote.ts';

/** Characters of the first prefix and suffix; the next are twice as long. */
const FIRST = 16;

/** The selector of a span: `exact` alone where that is unique, otherwise with as little around it as does. */
export function selectorFor(text: string, { start, end }: Span): TextQuoteSelector {
  const exact = text.slice(start, end);
  let selector: TextQuoteSelector = { exact };
  for (let around = FIRST; anchorText(text, selector).state === 'ambiguous'; around *= 2) {
    const prefix = text.slice(Math.max(0, start - around), start);
    const suffix = text.slice(end, end + around);
    selector = { exact, ...(prefix && { prefix }), ...(suffix && { suffix }) };
  }
  return selector;
}
