import type { Page } from 'puppeteer-core';
import type { BrowserUnderTest } from '../rig/browser-under-test.ts';
import { type CardContent, closeCard, openCard } from '../rig/card.ts';
import { marksIn, waitForMarks } from '../rig/marks.ts';

/**
 * Points at each mark of a page from top to bottom and shows each actor's card once.
 * @param visit called while the card is open
 */
export async function tourActors(
  browser: BrowserUnderTest,
  page: Page,
  visit: (card: CardContent) => Promise<void>,
): Promise<void> {
  await waitForMarks(page);
  const seenActors = new Set<string>();
  const seenTexts = new Set<string>();
  for (;;) {
    const mark = (await marksIn(page)).find(({ text }) => !seenTexts.has(text));
    if (mark === undefined) return;
    seenTexts.add(mark.text);
    const card = await openCard(browser, page, mark);
    if (!seenActors.has(card.name)) await visit(card);
    seenActors.add(card.name);
    await closeCard(browser, page);
  }
}
