import { expect } from 'vitest';
import type { Page } from 'puppeteer-core';

/** For `expect.poll`: a browser tab behind another may answer only once a second. */
export const SOON = { timeout: 15_000, interval: 50 };

/** Clicks by script: where the popup is a tab behind, no pointer reaches it. */
async function click(page: Page, xpath: string): Promise<void> {
  await expect.poll(() => page.$$(`::-p-xpath(${xpath})`), SOON).not.toEqual([]);
  await page.$eval(`::-p-xpath(${xpath})`, (found) => {
    if (found instanceof HTMLElement) found.click();
  });
}

/** Presses the first button that says or is called this. */
export function press(page: Page, words: string): Promise<void> {
  return click(page, `//button[contains(., '${words}') or @aria-label='${words}']`);
}

/** Clicks a label, and so the control that it names. */
export function flip(page: Page, label: string): Promise<void> {
  return click(page, `//label[normalize-space()='${label}']`);
}

export async function textIn(page: Page, selector: string): Promise<string> {
  const texts = await page.$$eval(selector, (found) => found.map((one) => one.textContent));
  return texts.join(' ');
}

export async function countOf(page: Page, selector: string): Promise<number> {
  return (await page.$$(selector)).length;
}
