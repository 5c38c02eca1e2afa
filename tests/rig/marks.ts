import type { Frame, Page } from 'puppeteer-core';
import { waitUntil } from './wait-until.ts';

/** In a tab behind others on a busy machine, what was set comes late. */
const STYLE_TIMEOUT_MS = 30_000;

export interface Mark {
  readonly text: string;
  /** Name of the highlight that paints it. */
  readonly highlight: string;
  /** One client rectangle per line box, in CSS px of the frame. */
  readonly rects: readonly Rect[];
}

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * What is marked in a page now, in document order. The highlights of the hovered and of the current
 * name lie over marks and are left out.
 */
export function marksIn(page: Page | Frame): Promise<Mark[]> {
  return page.evaluate(() => {
    const found: { range: Range; highlight: string }[] = [];
    // Not by its value: each read of megabytes is a copy in Firefox.
    const lengthOf = (node: Node) =>
      node instanceof CharacterData ? node.length : node.childNodes.length;
    for (const [highlight, ranges] of CSS.highlights) {
      if (!/^dramatis-(?:dotted|solid|tint|none)$/.test(highlight)) continue;
      for (const { startContainer, startOffset, endContainer, endOffset } of ranges) {
        // A page that changes under a mark leaves one that paints nothing.
        const isWhole =
          startOffset <= lengthOf(startContainer) && endOffset <= lengthOf(endContainer);
        if (!startContainer.isConnected || !isWhole) continue;
        const range = new Range();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        found.push({ range, highlight });
      }
    }
    /** Itself, or the host of the tree that it stands in. */
    const placeOf = (node: Node): Node => {
      const root = node.getRootNode();
      return root instanceof ShadowRoot ? placeOf(root.host) : node;
    };
    const order = ({ range: a }: { range: Range }, { range: b }: { range: Range }): number => {
      const [nodeA, nodeB] = [a.startContainer, b.startContainer];
      if (nodeA.getRootNode() === nodeB.getRootNode()) {
        return a.compareBoundaryPoints(Range.START_TO_START, b);
      }
      const position = placeOf(nodeA).compareDocumentPosition(placeOf(nodeB));
      return position & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
    };
    return found.toSorted(order).map(({ range, highlight }) => ({
      text: range.toString(),
      highlight,
      rects: [...range.getClientRects()].map(({ x, y, width, height }) => ({
        x,
        y,
        width,
        height,
      })),
    }));
  });
}

/** Resolves with the marks as soon as there are at least `count`. */
export async function waitForMarks(page: Page | Frame, count = 1): Promise<Mark[]> {
  await page.waitForFunction(
    (wanted) => {
      let ranges = 0;
      for (const [name, highlight] of CSS.highlights) {
        if (/^dramatis-(?:dotted|solid|tint|none)$/.test(name)) ranges += highlight.size;
      }
      return ranges >= wanted;
    },
    {},
    count,
  );
  return marksIn(page);
}

/**
 * Scrolls from the top of a page to its end, a screen at a time, and counts the marks that showed
 * up: only what is near the viewport is marked. A mark near the edge of two screens counts twice.
 */
export async function marksOnTheWayDown(page: Page): Promise<number> {
  let marks = 0;
  for (;;) {
    marks += (await settledMarks(page)).length;
    const moved = await page.evaluate(() => {
      const before = window.scrollY;
      window.scrollBy({ top: innerHeight, behavior: 'instant' });
      return window.scrollY > before;
    });
    if (!moved) return marks;
  }
}

/** The marks once two looks, some frames apart, found the same. */
async function settledMarks(page: Page): Promise<Mark[]> {
  let before = await marksIn(page);
  for (;;) {
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          requestIdleCallback(resolve, { timeout: 500 });
        }),
    );
    const now = await marksIn(page);
    if (JSON.stringify(now) === JSON.stringify(before)) return now;
    before = now;
  }
}

/** Resolves once marks are painted in a style: all settings that were made before hold in the page by then. */
export async function waitForStyle(page: Page, style: string): Promise<void> {
  const isStyled = async () =>
    (await marksIn(page)).some(({ highlight }) => highlight === `dramatis-${style}`);
  // Asked from outside: a tab behind another draws no frames.
  await waitUntil(`marks that are ${style}`, isStyled, STYLE_TIMEOUT_MS);
}

/** Resolves once nothing is marked. */
export async function waitForNoMarks(page: Page | Frame): Promise<void> {
  await page.waitForFunction(() => {
    for (const [name, highlight] of CSS.highlights) {
      if (/^dramatis-(?:dotted|solid|tint|none)$/.test(name) && highlight.size > 0) return false;
    }
    return true;
  });
}

/** Moves the pointer to the middle of a mark's first rectangle, scrolled into view if need be. */
export async function hoverMark(page: Page, mark: Mark): Promise<void> {
  const [rect] = mark.rects;
  if (rect === undefined) throw new Error(`The mark '${mark.text}' has no rectangle.`);
  const [x, y] = [rect.x + rect.width / 2, rect.y + rect.height / 2];
  const scrolled = await page.evaluate((middle) => {
    if (middle > 0 && middle < innerHeight) return 0;
    const before = window.scrollY;
    window.scrollBy({ top: middle - innerHeight / 2, behavior: 'instant' });
    return window.scrollY - before;
  }, y);
  await page.mouse.move(x, y - scrolled, { steps: 3 });
}
