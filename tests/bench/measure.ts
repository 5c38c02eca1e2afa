import type { Page } from 'puppeteer-core';
import type { BrowserUnderTest } from '../rig/browser-under-test.ts';
import { waitUntil } from '../rig/wait-until.ts';
import type { Peer } from './peers.ts';
import { recordTimeline, stretchesOf, type Stretch } from './timeline.ts';
import { freshWorld, pageWorld, type World } from './world.ts';

/** Of one fresh page, in milliseconds of main-thread work. */
export interface Sample {
  /** The first run, everything included. */
  readonly cold: number;
  /** Runs over the same page after that; none where the first changed it. */
  readonly warm: readonly number[];
  /** The first run by kind of work. */
  readonly parts?: Readonly<Record<string, number>>;
  /** Longest stretch without giving the page its turn. */
  readonly longest?: number;
  /** From the moment the page's text is read until the first mark is on it, waiting included. */
  readonly firstMark?: number;
  /** Compiling and starting the scripts, before any text is read. */
  readonly evaluation?: number;
  /** Bytes that scripts hold afterwards. */
  readonly memory?: number;
  readonly marks?: number;
}

const WARM_RUNS = 7;
const LONGEST_WAIT_MS = 120_000;
let site = 0;

const sum = (stretches: readonly Stretch[]) => stretches.reduce((total, { ms }) => total + ms, 0);

/** A new site each time: a process of its own, in which no script has run yet. */
async function inFreshPage(
  browser: BrowserUnderTest,
  path: string,
  work: (page: Page) => Promise<Partial<Sample>>,
): Promise<Sample> {
  site += 1;
  const page = await browser.puppeteer.newPage();
  try {
    const stop = await recordTimeline(page, browser.name);
    await page.goto(browser.server.url(path, `s${site}`), { timeout: LONGEST_WAIT_MS });
    const more = await work(page);
    const { marks, evaluation } = await stop();
    const agains = marks.filter(({ name }) => name.endsWith(':again'));
    const done = marks.findLast(
      ({ name, at }) => name.endsWith(':done') && at < (agains[0]?.at ?? Infinity),
    );
    const ends = [done, ...agains].map((end) => end?.at ?? 0);
    const runs = ends.map((end, run) =>
      stretchesOf(marks).filter(({ at }) => at < end && at >= (ends[run - 1] ?? 0)),
    );
    const [first = [], ...others] = runs;
    const firstMark = marks.find(({ name }) => name === 'dramatis:first-mark');
    return {
      cold: sum(first),
      warm: others.map(sum),
      parts: partsOf(first),
      longest: Math.max(...first.map(({ ms }) => ms)),
      ...(firstMark && { firstMark: firstMark.at - (first[0]?.at ?? 0) }),
      ...(evaluation !== undefined && { evaluation }),
      ...more,
    };
  } finally {
    await page.close();
  }
}

function partsOf(stretches: readonly Stretch[]): Record<string, number> {
  const parts: Record<string, number> = {};
  for (const { kind, ms } of stretches) parts[kind] = (parts[kind] ?? 0) + ms;
  return parts;
}

export function measurePeer(
  browser: BrowserUnderTest,
  path: string,
  peer: Peer,
  names: readonly string[],
): Promise<Sample> {
  return inFreshPage(browser, path, async (page) => {
    const world = await freshWorld(page, browser.name);
    await world.evaluate(`${peer.source}; globalThis.names = ${JSON.stringify(names)}; 0`);
    const run = (end: string) =>
      world.evaluate(
        `(async () => { performance.mark('peer:run:start'); await peer.run(names); performance.mark('peer:run:end'); performance.mark('peer:${end}'); })()`,
      );
    await run('done');
    const memory = await memoryOf(browser, page);
    for (let warm = 0; warm < WARM_RUNS && !peer.changesPage; warm += 1) await run('again');
    return memory;
  });
}

export function measureOurs(browser: BrowserUnderTest, path: string): Promise<Sample> {
  return inFreshPage(browser, path, async (page) => {
    const world = pageWorld(page);
    await untilDone(world);
    const memory = await memoryOf(browser, page);
    for (let run = 1; run <= WARM_RUNS; run += 1) {
      await world.evaluate("document.dispatchEvent(new Event('dramatis-bench-again'))");
      await untilMarked(world, 'again', run);
      // Of a page that was read as it came, the whole may be too much for the lookout.
      await untilDone(world);
    }
    const marks = await world.evaluate<number>(
      '[...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0)',
    );
    return { ...memory, marks };
  });
}

function untilMarked(world: World, what: string, times: number): Promise<true> {
  return waitUntil(
    `${what} ${times}`,
    async () =>
      (await world.evaluate(`performance.getEntriesByName('dramatis:${what}').length`)) === times,
    LONGEST_WAIT_MS,
  );
}

/** A long page is read as far as it came, which is one end; where the rest may name somebody, to another. */
function untilDone(world: World): Promise<true> {
  return waitUntil(
    'the end of a run',
    () =>
      world.evaluate<boolean>(
        `(() => {
          const last = (what) => performance.getEntriesByName('dramatis:' + what).at(-1)?.startTime ?? 0;
          return last('done') > last('named');
        })()`,
      ),
    LONGEST_WAIT_MS,
  );
}

/** All that the page's process holds for scripts, array buffers included; only Chromium tells. */
async function memoryOf(
  { name }: BrowserUnderTest,
  page: Page,
): Promise<{ readonly memory?: number }> {
  if (name === 'firefox') return {};
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const heap: { usedSize: number; embedderHeapUsedSize?: number; backingStorageSize?: number } =
    await session.send('Runtime.getHeapUsage');
  await session.detach();
  return {
    memory: heap.usedSize + (heap.embedderHeapUsedSize ?? 0) + (heap.backingStorageSize ?? 0),
  };
}
