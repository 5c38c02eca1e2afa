import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { summarize } from '../bench/summary.ts';
import type { BrowserUnderTest } from '../rig/browser-under-test.ts';
import { buildIfStale } from '../rig/built-extension.ts';
import { launchBrowser } from '../rig/launch-browser.ts';
import { marksIn } from '../rig/marks.ts';
import { type Storm, STORMS } from './storm-pages.ts';
import { recordTasks, type Tasks } from './task-trace.ts';

/**
 * How long we keep a page from its turn: the longest stretch of our scripts on pages that are hard to
 * read, beside the longest task of the same page without the extension. Chromium, from its trace.
 */
const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '5' },
    runs: { type: 'string', default: '3' },
    /** Runs the storms alone in whose name this stands. */
    only: { type: 'string', default: '' },
  },
});
/** A stretch that a reader may feel. */
const LIMIT_MS = 50;
/** Nothing of ours has begun later than this after the page was still. */
const SETTLE_MS = 1_000;

async function weather(browser: BrowserUnderTest, { body, rage }: Storm): Promise<Tasks> {
  browser.server.serve('/favicon.ico', '');
  browser.server.serve(
    '/storm',
    `<!doctype html><meta charset="utf-8"><title>Storm</title>${body}<p>Then Putin spoke.</p>`,
  );
  const page = await browser.open();
  const stop = await recordTasks(page);
  await page.goto(browser.server.url('/storm'));
  if (rage) await page.evaluate(rage, Number(values.seconds));
  await settle(page);
  const tasks = await stop();
  await page.close();
  return tasks;
}

/** Until two looks at the marks found the same. */
async function settle(page: Page): Promise<void> {
  for (let before = -1; ;) {
    await new Promise((resolve) => {
      setTimeout(resolve, SETTLE_MS);
    });
    const count = (await marksIn(page)).length;
    if (count === before) return;
    before = count;
  }
}

function median(runs: readonly Tasks[], read: (tasks: Tasks) => number): number {
  return summarize(runs.map(read)).median;
}

async function timesOf(run: () => Promise<Tasks>): Promise<Tasks[]> {
  const runs: Tasks[] = [];
  while (runs.length < Number(values.runs)) runs.push(await run());
  return runs;
}

buildIfStale('chromium');
const withIt = await launchBrowser('chromium');
const without = await launchBrowser('chromium', { extension: null });
try {
  const row = (name: string, ...cells: readonly (string | number)[]) =>
    process.stdout.write(
      `${name.padEnd(40)}${cells.map((cell) => String(cell).padStart(12)).join('')}\n`,
    );
  row('milliseconds', 'ours longest', 'ours in all', 'longest task', 'without us');
  for (const [name, storm] of Object.entries(STORMS)) {
    if (!name.includes(values.only)) continue;
    const ours = await timesOf(() => weather(withIt, storm));
    const theirs = await timesOf(() => weather(without, storm));
    const longestOwn = median(ours, (tasks) => tasks.longestOwn);
    row(
      `${longestOwn < LIMIT_MS ? ' ' : '!'} ${name}`,
      longestOwn.toFixed(0),
      median(ours, (tasks) => tasks.own).toFixed(0),
      median(ours, (tasks) => tasks.longest).toFixed(0),
      median(theirs, (tasks) => tasks.longest).toFixed(0),
    );
    if (longestOwn >= LIMIT_MS) process.exitCode = 1;
  }
} finally {
  await withIt.close();
  await without.close();
}
