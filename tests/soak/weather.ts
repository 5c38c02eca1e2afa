import type { Page } from 'puppeteer-core';
import type { BrowserUnderTest } from '../rig/browser-under-test.ts';
import { marksIn } from '../rig/marks.ts';
import type { Storm } from './storm-pages.ts';
import { recordTasks, type Tasks } from './task-trace.ts';
import { askForTurns, longestWait } from './turns.ts';

export interface Weather {
  /** How long the page has waited for a turn at most, in milliseconds. */
  readonly wait: number;
  /** Of Chromium alone, from its trace. */
  readonly tasks?: Tasks;
}

/** Nothing of ours has begun later than this after the page was still. */
const SETTLE_MS = 1_000;

/** One storm, from the load of its page until all is still. */
export async function liveThrough(
  browser: BrowserUnderTest,
  { body, rage }: Storm,
  seconds: number,
): Promise<Weather> {
  browser.server.serve('/favicon.ico', '');
  browser.server.serve(
    '/storm',
    `<!doctype html><meta charset="utf-8"><title>Storm</title>${body}<p>Then Putin spoke.</p>`,
  );
  const page = await browser.open();
  await askForTurns(page);
  const stop = browser.name === 'chromium' ? await recordTasks(page) : undefined;
  await page.goto(browser.server.url('/storm'));
  if (rage) await page.evaluate(rage, seconds);
  // Before the marks are looked at, which keeps the page waiting too.
  await rest();
  const wait = await longestWait(page);
  await settle(page);
  const tasks = await stop?.();
  await page.close();
  return { wait, ...(tasks && { tasks }) };
}

function rest(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, SETTLE_MS);
  });
}

/** Until two looks at the marks found the same. */
async function settle(page: Page): Promise<void> {
  for (let before = -1; ;) {
    await rest();
    const count = (await marksIn(page)).length;
    if (count === before) return;
    before = count;
  }
}
