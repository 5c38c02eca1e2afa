import type { Page } from 'puppeteer-core';

/** One entry of a trace of Chromium's. */
export interface TraceEvent {
  readonly name: string;
  readonly cat: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly id?: string;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  /** Microseconds that the thread was at work: what others on the machine did not take. */
  readonly tts?: number;
  readonly tdur?: number;
  readonly args?: {
    readonly data?: {
      readonly url?: string;
      readonly functionName?: string;
      readonly timerId?: number;
      readonly timeout?: number;
      readonly startTime?: number;
      readonly timeDeltas?: readonly number[];
      readonly cpuProfile?: CpuProfile;
    };
  };
}

interface CpuProfile {
  readonly nodes?: readonly {
    readonly id: number;
    readonly parent?: number;
    readonly callFrame: { readonly functionName: string; readonly url?: string };
  }[];
  readonly samples?: readonly number[];
}

/** Starts to record all processes of the browser. The result ends the recording. */
export async function recordTrace(
  page: Page,
  categories: readonly string[],
): Promise<() => Promise<readonly TraceEvent[]>> {
  await page.tracing.start({ categories: ['-*', ...categories] });
  return async () => readTrace((await page.tracing.stop()) ?? new Uint8Array());
}

export function readTrace(bytes: Uint8Array): readonly TraceEvent[] {
  const trace: { readonly traceEvents: readonly TraceEvent[] } = JSON.parse(
    new TextDecoder().decode(bytes),
  );
  return trace.traceEvents;
}

export const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;

/** The main threads on which pages and frames of the web were loaded. */
export function webThreads(events: readonly TraceEvent[]): ReadonlySet<string> {
  return new Set(
    events
      .filter(({ name, args }) => name === 'CommitLoad' && args?.data?.url?.startsWith('http'))
      .map(threadOf),
  );
}

/** Milliseconds that these threads were at work; needs the category `toplevel`. */
export function workOn(events: readonly TraceEvent[], threads: ReadonlySet<string>): number {
  return events
    .filter(
      (event) => event.name === 'ThreadControllerImpl::RunTask' && threads.has(threadOf(event)),
    )
    .reduce((sum, { tdur = 0 }) => sum + tdur / 1000, 0);
}

/** Those that lie within no other of the same thread, in order. */
export function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  const ends = new Map<string, number>();
  return events
    .toSorted((one, other) => one.ts - other.ts || (other.dur ?? 0) - (one.dur ?? 0))
    .filter((event) => {
      const { ts, dur = 0 } = event;
      if (ts < (ends.get(threadOf(event)) ?? 0)) return false;
      ends.set(threadOf(event), ts + dur);
      return true;
    });
}
