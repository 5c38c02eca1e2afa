/** What of a trace was work of ours, by script and kind of work. */

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  /** Microseconds that the thread was at work. */
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string; readonly functionName?: string } };
}

/** Entries of scripts: what runs within them belongs to them. */
const ENTRIES = new Set([
  'EvaluateScript',
  'FunctionCall',
  'v8.evaluateModule',
  'v8.compileModule',
]);

export function readTrace(bytes: Uint8Array): readonly TraceEvent[] {
  const trace: { readonly traceEvents: readonly TraceEvent[] } = JSON.parse(
    new TextDecoder().decode(bytes),
  );
  return trace.traceEvents;
}

/** Milliseconds of each kind of work, summed over the visit: "annotator.js EvaluateScript". */
export function costsOf(events: readonly TraceEvent[]): Map<string, number> {
  const costs = new Map<string, number>();
  const ends = new Map<string, number>();
  const entries = events
    .filter(({ name, ph }) => ph === 'X' && ENTRIES.has(name))
    .toSorted((one, other) => one.ts - other.ts);
  for (const { name, pid, tid, ts, dur = 0, tdur = dur, args } of entries) {
    const script = scriptOf(args?.data?.url);
    const thread = `${pid} ${tid}`;
    // Within another entry of the same thread: counted there.
    if (script === undefined || ts < (ends.get(thread) ?? 0)) continue;
    ends.set(thread, ts + dur);
    const what = `${script} ${name} ${args?.data?.functionName ?? ''}`.trim();
    costs.set(what, (costs.get(what) ?? 0) + tdur / 1000);
  }
  return costs;
}

/** The file's name, without the hash of its content; undefined where it is not ours. */
function scriptOf(url = ''): string | undefined {
  if (!url.startsWith('chrome-extension:')) return undefined;
  return url
    .split('/')
    .at(-1)
    ?.replace(/-[\w-]{8}\.js$/, '.js');
}
