import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { PAGE_SETTINGS_KEY } from '../../core/settings/page-switch.ts';
import { closeCard, readCard } from '../rig/card.ts';
import { SOON } from '../rig/controls.ts';
import { callApi } from '../rig/extension-api.ts';
import { meanMark, nameMeant } from '../rig/hover.ts';
import { inEachBrowser } from '../rig/in-each-browser.ts';
import { type Mark, type Rect, waitForMarks } from '../rig/marks.ts';
import { waitUntil } from '../rig/wait-until.ts';

const GAP_PX = 6;
/** Longer than any of these tests takes to make the reader busy. */
const LONG_DELAY_MS = 5_000;

const PAGE = `<!doctype html><meta charset="utf-8"><title>Page</title>
<style>body { margin: 0; padding: 500px 400px 2000px; font: 18px/1.5 serif }</style>
<p draggable="true">Then Putin met Angela Merkel there.</p><input>`;

/** What the reader may be at while the pointer lies on a name; given the middle of the name. */
const BUSY: Record<string, (page: Page, x: number, y: number) => Promise<unknown>> = {
  scrolls: (page) => page.mouse.wheel({ deltaY: 200 }),
  types: (page) => page.keyboard.type('x'),
  'presses and drags': async (page, x, y) => {
    await page.mouse.down();
    await page.mouse.move(x + 3, y, { steps: 2 });
    await page.mouse.up();
  },
};

inEachBrowser((browser) => {
  const openPage = async (body = PAGE) => {
    browser().server.serve('/page', body);
    const page = await browser().open();
    await page.setViewport({ width: 1280, height: 1000 });
    await page.goto(browser().server.url('/page'));
    const marks = await waitForMarks(page, 2);
    return { page, marks };
  };
  const hover = async (page: Page, rect: Rect | undefined) => {
    if (!rect) throw new Error('The name has no box.');
    await page.mouse.move(rect.x + rect.width / 2, rect.y + rect.height / 2, { steps: 4 });
  };
  const shown = async (page: Page, name: string) =>
    waitUntil(`the card of ${name}`, async () => {
      const card = await readCard(browser(), page);
      return card?.name.includes(name) && card;
    });

  afterEach(async () => {
    const [first, ...others] = await browser().puppeteer.pages();
    await first?.bringToFront();
    await Promise.all(others.map((page) => page.close()));
  });

  describe('no card opens while the reader', () => {
    test.each(Object.entries(BUSY))('%s', async (_, act) => {
      const options = await browser().openExtensionPage('options.html');
      const delay = { [PAGE_SETTINGS_KEY]: { showDelay: LONG_DELAY_MS } };
      await callApi(options, 'storage.local.set', delay);
      const { page, marks } = await openPage();
      await page.focus('input');
      expect(await meanMark(page, marks[0])).toBe('Putin');
      const { x = 0, y = 0, width = 0, height = 0 } = marks[0]?.rects[0] ?? {};
      await act(page, x + width / 2, y + height / 2);
      await expect.poll(() => nameMeant(page), SOON).toBeUndefined();
      expect(await readCard(browser(), page)).toBeUndefined();
      await callApi(options, 'storage.local.remove', PAGE_SETTINGS_KEY);
    });
  });

  test('a name that is meant is shown so again where the page took that away', async () => {
    const { page, marks } = await openPage();
    expect(await meanMark(page, marks[0])).toBe('Putin');
    await page.evaluate(() => {
      CSS.highlights.delete('dramatis-active');
    });
    await expect.poll(() => nameMeant(page), SOON).toBe('Putin');
  });

  test('the card follows the pointer to the next name, and is not gone in between', async () => {
    const { page, marks } = await openPage();
    await hover(page, marks[0]?.rects[0]);
    await shown(page, 'Putin');
    await page.evaluate(() => {
      const watch = new MutationObserver((records) => {
        const isRemoved = records.some(({ removedNodes }) => removedNodes.length > 0);
        if (isRemoved) document.title = 'gone';
      });
      watch.observe(document.documentElement, { childList: true });
      document.title = 'there';
    });
    await hover(page, marks[1]?.rects[0]);
    await shown(page, 'Merkel');
    expect(await page.title()).toBe('there');
  });

  describe('stands', () => {
    /** How far the card stands from a line of the name when the pointer is there. */
    const gaps = async (
      page: Page,
      { rects }: Mark,
      line: number,
      sides: (keyof typeof SIDES)[],
    ) => {
      await hover(page, rects[line]);
      const { box } = await shown(page, 'European Union');
      const name = rects[line];
      // Cards stand on whole px, names anywhere: within 1 px of an even length.
      const found = sides.map((side) => name && Math.round(SIDES[side](name, box) / 2) * 2 + 0);
      await closeCard(browser(), page);
      return found;
    };
    const SIDES = {
      below: (name: Rect, card: Rect) => card.y - (name.y + name.height),
      above: (name: Rect, card: Rect) => name.y - (card.y + card.height),
      left: (name: Rect, card: Rect) => name.x - (card.x + card.width),
      right: (name: Rect, card: Rect) => card.x - (name.x + name.width),
      flushRight: (name: Rect, card: Rect) => card.x + card.width - (name.x + name.width),
    };
    const european = (marks: readonly Mark[]) => {
      const mark = marks.find(({ text }) => text.startsWith('European'));
      if (!mark) throw new Error('The name is not marked.');
      return mark;
    };
    const styled = (style: string) => `<!doctype html><meta charset="utf-8"><title>Page</title>
<style>p { font: 18px/1.5 serif } #name { position: fixed; inset: 460px auto auto 500px } ${style}</style>
<p id="name">European Union</p><p>Angela Merkel</p>`;

    test('below or above the line under the pointer, of a name on two lines', async () => {
      const { page, marks } = await openPage(styled('#name { width: 90px }'));
      const mark = european(marks);
      expect(mark.rects).toHaveLength(2);
      expect(await gaps(page, mark, 1, ['below'])).toEqual([GAP_PX]);
      expect(await gaps(page, mark, 0, ['above'])).toEqual([GAP_PX]);
    });

    test.each([
      ['left of the line, in lines from right to left', 'vertical-rl', 'left'],
      ['right of the line, in lines from left to right', 'vertical-lr', 'right'],
    ] as const)('%s', async (_, mode, side) => {
      const { page, marks } = await openPage(styled(`body { writing-mode: ${mode} }`));
      const mark = european(marks);
      expect(await gaps(page, mark, 0, [side])).toEqual([GAP_PX]);
    });

    test('flush with the right edge of a name in a page from right to left', async () => {
      const { page, marks } = await openPage(styled('body { direction: rtl }'));
      const mark = european(marks);
      expect(await gaps(page, mark, 0, ['flushRight', 'below'])).toEqual([0, GAP_PX]);
    });
  });
});
