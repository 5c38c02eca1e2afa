import type { Browser, Frame, Page } from 'puppeteer-core';

/** How long a frame may take to answer before it counts as lost, in milliseconds. */
const ANSWER_MS = 4_000;
const MOST_LOADS = 4;

/**
 * Opens a page in a new tab. On a busy machine the driver at times takes a frame of another process
 * for one of the page's own, and then never hears of its world: such a page is loaded anew.
 */
export async function openPage(browser: Browser, url?: string): Promise<Page> {
  const page = await browser.newPage();
  if (url === undefined) return page;
  await page.goto(url);
  for (let loads = 1; loads < MOST_LOADS && !(await isSeenWhole(page)); loads += 1) {
    process.stderr.write(`The driver lost a frame of ${url}: loaded anew.\n`);
    await page.reload();
  }
  return page;
}

async function isSeenWhole(page: Page): Promise<boolean> {
  const framesOfSites = page
    .frames()
    .filter((frame) => frame.parentFrame() !== null && frame.url().startsWith('http'));
  return (await Promise.all(framesOfSites.map(answers))).every(Boolean);
}

/** A frame that is gone meanwhile counts as one that answers. */
async function answers(frame: Frame): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), ANSWER_MS);
  });
  const answer = frame.evaluate(() => true).catch(() => true);
  const isAnswered = await Promise.race([answer, silence]);
  clearTimeout(timer);
  return isAnswered;
}
