import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Json } from '../rig/browser-under-test.ts';
import { SOON } from '../rig/controls.ts';
import { expectMarks } from '../rig/expect-marks.ts';
import { callApi, callApiInTab } from '../rig/extension-api.ts';
import { inEachBrowser } from '../rig/in-each-browser.ts';
import { waitForMarks } from '../rig/marks.ts';
import { waitUntil } from '../rig/wait-until.ts';

const MUTE = { type: 'mute', actor: 'eu', where: 'site', muted: true };
/** What no script of ours sends. */
const STRANGE: Record<string, Json> = {
  'the settings of another site': { ...MUTE, site: 'other.example' },
  'a wish that nobody knows': { type: 'settings', on: false },
  'no actor': { ...MUTE, actor: '' },
  'an actor of a megabyte': { ...MUTE, actor: 'x'.repeat(1_000_000) },
  'a place that is none': { ...MUTE, where: 'elsewhere' },
  'a colour that is more than one': { type: 'mark-color', color: 'red}*{display:none', before: '' },
  'actors beyond number': {
    type: 'page-report',
    state: 'ready',
    actors: Array.from({ length: 20_000 }, () => ({ actor: 'eu', count: 1 })),
  },
  'no message at all': 'mute',
  nothing: null,
};

inEachBrowser((browser) => {
  let page: Page;
  let options: Page;
  const ignored = () =>
    browser().inBackground((world) => ({
      count: Number(Reflect.get(world, 'ignoredMessages') ?? 0),
      // The browser may stop the background at any time, and the next one counts anew.
      life: Number(Reflect.get(Object(Reflect.get(world, 'performance')), 'timeOrigin')),
    }));
  /** How many messages are ignored meanwhile, by a background that lives through all of it: done until one does. */
  const ignoredDuring = async (act: () => Promise<unknown>) => {
    const told = await waitUntil('a background that lives long enough', async () => {
      const before = await ignored();
      await act();
      const after = await ignored();
      return after.life === before.life && { count: after.count - before.count };
    });
    return told.count;
  };
  const synced = () => callApi(options, 'storage.sync.get', null);
  /** From the world of our own scripts in the page: more than any page can do. */
  const send = (message: Json) =>
    callApiInTab(options, page.url(), 'runtime.sendMessage', message).catch(() => undefined);

  beforeAll(async () => {
    const { server, open, openExtensionPage } = browser();
    server.serve(
      '/page',
      '<!doctype html><meta charset="utf-8"><p>Then Putin spoke to the European Union.</p>',
    );
    page = await open(server.url('/page', 'sends'));
    await waitForMarks(page, 2);
    options = await openExtensionPage('options.html');
  });
  afterAll(() => Promise.all([page.close(), options.close()]));

  test('a script in a page sends in vain what no script of ours sends: it is counted', async () => {
    const sendAll = async () => {
      for (const message of Object.values(STRANGE)) await send(message);
    };
    expect(await ignoredDuring(sendAll)).toBe(Object.keys(STRANGE).length);
    expect(await synced()).toEqual({});
  });

  test('a script in a page can mute, on its own site alone', async () => {
    await send(MUTE);
    await expect
      .poll(synced, SOON)
      .toEqual({ 'settings.mutedOn': { v: 1, value: { 'sends.localhost': ['eu'] } } });
    await page.bringToFront();
    await expectMarks(page, ['Putin']);
    await callApi(options, 'storage.sync.clear');
    await expectMarks(page, ['Putin', 'European Union']);
  });

  test('the page’s own script has no way to send, and what it says is not heard', async () => {
    const speak = () =>
      page.evaluate((message) => {
        window.postMessage(message, '*');
        for (const name of ['dramatis-start', 'message', 'mute']) {
          document.dispatchEvent(new CustomEvent(name, { detail: message }));
          window.dispatchEvent(new MessageEvent(name, { data: message }));
        }
        return ['browser', 'chrome'].map((name) => {
          const runtime: unknown = Reflect.get(Object(Reflect.get(window, name)), 'runtime');
          return typeof Reflect.get(Object(runtime), 'sendMessage');
        });
      }, MUTE);
    const ignoredOfPage = await ignoredDuring(async () => {
      expect(await speak()).toEqual(['undefined', 'undefined']);
      // What was said before this name was marked would have been heard by then.
      await page.evaluate(() => document.body.append('Then Angela Merkel spoke.'));
      await expectMarks(page, ['Putin', 'European Union', 'Angela Merkel']);
      await page.evaluate(() => document.body.lastChild?.remove());
      await expectMarks(page, ['Putin', 'European Union']);
    });
    expect(ignoredOfPage).toBe(0);
    expect(await synced()).toEqual({});
  });
});
