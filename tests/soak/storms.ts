import { parseArgs } from 'node:util';
import { summarize } from '../bench/summary.ts';
import { BROWSER_NAMES, type BrowserName } from '../rig/browser-name.ts';
import { buildIfStale } from '../rig/built-extension.ts';
import { launchBrowser } from '../rig/launch-browser.ts';
import { STORMS } from './storm-pages.ts';
import type { Tasks } from './task-trace.ts';
import { liveThrough, type Weather } from './weather.ts';

/**
 * How long we keep a page from its turn, on pages that are hard to read. In each browser: the longest
 * that the page waits for a turn, with the extension and without. In Chromium, whose trace tells whose
 * work it was: the longest stretch of ours, all of it, and the longest task with us and without.
 */
const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '5' },
    runs: { type: 'string', default: '3' },
    /** Runs the storms alone in whose name this stands. */
    only: { type: 'string', default: '' },
    /** Takes one browser alone. */
    browser: { type: 'string' },
  },
});
/** A stretch that a reader may feel. */
const LIMIT_MS = 50;
const COLUMNS = ['page waits', 'without us'];
const CHROMIUM_COLUMNS = ['ours longest', 'ours in all', 'longest task', 'without us'];

function row(name: string, cells: readonly string[]): void {
  const columns = cells.map((cell) => cell.padStart(14)).join('');
  process.stdout.write(`${name.padEnd(40)}${columns}\n`);
}

async function repeat(run: () => Promise<Weather>): Promise<Weather[]> {
  const runs: Weather[] = [];
  while (runs.length < Number(values.runs)) runs.push(await run());
  return runs;
}

function median(runs: readonly Weather[], read: (weather: Weather) => number): number {
  return summarize(runs.map(read)).median;
}

function medianTask(runs: readonly Weather[], field: keyof Tasks): number {
  return median(runs, ({ tasks }) => tasks?.[field] ?? 0);
}

async function storms(name: BrowserName): Promise<void> {
  buildIfStale(name);
  const withIt = await launchBrowser(name);
  const without = await launchBrowser(name, { extension: null });
  try {
    row(`${name}, milliseconds`, [...COLUMNS, ...(name === 'chromium' ? CHROMIUM_COLUMNS : [])]);
    for (const [what, storm] of Object.entries(STORMS)) {
      if (!what.includes(values.only)) continue;
      const ours = await repeat(() => liveThrough(withIt, storm, Number(values.seconds)));
      const theirs = await repeat(() => liveThrough(without, storm, Number(values.seconds)));
      const longestOwn = medianTask(ours, 'longestOwn');
      const cells = [median(ours, ({ wait }) => wait), median(theirs, ({ wait }) => wait)];
      if (name === 'chromium') {
        cells.push(longestOwn, medianTask(ours, 'own'));
        cells.push(medianTask(ours, 'longest'), medianTask(theirs, 'longest'));
      }
      row(
        `${longestOwn < LIMIT_MS ? ' ' : '!'} ${what}`,
        cells.map((cell) => cell.toFixed(0)),
      );
      if (longestOwn >= LIMIT_MS) process.exitCode = 1;
    }
  } finally {
    await withIt.close();
    await without.close();
  }
}

for (const name of BROWSER_NAMES.filter((one) => (values.browser ?? one) === one)) {
  await storms(name);
}
