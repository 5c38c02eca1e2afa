import { type Page, TargetType } from 'puppeteer-core';
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
import { hoverMark, waitForMarks } from '../rig/marks.ts';
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

  describe.runIf(name === 'chromium')('of Chromium alone', () => {
    /** The worker that runs, or the next one: one that was stopped stays listed for a while. */
    const worker = () =>
      waitUntil('a worker that runs', async () => {
        for (const target of browser.puppeteer.targets()) {
          if (target.type() !== TargetType.SERVICE_WORKER) continue;
          const found = await target.worker();
          const isRunning = await found?.evaluate(() => true).catch(() => false);
          if (found && isRunning) return found;
        }
        return undefined;
      });

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

    test('a stopped service worker wakes for the card', async () => {
      await page.reload();
      await (await worker()).close();
      expect(await cardOf('Putin')).toContain('Putin');
    });

    test('a script in a page can mute there alone; what is no message of ours is counted', async () => {
      const session = await page.createCDPSession();
      const worlds: { id: number; origin: string }[] = [];
      session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
      await session.send('Runtime.enable');
      const ours = worlds.find(({ origin }) => origin.startsWith('chrome-extension://'));
      const send = async (message: object) => {
        const expression = `chrome.runtime.sendMessage(${JSON.stringify(message)})`;
        await session.send('Runtime.evaluate', {
          expression,
          contextId: ours?.id ?? 0,
          awaitPromise: true,
        });
      };
      const mute = { type: 'mute', actor: 'eu', where: 'site', muted: true };
      await send({ ...mute, site: 'other.example' });
      await send({ type: 'settings', on: false });
      await send(mute);
      const options = await browser.openExtensionPage('options.html');
      expect(await callApi(options, 'storage.sync.get', null)).toEqual({
        'settings.mutedOn': { v: 1, value: { 'news.localhost': ['eu'] } },
      });
      const ignored = () => Number(Reflect.get(globalThis, 'ignoredMessages'));
      expect(await (await worker()).evaluate(ignored)).toBe(2);
      await callApi(options, 'storage.sync.clear');
      await options.close();
      await session.detach();
    });

    /** Has the running worker take wishes for a script, and never fulfil one. */
    const swallowWishes = async () => {
      const running = await worker();
      await running.evaluate(() => {
        const scripting: unknown = Reflect.get(
          Object(Reflect.get(globalThis, 'chrome')),
          'scripting',
        );
        Reflect.set(Object(scripting), 'executeScript', () => {
          Reflect.set(globalThis, 'isAsked', true);
          return new Promise(() => undefined);
        });
      });
      return async () => {
        await running.waitForFunction(() => Reflect.has(globalThis, 'isAsked'));
        await running.close();
      };
    };

    test('a worker that is stopped with a wish for a script is asked again', async () => {
      const stopAsked = await swallowWishes();
      await page.reload();
      await stopAsked();
      expect((await markOn('Putin')).text).toBe('Putin');
    });

    test('a worker that is stopped with a wish for the card: it comes to the pointer that waits', async () => {
      const options = await browser.openExtensionPage('options.html');
      await callApi(options, 'storage.sync.set', { 'settings.showDelay': { v: 1, value: 0 } });
      await expect
        .poll(async () => JSON.stringify(await callApi(options, 'storage.local.get', 'page')), SOON)
        .toContain('"showDelay":0');
      await options.close();
      await page.reload();
      const mark = await markOn('Putin');
      const stopAsked = await swallowWishes();
      await hoverMark(page, mark);
      await stopAsked();
      const shown = async () => (await readCard(browser, page))?.name ?? '';
      await expect.poll(shown, SOON).toContain('Putin');
    });
  });
});
