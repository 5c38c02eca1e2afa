import { type Page, TargetType } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { BROWSER_NAMES } from '../rig/browser-name.ts';
import type { BrowserUnderTest } from '../rig/browser-under-test.ts';
import { GECKO_ID } from '../rig/built-extension.ts';
import { openCard, readCard } from '../rig/card.ts';
import { launchBrowser } from '../rig/launch-browser.ts';
import { marksIn, waitForMarks } from '../rig/marks.ts';
import { waitUntil } from '../rig/wait-until.ts';

const PAGE = '<!doctype html><meta charset="utf-8"><title>Life</title><p>Then Putin spoke.</p>';

describe.each(BROWSER_NAMES)('%s', (name) => {
  let browser: BrowserUnderTest;
  let page: Page;
  beforeEach(async () => {
    browser = await launchBrowser(name);
    const { server, open } = browser;
    server.serve('/favicon.ico', '');
    server.serve('/life', PAGE);
    server.serve('/other', '<!doctype html><title>Other</title><p>Nobody.</p>');
    page = await open(server.url('/life'));
  });
  afterEach(async () => {
    await browser?.close();
  });

  /** The name on the card of the first mark whose words these are. */
  async function cardOf(words: string): Promise<string> {
    const mark = await waitUntil(`'${words}' to be marked`, async () =>
      (await marksIn(page)).find(({ text }) => text === words),
    );
    return (await openCard(browser, page, mark)).name;
  }

  const hosts = () => page.evaluate(() => document.querySelectorAll('dramatis-card').length);

  test('a page that comes back with the back button is marked and hovered', async () => {
    await waitForMarks(page);
    await page.goto(browser.server.url('/other'));
    // Firefox never tells its driver that a page of the cache has loaded.
    await page.evaluate(() => history.back());
    await page.waitForFunction(() => document.title === 'Life');
    expect(await cardOf('Putin')).toContain('Putin');
  });

  test('a host that the page takes away comes back with the next card', async () => {
    await cardOf('Putin');
    await page.evaluate(() => document.querySelector('dramatis-card')?.remove());
    expect(await readCard(browser, page)).toBeUndefined();
    await page.mouse.move(600, 600);
    await page.waitForFunction(() => !CSS.highlights.has('dramatis-active'));
    expect(await cardOf('Putin')).toContain('Putin');
    expect(await hosts()).toBe(1);
  });

  test('a page that writes itself anew under an open card shows no card and its own names', async () => {
    await cardOf('Putin');
    await page.evaluate(() => {
      document.open();
      document.write('<!doctype html><title>New</title><p>Then Angela Merkel spoke.</p>');
      document.close();
    });
    await page.waitForFunction(() => document.title === 'New');
    expect(await readCard(browser, page)).toBeUndefined();
    await page.mouse.move(600, 600);
    expect(await cardOf('Angela Merkel')).toContain('Merkel');
  });

  test.runIf(name === 'chromium')('a stopped service worker wakes for the card', async () => {
    await waitForMarks(page);
    const target = await browser.puppeteer.waitForTarget(
      (it) => it.type() === TargetType.SERVICE_WORKER,
    );
    await (await target.worker())?.close();
    expect(await cardOf('Putin')).toContain('Putin');
  });

  test('an extension that is taken away with a card open leaves nothing to see', async () => {
    await cardOf('Putin');
    const id =
      name === 'firefox' ? GECKO_ID : [...(await browser.puppeteer.extensions()).keys()][0];
    await browser.puppeteer.uninstallExtension(id ?? '');
    await page.mouse.move(300, 300);
    await page.mouse.move(310, 310);
    // Firefox ends our script without a word: what is left there must not be seen.
    await page.waitForFunction(() => {
      const [words] = document.querySelectorAll('p');
      const line =
        words && getComputedStyle(words, '::highlight(dramatis-dotted)').textDecorationLine;
      return CSS.highlights.size === 0 || line === 'none';
    });
    const box = await page.evaluate(() => {
      const { width = 0, height = 0 } =
        document.querySelector('dramatis-card')?.getBoundingClientRect() ?? {};
      return width * height;
    });
    expect(box).toBe(0);
  });
});
