import type { Frame, Page } from 'puppeteer-core';
import { hoverMark, type Mark } from './marks.ts';
import { markNamed } from './card-controls.ts';
import { twoFrames } from './two-frames.ts';
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

/**
 * Moves the pointer over a mark and on to the one with these words, until that is meant: all that was
 * taken as meant on the way, told by each frame that was drawn.
 */
export async function meantOnTheWay(page: Page, over: Mark, to: string): Promise<string[]> {
  const goal = await markNamed(page, to);
  const seen = await page.evaluateHandle(() => {
    const words = new Set<string>();
    const look = () => {
      for (const { startContainer, startOffset, endContainer, endOffset } of CSS.highlights.get(
        'dramatis-active',
      ) ?? []) {
        const range = new Range();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        words.add(range.toString());
      }
      requestAnimationFrame(look);
    };
    look();
    return words;
  });
  await hoverMark(page, over);
  await twoFrames(page);
  await meanMark(page, goal);
  await twoFrames(page);
  return page.evaluate((words) => [...words], seen);
}
