import type { Page } from 'puppeteer-core';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { PAGE_SETTINGS_KEY } from '../../core/settings/page-switch.ts';
import { SOON } from '../rig/controls.ts';
import { callApi } from '../rig/extension-api.ts';
import { inEachBrowser } from '../rig/in-each-browser.ts';
import type { Rect } from '../rig/marks.ts';
import { unlikePixels } from '../rig/pictures.ts';

const COLOR = '#00aa55';
/** As it is seen: a ground is a lighter shade of it, on white. */
const COLORS = { dotted: [0, 170, 85], solid: [0, 170, 85], tint: [199, 236, 218] };
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
  test.each(['dotted', 'solid', 'tint'] as const)(
    '%s marks take the reader’s own colour, out of reach of the page, and lose it again',
    async (markStyle) => {
      const options = await browser().openExtensionPage('options.html');
      const choose = (markColor: string) =>
        callApi(options, 'storage.local.set', { [PAGE_SETTINGS_KEY]: { markStyle, markColor } });
      await choose('');
      browser().server.serve('/page', PAGE);
      const page = await browser().open(browser().server.url('/page'));
      const sheets = () =>
        page.evaluate(() => {
          const root = document.querySelector('#host')?.shadowRoot;
          return [document.adoptedStyleSheets, document.styleSheets, root?.adoptedStyleSheets].map(
            (list) => list?.length,
          );
        });
      await page.waitForFunction(
        (name) => (CSS.highlights.get(name)?.size ?? 0) >= 2,
        {},
        `dramatis-${markStyle}`,
      );
      const rects = await page.evaluate(() => {
        const inShadow = document.querySelector('#host')?.shadowRoot?.querySelector('p');
        return [document.querySelector('p'), inShadow].map((paragraph) => {
          const { x = 0, y = 0, width = 0, height = 0 } = paragraph?.getBoundingClientRect() ?? {};
          return { x, y, width, height };
        });
      });
      const before = await sheets();
      const colored = () => Promise.all(rects.map((rect) => shows(page, rect, COLORS[markStyle])));
      await choose(COLOR);
      await expect.poll(colored, SOON).toEqual([true, true]);
      expect(await sheets()).toEqual(before);
      await choose('');
      await expect.poll(colored, SOON).toEqual([false, false]);
      await page.close();
      await options.close();
    },
  );

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
        Promise.all((await page.$$('p')).map((words) => words.screenshot({ encoding: 'base64' })));
      const marked = await pictures();
      await choose('none');
      await page.waitForFunction(isMarked, {}, 'dramatis-none');
      const bare = await pictures();
      for (const [index, picture] of marked.entries()) {
        const unlike = await unlikePixels(page, picture, bare[index] ?? '', LEAST_DIFFERENCE);
        expect(unlike).toBeGreaterThan(LEAST_PIXELS);
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

/** Whether that colour is seen in a text or right under it, but for what rounding may change. */
async function shows(
  page: Page,
  { x, y, width, height }: Rect,
  color: readonly number[],
): Promise<boolean> {
  const picture = await page.screenshot({ clip: { x, y, width, height: height + 4 } });
  const { data, info } = await sharp(picture).raw().toBuffer({ resolveWithObject: true });
  for (let at = 0; at < data.length; at += info.channels) {
    if (color.every((value, channel) => Math.abs((data[at + channel] ?? 0) - value) <= 1)) {
      return true;
    }
  }
  return false;
}
