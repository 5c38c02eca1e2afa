import type { Browser } from 'puppeteer-core';
import { extensionWorld, freshWorld } from './isolated-world.ts';
import type { Peer } from './peers.ts';
import { summarize, type Figure } from './summary.ts';

/** Milliseconds of main-thread work. */
export interface Timing {
  /** The first run in a fresh page and process, everything included. */
  readonly cold: Figure;
  /** Runs over the same page after that. */
  readonly warm: Figure;
  /** Longest stretch without giving the page its turn. */
  readonly longest?: Figure;
}

const WARM_RUNS = 7;
let site = 0;

/** A new site each time: a process of its own, in which no script has run yet. */
function freshUrl(port: number, path: string): string {
  site += 1;
  return `http://s${site}.localhost:${port}${path}`;
}

export async function measurePeer(
  browser: Browser,
  { port, path, runs }: { port: number; path: string; runs: number },
  peer: Peer,
  names: readonly string[],
): Promise<Timing> {
  const cold: number[] = [];
  const warm: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const page = await browser.newPage();
    await page.goto(freshUrl(port, path));
    const world = await freshWorld(page);
    await world.evaluate(`${peer.source}; globalThis.names = ${JSON.stringify(names)}; 0`);
    const once = `(async () => { const start = performance.now(); await peer.run(names); return performance.now() - start; })()`;
    cold.push(await world.evaluate<number>(once));
    if (!peer.changesPage) {
      for (let again = 0; again < WARM_RUNS; again += 1) warm.push(await world.evaluate(once));
    }
    await page.close();
  }
  return { cold: summarize(cold), warm: summarize(peer.changesPage ? cold : warm) };
}

interface BenchTimes {
  readonly times: Record<string, number>;
  readonly longest: number;
}

export async function measureOurs(
  browser: Browser,
  { port, path, runs }: { port: number; path: string; runs: number },
  namesSomebody: boolean,
): Promise<Timing & { readonly open: Figure; readonly marks: number }> {
  // Without a name the annotator never comes: what the lookout did is all.
  const last = namesSomebody ? 'slice' : 'filter';
  const cold: number[] = [];
  const warm: number[] = [];
  const longest: number[] = [];
  const open: number[] = [];
  let marks = 0;
  for (let run = 0; run < runs; run += 1) {
    const page = await browser.newPage();
    await page.goto(freshUrl(port, path));
    const world = await extensionWorld(page, 'Dramatis');
    await page.waitForFunction(() => document.readyState === 'complete');
    const read = () => world.evaluate<BenchTimes>('globalThis.dramatisBench');
    await world.evaluate(
      `new Promise((done) => { const wait = () => globalThis.dramatisBench?.times.${last} === undefined ? setTimeout(wait, 5) : setTimeout(done, 100); wait(); })`,
    );
    const first = await read();
    open.push(first.times['open'] ?? 0);
    cold.push(Object.values(first.times).reduce((sum, ms) => sum + ms, 0));
    longest.push(first.longest);
    const againRuns = namesSomebody ? WARM_RUNS : 0;
    for (let again = 0; again < againRuns; again += 1) {
      const before = (await read()).times['slice'] ?? 0;
      await world.evaluate('globalThis.dramatisBench.scanAgain()');
      warm.push(((await read()).times['slice'] ?? 0) - before);
    }
    marks = await page.evaluate(() =>
      [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0),
    );
    await page.close();
  }
  return {
    cold: summarize(cold),
    warm: summarize(warm),
    longest: summarize(longest),
    open: summarize(open),
    marks,
  };
}
