/**
 * Times of work, for the benchmark's build alone: in every other build the calls do nothing and the
 * compiler takes them out. They stand as marks in the page's own timeline, which a trace shows (with
 * the time that the thread was really at work) and which can be read from outside in every browser.
 */
const isBench = import.meta.env.MODE === 'bench';

/** Runs a piece of work and notes when it began and ended. */
export function timed<Result>(kind: string, work: () => Result): Result {
  noteStart(kind);
  const result = work();
  noteEnd(kind);
  return result;
}

export function noteStart(kind: string): void {
  if (isBench) performance.mark(`dramatis:${kind}:start`);
}

export function noteEnd(kind: string): void {
  if (isBench) performance.mark(`dramatis:${kind}:end`);
}

/** The first time that something has happened in this page. */
export function noteFirst(what: string): void {
  if (!isBench || performance.getEntriesByName(`dramatis:${what}`).length > 0) return;
  performance.mark(`dramatis:${what}`);
}

/** Lets the benchmark ask for another run over the same page; says when it is done. */
export function offerToBench(again: () => unknown, signal: AbortSignal): void {
  if (!isBench) return;
  document.addEventListener(
    'dramatis-bench-again',
    () => void Promise.resolve(again()).then(() => performance.mark('dramatis:again')),
    { signal },
  );
}
