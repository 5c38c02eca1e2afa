import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { openCard, readCard } from '../rig/card.ts';
import { pressInCard } from '../rig/card-controls.ts';
import { inEachBrowser } from '../rig/in-each-browser.ts';
import { marksIn, waitForMarks } from '../rig/marks.ts';

const NAME = '<p style="margin:120px 40px">Then Angela Merkel spoke.</p>';
const html = (rest: string) => `<!doctype html><meta charset="utf-8"><title>Page</title>${rest}`;

/** Pages on which the card must show whole, be in front, and take a click. */
const PLACES: Record<string, { body: string; before?: () => unknown }> = {
  'a modal dialog': {
    body: html(`<dialog>${NAME}</dialog>`),
    before: () => document.querySelector('dialog')?.showModal(),
  },
  'a page popover': {
    body: html(`<div popover="manual" style="width:600px;height:500px">${NAME}</div>`),
    before: () => document.querySelector<HTMLElement>('[popover]')?.showPopover(),
  },
  'a fullscreen element': {
    body: html(`<main style="background:#fff">${NAME}</main>`),
    before: () => document.querySelector('main')?.requestFullscreen(),
  },
  'a page zoomed by its own style': { body: html(`<style>html{zoom:2}</style>${NAME}`) },
  'a page whose root is half as large': { body: html(`<style>html{zoom:.5}</style>${NAME}`) },
  'a page with a tiny root font': {
    body: html(`<style>html{font-size:1px}p{font-size:16px}</style>${NAME}`),
  },
  'a page that unsets everything': {
    body: html(
      `<style>*{all:unset!important}p{display:block!important;margin:90px!important}</style>${NAME}`,
    ),
  },
  'a page that hides what it does not know': {
    body: html(
      `<style>html>:not(head,body),[popover],:not(:defined){display:none!important;opacity:0!important;transform:scale(0)!important;clip-path:inset(50%)!important;pointer-events:none!important}</style>${NAME}`,
    ),
  },
  'a page turned around': {
    body: html(`<style>html{transform:rotate(4deg) scale(.9);filter:blur(0)}</style>${NAME}`),
  },
  'a page in vertical writing': {
    body: html(`<style>body{writing-mode:vertical-rl}</style>${NAME}`),
  },
  'a page in quirks mode': { body: `<title>Quirks</title>${NAME}` },
};

/** Whether nothing of the page lies over the middle of the card, and the card is whole. */
function isInFront(page: Page, box: { x: number; y: number; width: number; height: number }) {
  return page.evaluate(({ x, y, width, height }) => {
    const hit = document.elementFromPoint(x + width / 2, y + height / 2);
    return hit?.localName === 'dramatis-card';
  }, box);
}

inEachBrowser((browser) => {
  const openPage = async (body: string, before?: () => unknown) => {
    const { server, open } = browser();
    server.serve('/page', { body });
    const page = await open(server.url('/page'));
    if (before) {
      // Fullscreen asks for a gesture of the reader.
      await page.mouse.click(2, 2);
      await page.evaluate(before);
    }
    const marks = await waitForMarks(page);
    return { page, mark: marks[0] ?? (await marksIn(page))[0] };
  };

  afterEach(async () => {
    const [first, ...others] = await browser().puppeteer.pages();
    await first?.bringToFront();
    await Promise.all(others.map((page) => page.close()));
  });

  test.each(Object.entries(PLACES))('shows in %s', async (_, { body, before }) => {
    const { page, mark } = await openPage(body, before);
    if (!mark) throw new Error('No mark');
    await expect.poll(async () => (await marksIn(page)).length).toBe(1);
    const [settled] = await marksIn(page);
    const card = await openCard(browser(), page, settled ?? mark);
    expect(card.name).toBe('Angela Merkel');
    expect(card.box.width).toBeGreaterThan(300);
    expect(card.box.width).toBeLessThanOrEqual(320);
    expect(card.box.height).toBeGreaterThan(100);
    expect(card.box.height).toBeLessThanOrEqual(400);
    expect(await isInFront(page, card.box)).toBe(true);
    await pressInCard(browser(), page, 'Close');
    await expect.poll(() => readCard(browser(), page)).toBeUndefined();
  });

  test('rises above a popover that the page opens later', async () => {
    const { page, mark } = await openPage(
      html(`${NAME}<div popover="manual" style="inset:0;width:100%;height:100%"></div>`),
    );
    if (!mark) throw new Error('No mark');
    const { box } = await openCard(browser(), page, mark);
    await page.evaluate(() =>
      document.querySelector<HTMLElement>('[popover=manual]')?.showPopover(),
    );
    await expect.poll(() => isInFront(page, box)).toBe(true);
  });

  describe('takes its colours from what the name stands on', () => {
    test.each([
      ['a dark page', 'html{background:#111;color:#eee}', 'dark'],
      [
        'a light box on a dark page',
        'html{background:#111}p{background:#fafafa;color:#111}',
        'light',
      ],
      [
        'light ink on a picture',
        'body{background-image:linear-gradient(#000,#111);color:#fff}',
        'dark',
      ],
      ['oklch', 'body{background:oklch(0.2 0.05 250);color:oklch(0.95 0 0)}', 'dark'],
      ['nothing set', '', 'light'],
    ])('%s', async (_, css, theme) => {
      const { page, mark } = await openPage(html(`<style>${css}</style>${NAME}`));
      if (!mark) throw new Error('No mark');
      await openCard(browser(), page, mark);
      const shown = await browser().onCard(
        page,
        (root) => root.querySelector<HTMLElement>('.surface')?.dataset['theme'],
      );
      expect(shown).toBe(theme);
    });
  });

  test('follows its name when the page scrolls', async () => {
    const { page, mark } = await openPage(html(`${NAME}<div style="height:3000px"></div>`));
    if (!mark) throw new Error('No mark');
    const { box } = await openCard(browser(), page, mark);
    await page.evaluate(() => scrollBy({ top: 60, behavior: 'instant' }));
    await expect.poll(async () => (await readCard(browser(), page))?.box.y).toBe(box.y - 60);
  });
});
