import type { Span } from '../notes/text/span.ts';
import { decide } from './decide.ts';
import type { Findings, PageEvidence, Rejection } from './findings.ts';
import { judgeText } from './judge.ts';
import type { NamesIndex } from './names-index.ts';

export { openNames, type NamesIndex } from './names-index.ts';

interface FindOptions {
  /** Where names may start: all else is what stands around them. The whole text if none is given. */
  readonly within?: Span;
  /** Hears of each candidate that is no mention. */
  readonly onRejected?: (rejection: Rejection) => void;
}

/**
 * All mentions in one block of text, in order, never overlapping: what background and page do between
 * them, for whoever has both.
 */
export function findMentions(
  names: NamesIndex,
  text: string,
  page: PageEvidence,
  { within, onRejected }: FindOptions = {},
): Findings {
  return decide(text, judgeText(names, text, within), page, onRejected);
}
