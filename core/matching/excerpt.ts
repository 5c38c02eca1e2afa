/** Which stretch of a block is judged at a time, and what goes with it. */
import { MOST_EXCERPT_CHARS, type Excerpt } from '../names-contract.ts';
import type { Span } from '../notes/text/span.ts';

/** Of a block that may have been cut, so much is judged at a time: with a name in each line, little work. */
const STRETCH_CHARS = 1_000;
/** What stands so near to the edge of a stretch may be cut in two: the next one judges it. */
const EDGE_CHARS = 128;
/** More than any rule looks at on either side of a name. */
const CONTEXT_CHARS = 512;

export interface ExcerptOfBlock {
  readonly excerpt: Excerpt;
  /** Where in the block it starts. */
  readonly from: number;
  /** Where in the block all is judged with it. */
  readonly judged: Span;
}

/** What is sent of a block for a place in it: all of a short one. */
export function excerptAt(text: string, at: number): ExcerptOfBlock {
  const { length } = text;
  if (length <= MOST_EXCERPT_CHARS) {
    return { excerpt: { text, start: 0, end: length }, from: 0, judged: { start: 0, end: length } };
  }
  const start = Math.max(0, at - 2 * EDGE_CHARS);
  const end = Math.min(at + STRETCH_CHARS, length);
  const from = Math.max(0, start - CONTEXT_CHARS);
  return {
    excerpt: { text: text.slice(from, end + CONTEXT_CHARS), start: start - from, end: end - from },
    from,
    judged: {
      start: start === 0 ? 0 : start + EDGE_CHARS,
      end: end === length ? end : end - EDGE_CHARS,
    },
  };
}
