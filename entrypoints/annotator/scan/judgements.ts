import type { AnnotatorParts } from '../../../core/annotator-contract.ts';
import type { Judgement } from '../../../core/matching/findings.ts';
import type { Excerpt } from '../../../core/names-contract.ts';
import { createPace } from '../../../core/pace.ts';
import { createTextMemory } from '../../../core/text-memory.ts';
import { forgetForBench } from '../../../platform/stopwatch.ts';

/** What stands in one excerpt. */
type InExcerpt = readonly Judgement[];

/** What the background makes of a page's text. */
export interface Judgements {
  /** What is remembered of an excerpt. */
  readonly recall: (excerpt: Excerpt) => InExcerpt | undefined;
  /** What stands in each; undefined where no answer came, or nothing is wanted any more. */
  readonly ask: (excerpts: readonly Excerpt[]) => Promise<readonly (InExcerpt | undefined)[]>;
}

/** So much is remembered, in UTF-16 code units. */
const MEMORY_CHARS = 200_000;
/** Enough for a long page. One that changes without end may ask again only after a rest. */
const QUICK_WISHES = 64;
const REST_MS = 50;
/** Where nobody looks. */
const HIDDEN_REST_MS = 1_000;

/**
 * Has the background judge, which has the names and is warm. Pages put in the same text again and again:
 * what was judged once is known at once.
 */
export function createJudgements(
  askBackground: AnnotatorParts['ask'],
  document: Pick<Document, 'hidden'>,
  signal: AbortSignal,
): Judgements {
  const memory = createTextMemory<InExcerpt>(MEMORY_CHARS);
  const pace = createPace(QUICK_WISHES);

  async function rest(): Promise<void> {
    const ms = pace(performance.now(), document.hidden ? HIDDEN_REST_MS : REST_MS);
    if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms));
  }

  async function answerTo(excerpts: readonly Excerpt[]): Promise<readonly InExcerpt[] | undefined> {
    await rest();
    if (signal.aborted) return undefined;
    return askBackground(
      { type: 'judge', excerpts },
      (reply): reply is readonly InExcerpt[] =>
        Array.isArray(reply) && reply.length === excerpts.length,
    );
  }

  forgetForBench(memory.clear, signal);

  return {
    recall: (excerpt) => memory.get(keyOf(excerpt)),
    async ask(excerpts) {
      const keys = excerpts.map(keyOf);
      // What waited may have been told since.
      const known = new Map(keys.map((key) => [key, memory.get(key)]));
      const unknown = new Map(
        excerpts.flatMap((excerpt, index) => {
          const key = keys[index] ?? '';
          return known.get(key) ? [] : [[key, excerpt] as const];
        }),
      );
      const answer = unknown.size > 0 ? await answerTo([...unknown.values()]) : [];
      for (const [index, key] of [...unknown.keys()].entries()) {
        const judged = answer?.[index];
        if (judged === undefined) break;
        memory.set(key, judged);
        known.set(key, judged);
      }
      return keys.map((key) => known.get(key));
    },
  };
}

const keyOf = ({ text, start, end }: Excerpt) => `${start} ${end} ${text}`;
