import type { Page } from 'puppeteer-core';
import { recordTrace, type TraceEvent } from '../bench/trace.ts';

/** What a page's main thread did, in milliseconds that it was really at work. */
export interface Tasks {
  /** The most that scripts of ours, and what they called, took of one task: so long nothing else had a turn. */
  readonly longestOwn: number;
  /** All that they took. */
  readonly own: number;
  /** The longest task, whoever's. */
  readonly longest: number;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-v8.cpu_profiler',
];
/** In the midst of our work it is our garbage that is collected. */
const GARBAGE = '(garbage collector)';

/** Records the tasks of a page (Chromium alone) until the function it gives is called. */
export async function recordTasks(page: Page): Promise<() => Promise<Tasks>> {
  const stop = await recordTrace(page, CATEGORIES);
  return async () => readTasks(await stop(), page.url());
}

function readTasks(all: readonly TraceEvent[], url: string): Tasks {
  const loaded = all.find(({ name, args }) => name === 'CommitLoad' && args?.data?.url === url);
  if (loaded === undefined) throw new Error(`The trace holds no load of ${url}.`);
  const events = all.filter(({ pid }) => pid === loaded.pid);
  const tasks = events
    .filter(({ name, tid }) => name === 'RunTask' && tid === loaded.tid)
    .toSorted((one, other) => one.ts - other.ts);
  const own = [...ownSpans(events, loaded.tid), ...observation(events, loaded.tid)].toSorted(
    (one, other) => one.start - other.start,
  );
  let next = 0;
  const shares = tasks.map(({ ts, dur = 0, tdur = dur }) => {
    while (next < own.length && (own[next]?.end ?? 0) <= ts) next += 1;
    let share = 0;
    for (let at = next; at < own.length && (own[at]?.start ?? 0) < ts + dur; at += 1) {
      const { start, end } = own[at] ?? { start: 0, end: 0 };
      share += Math.min(end, ts + dur) - Math.max(start, ts);
    }
    return dur > 0 ? (share * tdur) / dur / 1_000 : 0;
  });
  return {
    longestOwn: Math.max(0, ...shares),
    own: shares.reduce((sum, share) => sum + share, 0),
    longest: Math.max(0, ...tasks.map(({ tdur = 0 }) => tdur / 1_000)),
  };
}

/** The pages have no observer of what comes into sight: what the browser measures, it measures for us. */
function observation(events: readonly TraceEvent[], thread: number): Span[] {
  return events
    .filter(({ name, tid }) => name.endsWith('::computeIntersections') && tid === thread)
    .map(({ ts, dur = 0 }) => ({ start: ts, end: ts + dur }));
}

/** When scripts of ours ran on a thread, sampled. */
function ownSpans(events: readonly TraceEvent[], thread: number): Span[] {
  const profile = events.find(({ name, tid }) => name === 'Profile' && tid === thread);
  const ours = new Set<number>();
  const garbage = new Set<number>();
  const spans: Span[] = [];
  let at = profile?.args?.data?.startTime ?? 0;
  let isOurs = false;
  for (const { name, id, args } of events) {
    if (name !== 'ProfileChunk' || id !== profile?.id) continue;
    const { nodes = [], samples = [] } = args?.data?.cpuProfile ?? {};
    // Parents come before what they call.
    for (const { id: node, parent = 0, callFrame } of nodes) {
      if (ours.has(parent) || callFrame.url?.startsWith('chrome-extension:')) ours.add(node);
      if (callFrame.functionName === GARBAGE) garbage.add(node);
    }
    const deltas = args?.data?.timeDeltas ?? [];
    samples.forEach((node, index) => {
      const start = at;
      at += deltas[index] ?? 0;
      if (isOurs) spans.push({ start, end: at });
      isOurs = ours.has(node) || (isOurs && garbage.has(node));
    });
  }
  return spans;
}
