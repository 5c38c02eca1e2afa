import type { Frame, Page } from 'puppeteer-core';
import * as v from 'valibot';
import { afterEach, expect, test } from 'vitest';
import { type CardContent, readCard } from '../rig/card.ts';
import { focusInCard, markNamed, pressInCard } from '../rig/card-controls.ts';
import { SOON } from '../rig/controls.ts';
import { callApi } from '../rig/extension-api.ts';
import { meanMark, nameMeant } from '../rig/hover.ts';
import { inEachBrowser } from '../rig/in-each-browser.ts';
import { tabOf } from '../rig/page-report.ts';
import { hoverMark, marksIn } from '../rig/marks.ts';
import { waitUntil } from '../rig/wait-until.ts';

const GAP_PX = 6;

const html = (rest: string) => `<!doctype html><meta charset="utf-8"><title>Page</title>${rest}`;
const NAME = '<p style="margin:8px">Then Angela Merkel spoke.</p>';
const SMALL = 'height="60" style="display:block;margin:30px"';

/** Small frames, each with one name in it; `SITE` stands for another site. */
const FRAMES: Record<string, string> = {
  'of the same site': `<iframe src="/inner" ${SMALL}></iframe>`,
  'of another site': `<iframe src="SITE/inner" ${SMALL}></iframe>`,
  'without an origin': `<iframe sandbox srcdoc='${NAME}' ${SMALL}></iframe>`,
  'in a frame of the same site': '<iframe src="/middle" height="90"></iframe>',
  'with a border, scaled':
    '<iframe src="SITE/inner" height="60" style="border:7px solid;padding:9px;scale:1.25"></iframe>',
};

inEachBrowser((browser) => {
  const openPage = async (markup: string, inner = html(NAME)) => {
    const { server, open } = browser();
    const other = new URL(server.url('/', 'other')).origin;
    server.serve('/inner', inner);
    server.serve('/middle', html(`<iframe src="${server.url('/inner')}" height="60"></iframe>`));
    server.serve('/page', html(markup.replaceAll('SITE', other)));
    return open(server.url('/page'));
  };
  /** The frame inside the first `iframe` that fits, or inside a frame of that, once a name is marked. */
  const frameWithName = (page: Page, selector = 'iframe') =>
    waitUntil('a name in the frame', async () => {
      const outer = (await (await page.$(selector))?.contentFrame()) ?? undefined;
      const frame = outer?.childFrames()[0] ?? outer;
      const marks = frame && (await marksIn(frame).catch(() => []));
      return marks && marks.length > 0 && frame;
    });
  /** Where the first name of a frame stands in the page. */
  const nameIn = async (frame: Frame) => {
    const [mark] = await marksIn(frame);
    const [rect] = mark?.rects ?? [];
    if (!rect) throw new Error('Nothing is marked.');
    let { x, y, width, height } = rect;
    for (let one: Frame | null = frame; one?.parentFrame(); one = one.parentFrame()) {
      const view = await (
        await one.frameElement()
      )?.evaluate((box) => {
        const { left, top, width: drawn } = box.getBoundingClientRect();
        const style = getComputedStyle(box);
        const sum = (...lengths: string[]) =>
          lengths.reduce((all, length) => all + Number.parseFloat(length), 0);
        const inset = {
          x: sum(style.paddingLeft, style.borderLeftWidth),
          y: sum(style.paddingTop, style.borderTopWidth),
        };
        return { left, top, inset, scale: drawn / box.offsetWidth };
      });
      if (!view) continue;
      x = view.left + (view.inset.x + x) * view.scale;
      y = view.top + (view.inset.y + y) * view.scale;
      width *= view.scale;
      height *= view.scale;
    }
    return { x, y, width, height };
  };
  const cardAtTop = (page: Page): Promise<CardContent> =>
    waitUntil('the card in the top frame', async () => {
      const isHere = await page.evaluate(() => document.querySelector('dramatis-card') !== null);
      return isHere && readCard(browser(), page);
    });
  const openCardOf = async (page: Page, frame: Frame) => {
    const name = await nameIn(frame);
    await page.mouse.move(name.x + name.width / 2, name.y + name.height / 2, { steps: 3 });
    return { name, card: await cardAtTop(page) };
  };
  const expectClosed = async (page: Page, frame?: Frame) => {
    await expect.poll(() => readCard(browser(), page), SOON).toBeUndefined();
    if (frame) await expect.poll(() => nameMeant(frame), SOON).toBeUndefined();
  };

  afterEach(async () => {
    const [first, ...others] = await browser().puppeteer.pages();
    await first?.bringToFront();
    await Promise.all(others.map((page) => page.close()));
  });

  test('is shown whole in the top frame, beside the name in a small frame', async () => {
    const page = await openPage(Object.values(FRAMES).join('<hr>'));
    const seen: Record<string, object> = {};
    for (const [index, what] of Object.keys(FRAMES).entries()) {
      const frame = await frameWithName(page, `iframe:nth-of-type(${index + 1})`);
      const { name, card } = await openCardOf(page, frame);
      const isBelow = Math.abs(card.box.y - (name.y + name.height + GAP_PX)) < 2;
      const isAbove = Math.abs(card.box.y + card.box.height - (name.y - GAP_PX)) < 2;
      seen[what] = {
        name: card.name,
        isWhole: card.box.height > 200,
        isBeside: Math.abs(card.box.x - name.x) < 2 && (isBelow || isAbove),
      };
      await page.mouse.move(1200, 10, { steps: 3 });
      await expectClosed(page, frame);
    }
    const right = { name: 'Angela Merkel', isWhole: true, isBeside: true };
    expect(seen).toEqual(Object.fromEntries(Object.keys(FRAMES).map((what) => [what, right])));
  });

  test('beside the outer frame where a frame of another site is in between', async () => {
    const page = await openPage(`<iframe src="SITE/middle" height="90"></iframe>`);
    const frame = await frameWithName(page);
    const { card } = await openCardOf(page, frame);
    const outer = await page.$eval('iframe', (box) => box.getBoundingClientRect().toJSON());
    expect(card.box.y).toBeGreaterThanOrEqual(
      v.parse(v.looseObject({ bottom: v.number() }), outer).bottom,
    );
  });

  test('is entered and pinned; other names and presses leave it, Escape closes it', async () => {
    const page = await openPage(
      `<p>Then Putin spoke.</p><iframe src="SITE/inner" ${SMALL}></iframe>`,
    );
    const frame = await frameWithName(page);
    await openCardOf(page, frame);
    await pressInCard(browser(), page, 'Keep open');
    const isPinned = () =>
      browser().onCard(page, (root) => root.querySelector('[data-pinned]') !== null);
    await expect.poll(isPinned, SOON).toBe(true);
    await page.mouse.click(1200, 700);
    expect(await meanMark(page, await markNamed(page, 'Putin'))).toBe('Putin');
    await expect.poll(() => nameMeant(page), SOON).toBeUndefined();
    expect((await readCard(browser(), page))?.name).toBe('Angela Merkel');
    expect(await isPinned()).toBe(true);
    await page.keyboard.press('Escape');
    await expectClosed(page, frame);
    await openCardOf(page, frame);
    await page.mouse.click(1200, 700);
    await expectClosed(page, frame);
  });

  test('follows its name when the frame scrolls, and goes when the name or the frame goes', async () => {
    const inner = html(`<div style="height:30px"></div>${NAME}<div style="height:900px"></div>`);
    const page = await openPage(`<iframe src="SITE/inner" height="120"></iframe>`, inner);
    const frame = await frameWithName(page);
    const { card } = await openCardOf(page, frame);
    await frame.evaluate(() => scrollBy({ top: 20, behavior: 'instant' }));
    await expect
      .poll(async () => (await readCard(browser(), page))?.box.y, SOON)
      .toBeCloseTo(card.box.y - 20, 0);
    await frame.evaluate(() => scrollBy({ top: 200, behavior: 'instant' }));
    await expectClosed(page, frame);
    await frame.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await page.mouse.move(1200, 700);
    await openCardOf(page, frame);
    await page.evaluate(() => document.querySelector('iframe')?.remove());
    await expectClosed(page);
  });

  test('gives way to the card of a name around the frame', async () => {
    const page = await openPage(
      `<p>Then Putin spoke.</p><iframe src="SITE/inner" ${SMALL}></iframe>`,
    );
    const frame = await frameWithName(page);
    await openCardOf(page, frame);
    await hoverMark(page, await markNamed(page, 'Putin'));
    await expect.poll(async () => (await readCard(browser(), page))?.name, SOON).toContain('Putin');
    await expect.poll(() => nameMeant(frame), SOON).toBeUndefined();
    expect((await readCard(browser(), page))?.name).toContain('Putin');
  });

  test('asked for by key, it takes the focus and gives it back to the frame', async () => {
    const options = await browser().openExtensionPage('options.html');
    const inner = html(`<button style="display:block">The place of the focus</button>${NAME}`);
    const page = await openPage(`<p>Putin.</p><iframe src="SITE/inner" ${SMALL}></iframe>`, inner);
    const frame = await frameWithName(page);
    const { x, y } = await nameIn(frame);
    await page.mouse.click(x, y - 20);
    expect(await frame.evaluate(() => document.activeElement?.localName)).toBe('button');
    const tab = await tabOf(page, options);
    const command = (name: string) =>
      callApi(options, 'tabs.sendMessage', tab, { type: 'command', command: name });
    await command('next-name');
    expect((await cardAtTop(page)).name).toBe('Angela Merkel');
    await command('open-card');
    await expect.poll(() => focusInCard(browser(), page), SOON).toBe('the card');
    await page.keyboard.press('Escape');
    await expectClosed(page, frame);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('iframe');
    expect(await frame.evaluate(() => document.activeElement?.localName)).toBe('button');
  });
});
