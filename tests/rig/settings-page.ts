import { expect } from 'vitest';
import type { Page } from 'puppeteer-core';
import type { BrowserUnderTest } from './browser-under-test.ts';
import { countOf, SOON, textIn } from './controls.ts';

/** The settings in a tab of their own, once they are read. */
export async function openSettings(browser: BrowserUnderTest): Promise<Page> {
  const page = await browser.openExtensionPage('options.html');
  await expect.poll(() => countOf(page, '.settings'), SOON).toBe(1);
  return page;
}

/** Waits until the settings say so. */
export async function settingsSay(page: Page, words: string): Promise<void> {
  await expect.poll(() => textIn(page, '.settings'), SOON).toContain(words);
}
