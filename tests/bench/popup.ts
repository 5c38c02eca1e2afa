import type { Page } from 'puppeteer-core';
import type { Pack } from '../../core/notes/pack.ts';
import type { BrowserUnderTest } from '../rig/browser-under-test.ts';
import { launchBrowser } from '../rig/launch-browser.ts';
import { waitUntil } from '../rig/wait-until.ts';
import { buildWithActors } from '../rig/many-actors.ts';
import { summarize } from './summary.ts';

/** `npm run bench:popup`: the real toolbar popup of Chromium, over a page that names everyone. */
const COUNTS = process.argv.slice(2).map(Number);
if (COUNTS.length === 0) COUNTS.push(8, 1000);
const RUNS = 7;
/** Typed key by key; begins words in many notes. */
const QUERY = 'harb';

interface Run {
  /** Milliseconds from the click's page to the list painted, waiting included. */
  readonly shown: number;
  /** Milliseconds of main-thread work until then: scripts, styles, layout, paint. */
  readonly work: number;
  /** Milliseconds of main-thread work of each key typed into the search. */
  readonly keys: readonly number[];
}

for (const count of COUNTS) {
  const { folder, pack } = await buildWithActors(count, 'chromium');
  const browser = await launchBrowser('chromium', { extension: folder });
  try {
    const runs: Run[] = [];
    const page = await openPageOf(browser, pack);
    for (let run = 0; run < RUNS; run += 1) runs.push(await measure(browser, page, count));
    report(count, runs);
  } finally {
    await browser.close();
  }
}

async function openPageOf(browser: BrowserUnderTest, { actors }: Pack): Promise<Page> {
  const paragraphs = actors.map(({ name }) => `<p>${name} spoke.</p>`).join('');
  browser.server.serve('/', `<!doctype html><meta charset="utf-8">${paragraphs}`);
  return browser.open(browser.server.url('/'));
}

async function measure(browser: BrowserUnderTest, over: Page, count: number): Promise<Run> {
  const popup = await browser.openPopup(over);
  // A made-up name that is an everyday word as well stays unmarked: nearly all are told.
  await popup.waitForFunction(
    (wanted) => {
      const [told] = /[\d,]+/.exec(document.querySelector('#names-title')?.textContent ?? '') ?? [];
      return (
        Number(told?.replace(',', '') ?? 0) > wanted * 0.9 &&
        !document.querySelector('.names-scanning')
      );
    },
    {},
    count,
  );
  const shown = await waitUntil('the first paint', () =>
    popup.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime),
  );
  const work = await workOf(popup);
  const keys: number[] = [];
  await popup.focus('.search input');
  for (const key of QUERY) {
    const before = await workOf(popup);
    await popup.keyboard.type(key);
    await popup.waitForSelector('.search-results');
    await popup.evaluate(() => new Promise(requestAnimationFrame));
    keys.push((await workOf(popup)) - before);
  }
  await popup.close();
  return { shown, work, keys };
}

async function workOf(page: Page): Promise<number> {
  const { TaskDuration = 0 } = await page.metrics();
  return TaskDuration * 1000;
}

function report(count: number, runs: readonly Run[]): void {
  const say = (what: string, values: readonly number[]) => {
    const { min, median, max } = summarize(values);
    const [low, middle, high] = [min, median, max].map((ms) => ms.toFixed(0));
    process.stdout.write(
      `${`${count} actors`.padEnd(13)} ${what.padEnd(26)} ${middle} ms [${low}–${high}]\n`,
    );
  };
  say(
    'own work until painted',
    runs.map(({ work }) => work),
  );
  say(
    'open until painted',
    runs.map(({ shown }) => shown),
  );
  say(
    'own work, first key',
    runs.map(({ keys }) => keys[0] ?? 0),
  );
  say(
    'own work, later key',
    runs.flatMap(({ keys }) => keys.slice(1)),
  );
}
