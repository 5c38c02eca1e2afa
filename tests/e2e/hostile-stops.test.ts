import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { pick, seededRandom } from '../bench/random.ts';
import { openCard, readCard } from '../rig/card.ts';
import { markNamed } from '../rig/card-controls.ts';
import { flip, SOON, textIn } from '../rig/controls.ts';
import type { BrowserUnderTest } from '../rig/browser-under-test.ts';
import { inEachBrowser } from '../rig/in-each-browser.ts';
import { marksIn, waitForMarks } from '../rig/marks.ts';

/**
 * In a browser of its own: after many stops in a row the driver may find no worker any more, though
 * the extension does.
 */
inEachBrowser((running) => {
  let browser: BrowserUnderTest;
  let page: Page;
  beforeAll(async () => {
    browser = running();
    browser.server.serve('/', '<!doctype html><meta charset="utf-8"><p>Then Putin spoke.</p>');
    page = await browser.open(browser.server.url('/'));
    await waitForMarks(page);
  });

  const markOn = (words: string) => markNamed(page, words);
  const cardOf = async (words: string) => (await openCard(browser, page, await markOn(words))).name;

  /** What a reader may do meanwhile, and what must come of it. */
  const DEEDS: Record<string, () => Promise<void>> = {
    async hover() {
      await page.bringToFront();
      await page.mouse.move(600, 600);
      expect(await cardOf('Putin')).toContain('Putin');
    },
    async leave() {
      await page.mouse.move(600, 600);
      await expect.poll(() => readCard(browser, page), SOON).toBeUndefined();
    },
    async reload() {
      await page.mouse.move(600, 600);
      await page.reload();
      expect((await markOn('Putin')).text).toBe('Putin');
    },
    async popup() {
      const popup = await browser.openPopup(page);
      await expect.poll(() => textIn(popup, '.popup'), SOON).toContain('Putin');
      await popup.close();
    },
    async news() {
      const words = `Later, at ${performance.now()}, Merkel spoke.`;
      await page.evaluate((text) => document.body.append(text), words);
      await expect.poll(async () => (await marksIn(page)).at(-1)?.text, SOON).toBe('Merkel');
      await page.evaluate(() => document.body.lastChild?.remove());
      await expect.poll(async () => (await marksIn(page)).length, SOON).toBe(1);
    },
    async setting() {
      const options = await browser.openExtensionPage('options.html');
      const isSolid = await page.evaluate(() => CSS.highlights.has('dramatis-solid'));
      const [style, label] = isSolid ? ['dotted', 'Dotted line'] : ['solid', 'Solid line'];
      await flip(options, label);
      await page.bringToFront();
      await page.waitForFunction((at) => CSS.highlights.has(`dramatis-${at}`), {}, style);
      await options.close();
    },
  };

  async function stopAgainAndAgain(random: () => number): Promise<void> {
    for (let stops = 0; stops < 4; stops += 1) {
      const delay = random() * 100;
      await new Promise((resolve) => {
        setTimeout(resolve, delay);
      });
      await browser.stopBackground();
    }
  }

  test('where the background is stopped at any moment, nothing is lost', async () => {
    const random = seededRandom(1);
    const deeds = Array.from({ length: 20 }, () => pick(random, Object.keys(DEEDS)));
    for (const deed of deeds) await Promise.all([DEEDS[deed]?.(), stopAgainAndAgain(random)]);
    expect(browser.complaints.filter(({ by }) => by === 'extension')).toEqual([]);
  }, 120_000);
});
