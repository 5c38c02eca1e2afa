import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import type { BrowserUnderTest } from '../rig/browser-under-test.ts';
import { bidiOf } from '../rig/firefox.ts';
import { runInWindow } from '../rig/firefox-window.ts';

/** Firefox collects garbage when it finds the time. */
const SETTLE_MS = 1_500;

/** What the numbers are of. */
export const MEASURED = {
  chromium: 'Script memory of a page, ours included',
  firefox: 'Memory of the process of a page, ours included',
};

/** Bytes that a page holds, and the extension in it, after a garbage collection. */
export async function createMemoryMeter(
  browser: BrowserUnderTest,
  page: Page,
): Promise<() => Promise<number>> {
  if (browser.name === 'firefox') return () => processMemory(browser, page);
  const session = await page.createCDPSession();
  return async () => {
    await session.send('HeapProfiler.collectGarbage');
    // Nodes and array buffers lie outside what is called used.
    const heap = await session.send('Runtime.getHeapUsage');
    return heap.usedSize + heap.embedderHeapUsedSize + heap.backingStorageSize;
  };
}

/** No protocol of Firefox tells more than the memory of the process, which holds this page alone. */
async function processMemory({ puppeteer }: BrowserUnderTest, page: Page): Promise<number> {
  const bytes = await runInWindow(
    bidiOf(puppeteer),
    `Services.obs.notifyObservers(null, 'child-mmu-request');
     await new Promise((resolve) => setTimeout(resolve, ${SETTLE_MS}));
     const { children } = await ChromeUtils.requestProcInfo();
     const isOf = ({ documentURI }) => documentURI?.spec === ${JSON.stringify(page.url())};
     return children.find(({ windows }) => windows.some(isOf))?.memory;`,
  );
  return v.parse(v.number('Firefox does not tell the memory of the page.'), bytes);
}
