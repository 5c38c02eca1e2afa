import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { BROWSER_NAMES } from '../rig/browser-name.ts';
import type { BrowserUnderTest } from '../rig/browser-under-test.ts';
import { openCard, readCard } from '../rig/card.ts';
import { markNamed } from '../rig/card-controls.ts';
import { flip, SOON } from '../rig/controls.ts';
import { callApi } from '../rig/extension-api.ts';
import { endQuietly } from '../rig/end-quietly.ts';
import { launchBrowser } from '../rig/launch-browser.ts';
import { waitForMarks } from '../rig/marks.ts';
import { waitUntil } from '../rig/wait-until.ts';

const html = (title: string, body: string) =>
  `<!doctype html><meta charset="utf-8"><title>${title}</title>${body}`;
const PRERENDER = `<script type="speculationrules">
  {"prerender":[{"urls":["/life"],"eagerness":"immediate"}]}</script>`;

const tabsSchema = v.array(
  v.object({ id: v.number(), url: v.optional(v.string()), discarded: v.boolean() }),
);

describe.each(BROWSER_NAMES)('%s', (name) => {
  let browser: BrowserUnderTest;
  let page: Page;
  beforeEach(async () => {
    browser ??= await launchBrowser(name);
    const { server, open } = browser;
    server.serve('/favicon.ico', '');
    server.serve('/life', html('Life', '<p>Then Putin spoke.</p><img alt="" src="/rendered">'));
    server.serve('/rendered', '');
    server.serve('/other', html('Other', '<p>Nobody.</p>'));
    server.serve('/before', html('Before', `<a href="/life">On</a>${PRERENDER}`));
    page = await open(server.url('/life'));
    await waitForMarks(page);
  });
  afterEach(async () => {
    await page.close();
  });
  afterAll(async () => {
    if (browser) await endQuietly(browser);
  });

  const markOn = (words: string) => markNamed(page, words);
  /** The name on the card of the first mark whose words these are. */
  const cardOf = async (words: string) => (await openCard(browser, page, await markOn(words))).name;
  const hosts = () => page.evaluate(() => document.querySelectorAll('dramatis-card').length);

  test('a page that comes back with the back button is marked and hovered', async () => {
    await page.goto(browser.server.url('/other'));
    // Firefox never tells its driver that a page of the cache has loaded.
    await page.evaluate(() => history.back());
    await page.waitForFunction(() => document.title === 'Life');
    expect(await cardOf('Putin')).toContain('Putin');
  });

  test('a host that the page takes away comes back, and with the next card there is one', async () => {
    await cardOf('Putin');
    await page.evaluate(() => document.querySelector('dramatis-card')?.remove());
    await expect.poll(hosts, SOON).toBe(1);
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

  test('a tab that the browser put out of memory is marked when it comes back', async () => {
    const url = browser.server.url('/life', 'asleep');
    await page.goto(url);
    await waitForMarks(page);
    const options = await browser.openExtensionPage('options.html');
    const tab = async () =>
      v.parse(tabsSchema, await callApi(options, 'tabs.query', {})).find((one) => one.url === url);
    const id = (await tab())?.id ?? 0;
    await callApi(options, 'tabs.discard', id).catch(() => undefined);
    await expect.poll(async () => (await tab())?.discarded, SOON).toBe(true);
    await callApi(options, 'tabs.update', (await tab())?.id ?? 0, { active: true });
    page = await waitUntil('the tab to come back', async () => {
      const pages = await browser.puppeteer.pages();
      return pages.find((one) => one.url() === url);
    });
    expect(await cardOf('Putin')).toContain('Putin');
    await options.close();
  });

  test('two windows with one page follow two changes that are made at once', async () => {
    const other = await browser.puppeteer.newPage({ type: 'window' });
    await other.goto(page.url());
    await waitForMarks(other);
    const [one, two] = [
      await browser.openExtensionPage('options.html'),
      await browser.openExtensionPage('options.html'),
    ];
    await Promise.all([flip(one, 'Solid line'), flip(two, 'The first of each actor in a section')]);
    for (const where of [page, other]) {
      await where.bringToFront();
      await where.waitForFunction(() => CSS.highlights.has('dramatis-solid'));
    }
    await expect
      .poll(() => callApi(one, 'storage.sync.get', null), SOON)
      .toEqual({
        'settings.markStyle': { v: 1, value: 'solid' },
        'settings.markScope': { v: 1, value: 'first' },
      });
    await callApi(one, 'storage.sync.clear');
    await Promise.all([one, two, other].map((opened) => opened.close()));
  });

  // Firefox renders no page before it is opened.
  describe.runIf(name === 'chromium')('of Chromium alone, which prerenders', () => {
    test('a page that was rendered before it was opened is marked when it is', async () => {
      const { server } = browser;
      await page.goto(server.url('/before', 'ahead'));
      await expect
        .poll(() => server.requests.filter((url) => /^ahead\S*\/rendered$/.test(url)), SOON)
        .toHaveLength(1);
      await page.click('a');
      await page.waitForFunction(() => document.title === 'Life');
      const wasPrerendered = () => {
        const [load] = performance.getEntriesByType('navigation');
        return Number(Reflect.get(Object(load), 'activationStart')) > 0;
      };
      expect(await page.evaluate(wasPrerendered)).toBe(true);
      expect(await cardOf('Putin')).toContain('Putin');
    });
  });
});
