import type { Frame, Page } from 'puppeteer-core';
import type { BrowserUnderTest } from './browser-under-test.ts';
import { mainPageOf } from './frames.ts';
import { hoverMark, type Mark } from './marks.ts';
import { waitUntil } from './wait-until.ts';

/** What a reader sees of the open card. */
export interface CardContent {
  readonly name: string;
  /** "President of Russia, as of November 11, 2021". */
  readonly role: string;
  /** All its words, line by line. */
  readonly text: string;
  /** The verbatim quotations, without their marks. */
  readonly quotations: readonly string[];
  /** Of the card's box, in CSS px of the frame. */
  readonly box: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
}

/** The open card; undefined while there is none. */
export function readCard(
  browser: BrowserUnderTest,
  page: Page | Frame,
): Promise<CardContent | undefined> {
  return browser.onCard(page, (root) => {
    const { x, y, width, height } = root.host.getBoundingClientRect();
    const words = (element: Element | null): string =>
      (element instanceof HTMLElement ? element.innerText : '').trim();
    return {
      name: words(root.querySelector('h1, h2')),
      role: words(root.querySelector('.role')).replaceAll(/\s+/g, ' '),
      text: [...root.children].map(words).join('\n'),
      quotations: [...root.querySelectorAll('blockquote')].map(words),
      box: { x, y, width, height },
    };
  });
}

/** Hovers a mark and waits for its card. */
export async function openCard(
  browser: BrowserUnderTest,
  page: Page,
  mark: Mark,
): Promise<CardContent> {
  await hoverMark(page, mark);
  return waitUntil(`the card of '${mark.text}'`, async () => {
    const card = await readCard(browser, page);
    return card !== undefined && card.name !== '' && card;
  });
}

/** Closes the open card with the Escape key and waits until it is gone. */
export async function closeCard(browser: BrowserUnderTest, page: Page | Frame): Promise<void> {
  await mainPageOf(page).keyboard.press('Escape');
  await waitUntil('the card to close', async () => (await readCard(browser, page)) === undefined);
}
