import type { CDPSession, Protocol } from 'puppeteer-core';

/** What the extension's scripts took of a page's main thread, sampled. */
export interface Stretches {
  /** Milliseconds of the longest stretch without giving the page its turn. */
  readonly longest: number;
  /** Milliseconds in all. */
  readonly total: number;
}

/** Microseconds between two samples. */
const INTERVAL_US = 500;
/** In the midst of our work it is our garbage that is collected. */
const GARBAGE = '(garbage collector)';

/** Samples a page until the function it gives is called. */
export async function sampleStretches(session: CDPSession): Promise<() => Promise<Stretches>> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: INTERVAL_US });
  await session.send('Profiler.start');
  return async () => measure((await session.send('Profiler.stop')).profile);
}

function measure({ nodes, samples = [], timeDeltas = [] }: Protocol.Profiler.Profile): Stretches {
  const ours = ownNodes(nodes);
  const garbage = new Set(
    nodes.filter(({ callFrame }) => callFrame.functionName === GARBAGE).map(({ id }) => id),
  );
  let [current, longest, total] = [0, 0, 0];
  samples.forEach((id, index) => {
    const length = (timeDeltas[index + 1] ?? 0) / 1_000;
    if (ours.has(id) || (current > 0 && garbage.has(id))) {
      current += length;
      total += length;
      longest = Math.max(longest, current);
    } else current = 0;
  });
  return { longest, total };
}

/** Calls of our scripts, and whatever they call. Parents come before their children. */
function ownNodes(nodes: readonly Protocol.Profiler.ProfileNode[]): Set<number> {
  const ours = new Set<number>();
  for (const { id, callFrame, children = [] } of nodes) {
    if (callFrame.url.startsWith('chrome-extension:')) ours.add(id);
    if (ours.has(id)) children.forEach((child) => ours.add(child));
  }
  return ours;
}
