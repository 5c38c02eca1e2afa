import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../rig/browser-name.ts';
import { recordTrace, type TraceEvent } from './trace.ts';

/** A mark that a script set with `performance.mark`. */
export interface TimeMark {
  readonly name: string;
  /** Milliseconds on a clock that runs on while others use the machine. */
  readonly at: number;
  /** Milliseconds that the thread has been at work; as `at` where the browser does not tell. */
  readonly worked: number;
}

/** A stretch of a kind of work, by its marks `…:<kind>:start` and `…:<kind>:end`. */
export interface Stretch {
  readonly kind: string;
  readonly at: number;
  readonly ms: number;
}

export interface Timeline {
  readonly marks: readonly TimeMark[];
  /** Milliseconds of work for compiling and running the top level of our scripts. */
  readonly evaluation?: number;
}

/** Starts to record a page's timeline. The result ends the recording. */
export async function recordTimeline(
  page: Page,
  browser: BrowserName,
): Promise<() => Promise<Timeline>> {
  if (browser === 'firefox') return async () => ({ marks: await marksIn(page) });
  const stop = await recordTrace(page, ['blink.user_timing', 'devtools.timeline']);
  return async () => timelineOf(await stop());
}

/** Firefox tells no time of work. */
async function marksIn(page: Page): Promise<TimeMark[]> {
  const marks = await page.evaluate(() =>
    performance.getEntriesByType('mark').map(({ name, startTime }) => ({ name, at: startTime })),
  );
  return marks.map(({ name, at }) => ({ name, at, worked: at }));
}

function timelineOf(events: readonly TraceEvent[]): Timeline {
  const marks = events
    .filter(({ cat, tts }) => cat.includes('blink.user_timing') && tts !== undefined)
    .map(({ name, ts, tts = 0 }) => ({ name, at: ts / 1000, worked: tts / 1000 }))
    .toSorted((one, other) => one.at - other.at);
  const evaluation = events
    .filter(({ name, args }) => name === 'EvaluateScript' && isOurs(args?.data?.url))
    .reduce((sum, { tdur = 0 }) => sum + tdur / 1000, 0);
  return { marks, evaluation };
}

const isOurs = (url = '') => /^chrome-extension:.*\/(?:lookout|annotator)\.js$/.test(url);

export function stretchesOf(marks: readonly TimeMark[]): Stretch[] {
  const open = new Map<string, TimeMark>();
  const stretches: Stretch[] = [];
  for (const mark of marks) {
    const [, kind = '', edge] = /:([^:]+):(start|end)$/.exec(mark.name) ?? [];
    if (edge === 'start') open.set(kind, mark);
    const start = open.get(kind);
    if (edge !== 'end' || start === undefined) continue;
    stretches.push({ kind, at: start.at, ms: mark.worked - start.worked });
  }
  return stretches;
}
