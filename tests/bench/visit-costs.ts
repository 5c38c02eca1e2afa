import { outermost, type TraceEvent } from './trace.ts';

/** What of a trace was work of ours, by script and kind of work. */

/** Entries of scripts: what runs within them belongs to them. */
const ENTRIES = new Set([
  'EvaluateScript',
  'FunctionCall',
  'v8.evaluateModule',
  'v8.compileModule',
]);

/** The calls into scripts of an extension; what they call in their turn lies within. */
export function ownCalls(events: readonly TraceEvent[]): TraceEvent[] {
  return outermost(
    events.filter(
      ({ name, ph, args }) =>
        ph === 'X' && ENTRIES.has(name) && scriptOf(args?.data?.url) !== undefined,
    ),
  );
}

/** Milliseconds of each kind of work, summed over the visit: "annotator.js EvaluateScript". */
export function costsOf(events: readonly TraceEvent[]): Map<string, number> {
  const costs = new Map<string, number>();
  for (const { name, dur = 0, tdur = dur, args } of ownCalls(events)) {
    const script = scriptOf(args?.data?.url) ?? '';
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
