import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Json } from '../rig/browser-under-test.ts';
import { SOON } from '../rig/controls.ts';
import { callApi, callApiInTab } from '../rig/extension-api.ts';
import { inEachBrowser } from '../rig/in-each-browser.ts';
import { marksIn, waitForMarks } from '../rig/marks.ts';

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
    browser().inBackground((world) => Number(Reflect.get(world, 'ignoredMessages') ?? 0));
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
    const before = await ignored();
    for (const message of Object.values(STRANGE)) await send(message);
    expect(await ignored()).toBe(before + Object.keys(STRANGE).length);
    expect(await synced()).toEqual({});
  });

  test('a script in a page can mute, on its own site alone', async () => {
    await send(MUTE);
    await expect
      .poll(synced, SOON)
      .toEqual({ 'settings.mutedOn': { v: 1, value: { 'sends.localhost': ['eu'] } } });
    await callApi(options, 'storage.sync.clear');
    await page.bringToFront();
    await waitForMarks(page, 2);
  });

  test('the page’s own script has no way to send, and what it says is not heard', async () => {
    const before = await ignored();
    const ways = await page.evaluate((message) => {
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
    expect(ways).toEqual(['undefined', 'undefined']);
    await page.evaluate(() => document.body.append('Then Angela Merkel spoke.'));
    await waitForMarks(page, 3);
    expect(await marksIn(page)).toHaveLength(3);
    expect(await ignored()).toBe(before);
    expect(await synced()).toEqual({});
  });
});
