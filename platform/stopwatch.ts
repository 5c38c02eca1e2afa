/**
 * Times of work, for the benchmark's build alone: in every other build the calls do nothing and the
 * compiler takes them out.
 */
interface BenchWorld {
  dramatisBench?: {
    /** Milliseconds of main-thread work so far, by kind. */
    times: Record<string, number>;
    /** Milliseconds of the longest slice. */
    longest: number;
    scanAgain?: () => Promise<void>;
  };
}

const isBench = import.meta.env.MODE === 'bench';

/** Runs a piece of work and adds its time. */
export function timed<Result>(kind: string, work: () => Result): Result {
  if (!isBench) return work();
  const start = performance.now();
  const result = work();
  addTime(kind, performance.now() - start);
  return result;
}

export function addTime(kind: string, ms: number): void {
  if (!isBench) return;
  const bench = benchWorld();
  bench.times[kind] = (bench.times[kind] ?? 0) + ms;
  if (kind === 'slice') bench.longest = Math.max(bench.longest, ms);
}

/** Lets the benchmark ask for another run over the same page. */
export function offerToBench(scanAgain: () => Promise<void>): void {
  if (isBench) benchWorld().scanAgain = scanAgain;
}

function benchWorld(): NonNullable<BenchWorld['dramatisBench']> {
  const world = globalThis as BenchWorld;
  return (world.dramatisBench ??= { times: {}, longest: 0 });
}
