import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { afterAll, expect, test } from 'vitest';
import { articlePage } from '../rig/article-page.ts';
import { closeCard, openCard, readCard } from '../rig/card.ts';
import { markNamed } from '../rig/card-controls.ts';
import { SOON } from '../rig/controls.ts';
import { callApi } from '../rig/extension-api.ts';
import { expectNoComplaints } from '../rig/expect-no-complaints.ts';
import { inEachBrowser } from '../rig/in-each-browser.ts';
import { waitForMarks, waitForNoMarks } from '../rig/marks.ts';
import { waitUntilRead } from '../rig/page-report.ts';

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
  const ask = async (options: Page, call: string, address: string): Promise<unknown> => {
    const tabs = v.parse(tabsSchema, await callApi(options, 'tabs.query', {}));
    const tab = tabs.find(({ url }) => url === address);
    return tab && callApi(options, call, { tabId: tab.id });
  };
  const badgeOf = (options: Page, address: string) => ask(options, 'action.getBadgeText', address);

  afterAll(() => {
    expectNoComplaints(browser());
  });

  test('pages that name nobody are none of its business, unless a site is off', async () => {
    const server = serve();
    const options = await browser().openExtensionPage('options.html');
    const page = await browser().open(server.url('/article', 'zero'));
    const titleOf = (address: string) => ask(options, 'action.getTitle', address);
    await expect.poll(() => titleOf(page.url()), SOON).toBe('Dramatis: 8 names on this page');
    await browser().inBackground(watchDrawing);

    const titles = () => browser().inBackground((world) => Number(Reflect.get(world, 'titles')));
    const icons = () => browser().inBackground((world) => String(Reflect.get(world, 'icons')));
    /** How often the look of a tab was drawn while pages came. */
    const drawnFor = async (path: string) => {
      const before = await titles();
      for (let visit = 0; visit < 3; visit += 1) {
        await page.goto(server.url(`${path}?${visit}`, 'zero'));
        await titleOf(page.url());
      }
      return (await titles()) - before;
    };
    await expect.poll(() => drawnFor('/empty'), SOON).toBe(0);
    expect(await titleOf(page.url())).toBe('Dramatis: 0 names on this page');

    await page.goto(server.url('/article', 'zero'));
    await expect.poll(() => titleOf(page.url()), SOON).toBe('Dramatis: 8 names on this page');
    await page.goto(server.url('/empty', 'zero'));
    const { hostname } = new URL(page.url());
    const sites = { v: 1, value: [hostname] };
    expect(await icons()).toBe('');
    await callApi(options, 'storage.sync.set', { 'settings.sites': sites });
    await expect.poll(() => titleOf(page.url()), SOON).toBe('Dramatis: off on this page');
    await page.goto(server.url('/empty', 'elsewhere'));
    await expect.poll(() => titleOf(page.url()), SOON).toBe('Dramatis: 0 names on this page');
    await page.goto(server.url('/empty', 'zero'));
    await expect.poll(() => titleOf(page.url()), SOON).toBe('Dramatis: off on this page');
    expect(await icons()).toMatch(/off $/);
    await callApi(options, 'storage.sync.remove', 'settings.sites');
    await expect.poll(() => titleOf(page.url()), SOON).toBe('Dramatis: 0 names on this page');
    expect(await icons()).toMatch(/on $/);
    await page.close();
    await options.close();
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

  test('frames are added up, each actor once, as they come, go and come back', async () => {
    const server = serve();
    const options = await browser().openExtensionPage('options.html');
    const page = await browser().open(server.url('/framed', 'two'));
    const framed = page.url();
    await expect.poll(() => badgeOf(options, framed), SOON).toBe('2');
    await page.goto(server.url('/empty', 'two'));
    await expect.poll(() => badgeOf(options, page.url()), SOON).toBe('');
    await page.evaluate(() => history.back());
    await expect.poll(() => badgeOf(options, framed), SOON).toBe('2');
    await page.evaluate(() => document.querySelector('iframe')?.remove());
    await expect.poll(() => badgeOf(options, framed), SOON).toBe('1');
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

  test('works on after its background was stopped', async () => {
    const server = serve();
    const options = await browser().openExtensionPage('options.html');
    const page = await browser().open(server.url('/article', 'four'));
    await expect.poll(() => badgeOf(options, page.url()), SOON).toBe('8');
    await browser().stopBackground();
    await callApi(options, 'storage.sync.set', {
      'settings.muted': { v: 1, value: ['merkel'] },
    });
    await expect.poll(() => badgeOf(options, page.url()), SOON).toBe('7');
    await browser().stopBackground();
    await page.evaluate(() => document.body.replaceChildren('Angela Merkel and the Kremlin.'));
    await expect.poll(() => badgeOf(options, page.url()), SOON).toBe('1');
    await callApi(options, 'storage.sync.clear');
    await expect.poll(() => badgeOf(options, page.url()), SOON).toBe('2');
    await browser().stopBackground();
    const mark = await markNamed(page, 'Angela Merkel');
    expect((await openCard(browser(), page, mark)).name).toBe('Angela Merkel');
  });

  test('commands and menu entries do what they say on the page in front', async () => {
    const { runCommand, chooseMenuItem } = browser();
    const server = serve();
    const page = await browser().open(server.url('/article', 'five'));
    await waitUntilRead(browser(), page);
    const shown = async () => (await readCard(browser(), page))?.name;

    await runCommand('next-name');
    await expect.poll(shown, SOON).toBe('European Union');
    await runCommand('next-name');
    await expect.poll(shown, SOON).toBe('Alexander G. Lukashenko');
    await runCommand('previous-name');
    await expect.poll(shown, SOON).toBe('European Union');
    const isPinned = () =>
      browser().onCard(page, (root) => root.querySelector('[aria-pressed=true]') !== null);
    await runCommand('pin-card');
    await expect.poll(isPinned, SOON).toBe(true);
    await runCommand('pin-card');
    await closeCard(browser(), page);

    const select = (name: string) =>
      page.evaluate((wanted) => {
        getSelection()?.removeAllRanges();
        if (!Reflect.apply(Reflect.get(window, 'find'), window, [wanted])) throw new Error(wanted);
      }, name);
    await select('Angela Merkel');
    await chooseMenuItem('who');
    await expect.poll(shown, SOON).toBe('Angela Merkel');
    await closeCard(browser(), page);
    await select('Dmitry S. Peskov');
    await runCommand('open-card');
    await expect.poll(shown, SOON).toBe('Dmitry S. Peskov');

    await chooseMenuItem('off-here');
    await waitForNoMarks(page);
    await runCommand('toggle-site');
    await waitForMarks(page, 8);
    await runCommand('toggle-site');
    await waitForNoMarks(page);
    await chooseMenuItem('off-here');
    await waitForMarks(page, 8);
  });
});

/** In the background: counts how often a tab of its own is given a title, and notes which icons. */
function watchDrawing(world: object): boolean {
  Reflect.set(world, 'titles', 0);
  Reflect.set(world, 'icons', '');
  const api: unknown = Reflect.get(world, 'browser') ?? Reflect.get(world, 'chrome');
  const action: unknown = Reflect.get(Object(api), 'action');
  const before = (method: string, note: (details: object) => void) => {
    const call: unknown = Reflect.get(Object(action), method);
    if (typeof call !== 'function') throw new Error(`There is no ${method}.`);
    Reflect.set(Object(action), method, (details: object) => {
      note(details);
      return Reflect.apply(call, action, [details]) as unknown;
    });
  };
  before('setTitle', (details) => {
    if ('tabId' in details) Reflect.set(world, 'titles', Number(Reflect.get(world, 'titles')) + 1);
  });
  before('setIcon', (details) => {
    const icon = JSON.stringify(details).includes('off') ? 'off' : 'on';
    Reflect.set(world, 'icons', `${String(Reflect.get(world, 'icons'))}${icon} `);
  });
  return true;
}
