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
});

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
