import type { AnnotatorParts } from '../../../core/annotator-contract.ts';
import type { Judgement } from '../../../core/matching/findings.ts';
import { MOST_EXCERPTS, type Excerpt } from '../../../core/names-contract.ts';
import { forgetForBench } from '../../../platform/stopwatch.ts';

/** What stands in an excerpt. */
export type Judgements = readonly Judgement[];

export interface Judges {
  /** What is remembered of an excerpt. */
  readonly recall: (excerpt: Excerpt) => Judgements | undefined;
  /** What stands in each; undefined where nothing is wanted any more, or no answer came. */
  readonly ask: (excerpts: readonly Excerpt[]) => Promise<readonly Judgements[] | undefined>;
}

/** Of a page's own text, so much is remembered, in UTF-16 code units. */
const MEMORY_CHARS = 200_000;

/**
 * Has the background judge, which has the names and is warm. Pages put in the same text again and again:
 * what was judged once is marked at once, before it is painted.
 */
export function createJudges(askBackground: AnnotatorParts['ask'], signal: AbortSignal): Judges {
  const memory = new Map<string, Judgements>();
  let remembered = 0;

  function remember(excerpt: Excerpt, judgements: Judgements): void {
    if (remembered > MEMORY_CHARS) forget();
    remembered += excerpt.text.length;
    memory.set(keyOf(excerpt), judgements);
  }

  function forget(): void {
    memory.clear();
    remembered = 0;
  }

  async function askSome(excerpts: readonly Excerpt[]): Promise<readonly Judgements[] | undefined> {
    let judged: readonly Judgements[] | undefined;
    await askBackground({ type: 'judge', excerpts }, (reply) => {
      if (Array.isArray(reply) && reply.length === excerpts.length) judged = reply;
      return judged !== undefined;
    });
    return judged;
  }

  forgetForBench(forget, signal);

  return {
    recall: (excerpt) => memory.get(keyOf(excerpt)),
    async ask(excerpts) {
      const all: Judgements[] = [];
      for (let at = 0; at < excerpts.length; at += MOST_EXCERPTS) {
        const judged = await askSome(excerpts.slice(at, at + MOST_EXCERPTS));
        if (judged === undefined) return undefined;
        all.push(...judged);
      }
      excerpts.forEach((excerpt, index) => remember(excerpt, all[index] ?? []));
      return all;
    },
  };
}

const keyOf = ({ text, start, end }: Excerpt) => `${start} ${end} ${text}`;
