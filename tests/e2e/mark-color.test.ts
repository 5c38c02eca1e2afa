import type { Page } from 'puppeteer-core';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { PAGE_SETTINGS_KEY } from '../../core/settings/page-switch.ts';
import { SOON } from '../rig/controls.ts';
import { callApi } from '../rig/extension-api.ts';
import { inEachBrowser } from '../rig/in-each-browser.ts';
import type { Rect } from '../rig/marks.ts';

const COLOR = '#00aa55';
const PAGE = `<!doctype html><meta charset="utf-8"><title>Page</title>
<p style="font:32px serif">Then Angela Merkel spoke.</p>
<div id="host"><template shadowrootmode="open"><p style="font:32px serif">Putin spoke.</p></template></div>`;

/** The colour of text and ground changes within the page, away from that of its root. */
const PATCHED = `<!doctype html><meta charset="utf-8"><title>Patched</title>
<body style="background:#16181a;color:#e8e4dc;font:32px serif">
<p>Then Angela Merkel spoke.</p>
<section style="background:#fff;color:#222"><p>Then Angela Merkel spoke.</p></section>
<section style="background:#fff;color:#222"><p style="background:#111;color:#9cf">Then Putin spoke.</p></section>`;

inEachBrowser((browser) => {
  test('marks take the reader’s own colour, out of reach of the page, and lose it again', async () => {
    const options = await browser().openExtensionPage('options.html');
    const choose = (markColor: string) =>
      callApi(options, 'storage.local.set', {
        [PAGE_SETTINGS_KEY]: { markStyle: 'solid', markColor },
      });
    browser().server.serve('/page', PAGE);
    const page = await browser().open(browser().server.url('/page'));
    const sheets = () =>
      page.evaluate(() => {
        const root = document.querySelector('#host')?.shadowRoot;
        return [document.adoptedStyleSheets, document.styleSheets, root?.adoptedStyleSheets].map(
          (list) => list?.length,
        );
      });
    await page.waitForFunction(() => (CSS.highlights.get('dramatis-dotted')?.size ?? 0) >= 2);
    const rects = await page.evaluate(() => {
      const inShadow = document.querySelector('#host')?.shadowRoot?.querySelector('p');
      return [document.querySelector('p'), inShadow].map((paragraph) => {
        const { x = 0, y = 0, width = 0, height = 0 } = paragraph?.getBoundingClientRect() ?? {};
        return { x, y, width, height };
      });
    });
    const before = await sheets();
    const colored = () => Promise.all(rects.map((rect) => shows(page, rect)));
    await choose(COLOR);
    await expect.poll(colored, SOON).toEqual([true, true]);
    expect(await sheets()).toEqual(before);
    await choose('');
    await expect.poll(colored, SOON).toEqual([false, false]);
  });

  test.each(['dotted', 'solid', 'tint'])(
    'on light and dark patches, %s marks are seen',
    async (markStyle) => {
      const options = await browser().openExtensionPage('options.html');
      const choose = (style: string) =>
        callApi(options, 'storage.local.set', { [PAGE_SETTINGS_KEY]: { markStyle: style } });
      await choose(markStyle);
      browser().server.serve('/patched', PATCHED);
      const page = await browser().open(browser().server.url('/patched'));
      const isMarked = (name: string) => CSS.highlights.get(name)?.size === 3;
      await page.waitForFunction(isMarked, {}, `dramatis-${markStyle}`);
      const pictures = async () =>
        Promise.all((await page.$$('p')).map(async (words) => words.screenshot()));
      const marked = await pictures();
      await choose('none');
      await page.waitForFunction(isMarked, {}, 'dramatis-none');
      const bare = await pictures();
      for (const [index, picture] of marked.entries()) {
        expect(await unlike(picture, bare[index])).toBeGreaterThan(LEAST_PIXELS);
      }
      await page.close();
      await options.close();
    },
  );
});

/** A line under a name, or a ground behind it, is made of more: a dotted one of some 35. */
const LEAST_PIXELS = 20;
/** Of 255: what differs less is hardly seen. */
const LEAST_DIFFERENCE = 16;

/** How many pixels of two pictures of one size clearly differ. */
async function unlike(one: Uint8Array, other: Uint8Array | undefined): Promise<number> {
  const [a, b] = await Promise.all(
    [one, other].map((png) => sharp(png).removeAlpha().raw().toBuffer()),
  );
  let count = 0;
  a?.forEach((value, at) => {
    if (Math.abs(value - (b?.[at] ?? 0)) >= LEAST_DIFFERENCE) count += 1;
  });
  // Each has three colours.
  return count / 3;
}

/** Whether a line in that very colour is drawn under a text. */
async function shows(page: Page, { x, y, width, height }: Rect): Promise<boolean> {
  const picture = await page.screenshot({ clip: { x, y, width, height: height + 4 } });
  const { data, info } = await sharp(picture).raw().toBuffer({ resolveWithObject: true });
  const wanted = [1, 3, 5].map((at) => Number.parseInt(COLOR.slice(at, at + 2), 16));
  for (let at = 0; at < data.length; at += info.channels) {
    if (wanted.every((value, channel) => data[at + channel] === value)) return true;
  }
  return false;
}
