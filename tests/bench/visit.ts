import { mkdirSync, writeFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { articlePage } from '../rig/article-page.ts';
import type { BrowserUnderTest } from '../rig/browser-under-test.ts';
import { openCard } from '../rig/card.ts';
import { launchBrowser } from '../rig/launch-browser.ts';
import { marksIn, waitForMarks } from '../rig/marks.ts';
import { projectPath } from '../rig/project-root.ts';
import { summarize } from './summary.ts';
import { readTrace } from './trace.ts';
import { costsOf } from './visit-costs.ts';

/**
 * `npm run bench:visit`: the trace of a real visit, as Chrome's DevTools open it, and what of it was
 * work of ours: the article is opened, scrolled, a name is pointed at, another one, then the popup.
 */
const RUNS = 5;
const SHOWN = 15;
const FOLDER = projectPath('.output/bench');
const CATEGORIES = [
  '-*',
  'devtools.timeline',
  'v8',
  'v8.execute',
  'blink.user_timing',
  'toplevel',
  'disabled-by-default-devtools.timeline',
];

async function visit(browser: BrowserUnderTest, page: Page): Promise<void> {
  await page.goto(browser.server.url('/article'));
  await waitForMarks(page);
  await page.mouse.wheel({ deltaY: 600 });
  await page.waitForFunction(() => window.scrollY > 300);
  const inView = (await marksIn(page)).filter(
    ({ rects: [rect] }) => rect !== undefined && rect.y > 100 && rect.y < 600,
  );
  for (const mark of inView.slice(0, 2)) await openCard(browser, page, mark);
  const popup = await browser.openPopup(page);
  await popup.waitForSelector('.names li');
  await popup.close();
}

/** A fresh browser each time: everything is met for the first time. */
async function traceVisit(run: number): Promise<ReturnType<typeof costsOf>> {
  const browser = await launchBrowser('chromium');
  try {
    browser.server.serve('/article', articlePage());
    const page = await browser.open();
    await page.tracing.start({ categories: CATEGORIES });
    await visit(browser, page);
    const bytes = (await page.tracing.stop()) ?? new Uint8Array();
    writeFileSync(`${FOLDER}/visit-${run}.json`, bytes);
    return costsOf(readTrace(bytes));
  } finally {
    await browser.close();
  }
}

mkdirSync(FOLDER, { recursive: true });
const samples = new Map<string, number[]>();
for (let run = 1; run <= RUNS; run += 1) {
  for (const [what, ms] of await traceVisit(run)) {
    samples.set(what, [...(samples.get(what) ?? []), ms]);
  }
}
const rows = [...samples].map(([what, values]) => ({ what, ms: summarize(values).median }));
for (const { what, ms } of rows.toSorted((a, b) => b.ms - a.ms).slice(0, SHOWN)) {
  process.stdout.write(`${ms.toFixed(2).padStart(8)} ms  ${what}\n`);
}
process.stdout.write(`Traces: .output/bench/visit-1.json to visit-${RUNS}.json\n`);
