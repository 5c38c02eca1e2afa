import type { Frame, Page } from 'puppeteer-core';
import { hoverMark, type Mark } from './marks.ts';
import { waitUntil } from './wait-until.ts';

/** The words of the name that the pointer rests on, or whose card is open. */
export function nameMeant(page: Page | Frame): Promise<string | undefined> {
  return page.evaluate(() => {
    const [range] = CSS.highlights.get('dramatis-active') ?? [];
    if (range === undefined) return undefined;
    const words = new Range();
    words.setStart(range.startContainer, range.startOffset);
    words.setEnd(range.endContainer, range.endOffset);
    return words.toString();
  });
}

/** Moves the pointer onto a mark and waits until the page takes it as meant. */
export async function meanMark(page: Page, mark: Mark | undefined): Promise<string> {
  if (mark === undefined) throw new Error('There is no mark to hover.');
  await hoverMark(page, mark);
  return waitUntil(`'${mark.text}' to be meant`, () => nameMeant(page));
}
