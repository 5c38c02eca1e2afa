import type { Page } from 'puppeteer-core';
import type { BrowserUnderTest } from './browser-under-test.ts';
import { type Mark, marksIn } from './marks.ts';
import { waitUntil } from './wait-until.ts';

/** The middle of a button of the open card, by its words or its label; scrolled into view. */
async function middleOf(browser: BrowserUnderTest, page: Page, words: string) {
  return waitUntil(`the card's button '${words}'`, () =>
    browser.onCard(
      page,
      (root, wanted) => {
        const button = [...root.querySelectorAll('button')].find(
          (one) => (one.getAttribute('aria-label') ?? one.textContent) === wanted,
        );
        if (!button) return undefined;
        button.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { x, y, width, height } = button.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      },
      words,
    ),
  );
}

/** Clicks a button of the open card with the real pointer. */
export async function pressInCard(
  browser: BrowserUnderTest,
  page: Page,
  words: string,
): Promise<void> {
  const { x, y } = await middleOf(browser, page, words);
  await page.mouse.move(x, y, { steps: 4 });
  await page.mouse.click(x, y);
}

/** The words of the focused element in the open card, or of the dialog itself. */
export function focusInCard(browser: BrowserUnderTest, page: Page): Promise<string | undefined> {
  return browser.onCard(page, (root) => {
    const { activeElement } = root;
    if (!activeElement) return '';
    if (activeElement.matches('dialog')) return 'the card';
    return activeElement.getAttribute('aria-label') ?? activeElement.textContent;
  });
}

/** The first mark with these words, as soon as it is there. */
export function markNamed(page: Page, words: string): Promise<Mark> {
  return waitUntil(`a mark on '${words}'`, async () =>
    (await marksIn(page)).find(({ text }) => text === words),
  );
}
