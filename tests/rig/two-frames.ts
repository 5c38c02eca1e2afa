import type { Page } from 'puppeteer-core';

/** Resolves once the page was drawn anew: what a pointer or a change brought about has come by then. */
export async function twoFrames(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve));
      }),
  );
}
