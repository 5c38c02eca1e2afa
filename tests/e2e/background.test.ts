import { type Page, TargetType } from 'puppeteer-core';
import * as v from 'valibot';
import { afterAll, expect, test } from 'vitest';
import { articlePage } from '../rig/article-page.ts';
import { SOON } from '../rig/controls.ts';
import { callApi } from '../rig/extension-api.ts';
import { inEachBrowser } from '../rig/in-each-browser.ts';
import { waitForMarks } from '../rig/marks.ts';

const tabsSchema = v.array(v.object({ id: v.number(), url: v.optional(v.string()) }));
const EMPTY = '<!doctype html><title>Empty</title><p>Nobody is named here.';

inEachBrowser((browser) => {
  const serve = () => {
    const { server } = browser();
    server.serve('/article', articlePage());
    server.serve('/empty', EMPTY);
    server.serve(
      '/framed',
      `<!doctype html><title>Framed</title><p>Angela Merkel spoke.
       <iframe src="/inner" width="800" height="600"></iframe>`,
    );
    server.serve('/inner', '<!doctype html><p>Angela Merkel and Dmitry S. Peskov.');
    return server;
  };
  /** By the tab's address: each test has a site of its own. */
  const badgeOf = async (options: Page, address: string): Promise<unknown> => {
    const tabs = v.parse(tabsSchema, await callApi(options, 'tabs.query', {}));
    const tab = tabs.find(({ url }) => url === address);
    return tab && callApi(options, 'action.getBadgeText', { tabId: tab.id });
  };

  afterAll(() => {
    const complaints = browser().complaints.filter(({ by }) => by === 'extension');
    if (complaints.length > 0) throw new Error(JSON.stringify(complaints));
  });

  test('the badge counts the actors of each tab, through navigation and back', async () => {
    const server = serve();
    const [article, empty] = [server.url('/article', 'one'), server.url('/empty', 'one')];
    const elsewhere = server.url('/empty', 'other');
    const options = await browser().openExtensionPage('options.html');
    const page = await browser().open(article);
    await waitForMarks(page, 8);
    await expect.poll(() => badgeOf(options, article), SOON).toBe('8');
    await browser().open(elsewhere);
    await expect.poll(() => badgeOf(options, elsewhere), SOON).toBe('');

    await page.bringToFront();
    await page.goto(empty);
    await expect.poll(() => badgeOf(options, empty), SOON).toBe('');
    await page.evaluate(() => history.back());
    await expect.poll(() => badgeOf(options, article), SOON).toBe('8');
  });

  test('frames are added up, each actor once', async () => {
    const server = serve();
    const options = await browser().openExtensionPage('options.html');
    const page = await browser().open(server.url('/framed', 'two'));
    await expect.poll(() => badgeOf(options, page.url()), SOON).toBe('2');
    await page.evaluate(() => document.querySelector('iframe')?.remove());
    await page.evaluate(() => document.body.append('The Kremlin.'));
    await expect.poll(() => badgeOf(options, page.url()), SOON).not.toBe('');
  });

  test('the badge can be switched off, and is gone where names are', async () => {
    const server = serve();
    const options = await browser().openExtensionPage('options.html');
    const page = await browser().open(server.url('/article', 'three'));
    await expect.poll(() => badgeOf(options, page.url()), SOON).toBe('8');
    await callApi(options, 'storage.sync.set', { 'settings.badge': { v: 1, value: false } });
    await expect.poll(() => badgeOf(options, page.url()), SOON).toBe('');
    await callApi(options, 'storage.sync.remove', 'settings.badge');
    await expect.poll(() => badgeOf(options, page.url()), SOON).toBe('8');
    await callApi(options, 'storage.sync.set', { 'settings.on': { v: 1, value: false } });
    await expect.poll(() => badgeOf(options, page.url()), SOON).toBe('');
    await callApi(options, 'storage.sync.remove', 'settings.on');
  });

  test('our own pages cannot pass for a page with a request', async () => {
    const options = await browser().openExtensionPage('options.html');
    await callApi(options, 'runtime.sendMessage', {
      type: 'mute',
      actor: 'merkel',
      where: 'everywhere',
      muted: true,
    }).catch(() => undefined);
    expect(await callApi(options, 'storage.sync.get', 'settings.muted')).toEqual({});
  });

  test('works on after its worker was stopped', async () => {
    const server = serve();
    const options = await browser().openExtensionPage('options.html');
    const page = await browser().open(server.url('/article', 'four'));
    await expect.poll(() => badgeOf(options, page.url()), SOON).toBe('8');
    // Firefox has none: its background page ends by itself when idle.
    const workers = () =>
      browser()
        .puppeteer.targets()
        .filter((target) => target.type() === TargetType.SERVICE_WORKER);
    expect(workers()).toHaveLength(browser().name === 'chromium' ? 1 : 0);
    // A global of the old worker, which the new one cannot know.
    const mark = () => Reflect.set(globalThis, 'isOld', true);
    const isMarked = () => Reflect.has(globalThis, 'isOld');
    for (const target of workers()) {
      const worker = await target.worker();
      await worker?.evaluate(mark);
      await worker?.close();
    }
    await page.evaluate(() => document.body.append(' Sergey Nobody. '));
    await callApi(options, 'storage.sync.set', {
      'settings.muted': { v: 1, value: ['merkel'] },
    });
    await expect.poll(() => badgeOf(options, page.url()), SOON).toBe('7');
    await callApi(options, 'storage.sync.clear');
    await expect.poll(() => badgeOf(options, page.url()), SOON).toBe('8');
    for (const target of workers()) {
      expect(await (await target.worker())?.evaluate(isMarked)).toBe(false);
    }
  });
});
