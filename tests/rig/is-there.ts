import type { Page } from 'puppeteer-core';

/** Whether a page is still open: Firefox's driver may not have heard yet that it was closed. */
export async function isThere(page: Page): Promise<boolean> {
  return !page.isClosed() && page.evaluate(() => true).catch(() => false);
}
