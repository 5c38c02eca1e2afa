import type { Page } from 'puppeteer-core';

declare global {
  interface Window {
    longestWait: number;
  }
}

/** Has the pages that are loaded later ask for a turn again and again, from their first moment on. */
export async function askForTurns(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    window.longestWait = 0;
    let last = performance.now();
    const turn = () => {
      const now = performance.now();
      window.longestWait = Math.max(window.longestWait, now - last);
      last = now;
      setTimeout(turn);
    };
    setTimeout(turn);
  });
}

/** How long the page has waited for a turn at most, whatever kept it, in milliseconds. */
export function longestWait(page: Page): Promise<number> {
  return page.evaluate(() => window.longestWait);
}
