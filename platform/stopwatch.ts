/**
 * Times of work, for the benchmark's build alone: in every other build the calls do nothing and the
 * compiler takes them out. They stand as marks in the page's own timeline, which a trace shows (with
 * the time that the thread was really at work) and which can be read from outside in every browser.
 */
const isBench = import.meta.env.MODE === 'bench';

let isTiming = false;
const firsts = new Set<string>();
const untold: (() => void)[] = [];

export function noteStart(kind: string): void {
  if (!isBench) return;
  isTiming = true;
  performance.mark(`dramatis:${kind}:start`);
}

export function noteEnd(kind: string): void {
  if (!isBench) return;
  performance.mark(`dramatis:${kind}:end`);
  isTiming = false;
  for (const tell of untold.splice(0)) tell();
}

/** The first time that something has happened in this page; told after the stretch that is being timed. */
export function noteFirst(what: string): void {
  if (!isBench || firsts.has(what)) return;
  firsts.add(what);
  const startTime = performance.now();
  untold.push(() => performance.mark(`dramatis:${what}`, { startTime }));
  if (!isTiming) untold.pop()?.();
}

const AGAIN = 'dramatis-bench-again';

/** What is remembered of a page would make another run over it another thing: forgotten before each. */
export function forgetForBench(forget: () => void, signal: AbortSignal): void {
  if (isBench) document.addEventListener(AGAIN, forget, { signal });
}

/** Lets the benchmark ask for another run over the same page; says when it is done. */
export function offerToBench(again: () => unknown, signal: AbortSignal): void {
  if (!isBench) return;
  document.addEventListener(
    AGAIN,
    () => void Promise.resolve(again()).then(() => performance.mark('dramatis:again')),
    { signal },
  );
}
