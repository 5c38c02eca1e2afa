import { turnOfPage } from '../../../platform/page-turn.ts';
import { noteEnd, noteStart } from '../../../platform/stopwatch.ts';

/** Longest stretch of work before the page gets its turn, in milliseconds. */
const SLICE_MS = 6;

export interface Slice {
  /** Gives the page its turn if this slice is used up. */
  readonly pause: () => Promise<void>;
  /** Gives the page its turns until something is there. */
  readonly wait: <Result>(coming: Promise<Result>) => Promise<Result>;
  readonly end: () => void;
}

/**
 * A budget of main-thread time, renewed after each turn of the page.
 * @param kind by which the benchmark knows the work
 */
export function startSlice(kind = 'slice'): Slice {
  noteStart(kind);
  let start = performance.now();
  const end = () => noteEnd(kind);
  async function wait<Result>(coming: Promise<Result>): Promise<Result> {
    end();
    const result = await coming;
    noteStart(kind);
    start = performance.now();
    return result;
  }
  return {
    async pause() {
      if (performance.now() >= start + SLICE_MS) await wait(turnOfPage());
    },
    wait,
    end,
  };
}
