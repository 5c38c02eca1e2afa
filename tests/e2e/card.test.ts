import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, expect, test } from 'vitest';
import { articlePage } from '../rig/article-page.ts';
import { closeCard, openCard, readCard } from '../rig/card.ts';
import { focusInCard, markNamed, pressInCard } from '../rig/card-controls.ts';
import { SOON } from '../rig/controls.ts';
import { nameMeant } from '../rig/hover.ts';
import { expectNoComplaints } from '../rig/expect-no-complaints.ts';
import { inEachBrowser } from '../rig/in-each-browser.ts';
import { marksIn, waitForMarks, waitForNoMarks } from '../rig/marks.ts';
import { waitUntil } from '../rig/wait-until.ts';

const MAX_WIDTH_PX = 320;
const MAX_HEIGHT_PX = 400;

inEachBrowser((browser) => {
  const openArticle = async (style = '') => {
    const { server, open } = browser();
    server.serve('/article', articlePage().replace('</head>', `<style>${style}</style></head>`));
    const page = await open(server.url('/article'));
    await waitForMarks(page, 8);
    return page;
  };
  const cardOf = async (page: Page, name: string) => {
    const mark = await markNamed(page, name);
    return { mark, card: await openCard(browser(), page, mark) };
  };
  const textOf = (page: Page) => readCard(browser(), page).then((card) => card?.text ?? '');
  const isOpen = async (page: Page) => (await readCard(browser(), page)) !== undefined;

  afterEach(async () => {
    const [first, ...others] = await browser().puppeteer.pages();
    await first?.bringToFront();
    await Promise.all(others.map((page) => page.close()));
  });

  afterAll(() => {
    expectNoComplaints(browser());
  });

  test('tells who, as of when, and what was said, word for word', async () => {
    const page = await openArticle();
    const { card } = await cardOf(page, 'Dmitry S. Peskov');
    expect(card.name).toBe('Dmitry S. Peskov');
    expect(card.role).toContain('as of November 11, 2021');
    expect(card.quotations).toHaveLength(1);
    expect(card.quotations[0]).toMatch(/^“Indeed, tensions have risen .* in Europe”$/);
    expect(card.text).toContain('told reporters');
    expect(card.text).toContain('reported by RIA Novosti');
    expect(card.text).toContain('Russia Reacts to Belarus-Poland Border Crisis');
  });

  test('shows paraphrase without quotation marks, and words of others under their name', async () => {
    const page = await openArticle();
    await cardOf(page, 'Dmitry S. Peskov');
    const reported = await browser().onCard(page, (root) =>
      [...root.querySelectorAll('.statement-ReportedSpeech .words')].map((one) => one.textContent),
    );
    expect(reported).toHaveLength(2);
    expect(reported?.join()).not.toMatch(/[“”]/);
    await closeCard(browser(), page);
    await cardOf(page, 'European Union');
    expect(await textOf(page)).toMatch(/The Kremlin.*\n*“Vladimir Putin spoke in favor/);
  });

  test.each(['Alexander G. Lukashenko', 'Dmitry S. Peskov', 'RIA Novosti', 'European Union'])(
    'stands beside %s, covers neither name nor pointer, and stays small',
    async (name) => {
      const page = await openArticle();
      const { mark, card } = await cardOf(page, name);
      const { box } = card;
      expect(box.width).toBeLessThanOrEqual(MAX_WIDTH_PX);
      expect(box.height).toBeLessThanOrEqual(MAX_HEIGHT_PX);
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.y + box.height).toBeLessThanOrEqual(800);
      for (const rect of mark.rects) {
        const isAbove = box.y + box.height <= rect.y;
        const isBelow = box.y >= rect.y + rect.height;
        expect(isAbove || isBelow).toBe(true);
      }
    },
  );

  test('pinned, it stays and can be moved by keys and from corner to corner', async () => {
    const page = await openArticle();
    await cardOf(page, 'RIA Novosti');
    await pressInCard(browser(), page, 'Keep open');
    await page.mouse.move(1200, 700, { steps: 3 });
    await page.mouse.click(1200, 700);
    const before = await readCard(browser(), page);
    expect(before?.name).toBe('RIA Novosti');
    await pressInCard(browser(), page, 'Move the card');
    const corner = await readCard(browser(), page);
    expect(corner?.box.x).toBeGreaterThan(900);
    await page.keyboard.press('ArrowLeft');
    expect((await readCard(browser(), page))?.box.x).toBe((corner?.box.x ?? 0) - 24);
    await closeCard(browser(), page);
  });

  test('pinned, it can be dragged by its head', async () => {
    const page = await openArticle();
    const { card } = await cardOf(page, 'RIA Novosti');
    await pressInCard(browser(), page, 'Keep open');
    const { x, y } = card.box;
    await page.mouse.move(x + 40, y + 40);
    await page.mouse.down();
    await page.mouse.move(x + 240, y + 140, { steps: 5 });
    await page.mouse.up();
    const moved = await readCard(browser(), page);
    expect(moved?.box).toMatchObject({ x: x + 200, y: y + 100 });
    await closeCard(browser(), page);
  });

  test('pinned, it comes back when the page takes it out; not for ever, and then the next may open', async () => {
    const page = await openArticle();
    await cardOf(page, 'RIA Novosti');
    await pressInCard(browser(), page, 'Keep open');
    const before = await readCard(browser(), page);
    await page.evaluate(() => document.querySelector('dramatis-card')?.remove());
    await expect.poll(() => readCard(browser(), page), SOON).toEqual(before);
    await page.evaluate(() => {
      const sweep = () => document.querySelector('dramatis-card')?.remove();
      const sweeper = new MutationObserver(sweep);
      sweeper.observe(document.documentElement, { childList: true });
      addEventListener('enough', () => sweeper.disconnect());
      sweep();
    });
    await expect.poll(() => nameMeant(page), SOON).toBeUndefined();
    await page.evaluate(() => dispatchEvent(new Event('enough')));
    const { card } = await cardOf(page, 'European Union');
    expect(card.name).toBe('European Union');
    await closeCard(browser(), page);
  });

  test('muted on this site with two clicks, and back with one', async () => {
    const page = await openArticle();
    await cardOf(page, 'RIA Novosti');
    await pressInCard(browser(), page, 'Not what is meant?');
    await pressInCard(browser(), page, 'Do not mark here');
    const countNow = async () =>
      (await marksIn(page)).filter(({ text }) => text === 'RIA Novosti').length;
    await waitUntil('the marks to go', async () => (await countNow()) === 0);
    expect(await textOf(page)).toContain('RIA Novosti is no longer marked on this site.');
    await pressInCard(browser(), page, 'Undo');
    await waitUntil('the marks to come back', async () => (await countNow()) === 1);
    expect(await isOpen(page)).toBe(false);
  });

  test('copies a quotation as a citation, plain and rich', async () => {
    const page = await openArticle();
    await cardOf(page, 'Dmitry S. Peskov');
    await pressInCard(browser(), page, 'Copy');
    await waitUntil('the word that it was copied', async () =>
      (await textOf(page)).includes('Copied'),
    );
    await closeCard(browser(), page);
    const pasted = await pasteInto(page);
    expect(pasted.text).toMatch(
      /^“Indeed, .*” — Dmitry S\. Peskov, .*, told reporters, .*in: Russia Reacts to Belarus-Poland Border Crisis, November 11, 2021$/,
    );
    expect(pasted.html).toContain('<cite>Russia Reacts to Belarus-Poland Border Crisis</cite>');
  });

  test('leaves nothing in the page when it closes', async () => {
    const page = await openArticle();
    const markup = () => page.evaluate(() => document.documentElement.outerHTML);
    const before = await markup();
    await cardOf(page, 'Dmitry S. Peskov');
    expect(await markup()).not.toBe(before);
    await closeCard(browser(), page);
    expect(await markup()).toBe(before);
  });

  test('no key typed in the card reaches the page', async () => {
    const page = await openArticle();
    await page.evaluate(() => {
      document.addEventListener('keydown', (event) => document.body.append(`key ${event.key}`));
    });
    await cardOf(page, 'Dmitry S. Peskov');
    await pressInCard(browser(), page, 'Keep open');
    await page.keyboard.press('j');
    expect(await focusInCard(browser(), page)).toBe('Keep open');
    expect(await page.evaluate(() => document.body.innerText)).not.toContain('key j');
    await closeCard(browser(), page);
  });

  test('Tab goes round inside the card', async () => {
    const page = await openArticle();
    await cardOf(page, 'RIA Novosti');
    await pressInCard(browser(), page, 'Keep open');
    const stops: (string | undefined)[] = [];
    for (let i = 0; i < 9; i += 1) {
      stops.push(await focusInCard(browser(), page));
      await page.keyboard.press('Tab');
    }
    expect(stops.slice(0, 4)).toEqual(['Keep open', 'Close', 'Read in the article', 'Copy']);
    expect(stops.filter((stop) => stop === 'Keep open')).toHaveLength(2);
    await closeCard(browser(), page);
  });

  test('goes when its name goes', async () => {
    const page = await openArticle();
    await cardOf(page, 'Dmitry S. Peskov');
    await page.evaluate(() => document.querySelector('article')?.remove());
    await waitForNoMarks(page);
    await expect.poll(() => isOpen(page), { timeout: 5_000 }).toBe(false);
  });
});

/** What the clipboard holds, as a page sees it that is pasted into. */
async function pasteInto(page: Page): Promise<{ text: string; html: string }> {
  await page.evaluate(() => {
    const area = document.createElement('textarea');
    area.addEventListener('paste', ({ clipboardData }) => {
      area.dataset['text'] = clipboardData?.getData('text/plain');
      area.dataset['html'] = clipboardData?.getData('text/html');
    });
    document.body.prepend(area);
    area.focus();
  });
  await page.keyboard.down('Control');
  await page.keyboard.press('v');
  await page.keyboard.up('Control');
  return page.evaluate(() => {
    const { text = '', html = '' } = document.querySelector('textarea')?.dataset ?? {};
    return { text, html };
  });
}
