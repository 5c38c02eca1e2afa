import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, expect, test } from 'vitest';
import type { Json } from '../rig/browser-under-test.ts';
import { countOf, flip, press, SOON, textIn } from '../rig/controls.ts';
import { callApi } from '../rig/extension-api.ts';
import { expectNoComplaints } from '../rig/expect-no-complaints.ts';
import { openArticle as openArticleIn, startAfresh } from '../rig/fresh-start.ts';
import { inEachBrowser } from '../rig/in-each-browser.ts';
import { marksIn, waitForStyle } from '../rig/marks.ts';
import { openSettings, settingsSay } from '../rig/settings-page.ts';

/** Bytes of the items that are stored until no more are taken. Sync allows few writes a minute. */
const FILLING = { sync: [8_000, 2_000], local: [1_000_000, 10_000, 1_000] };

type Area = 'sync' | 'local';

/** What becomes of settings that are broken, in part, from elsewhere, or refused by the browser. */
inEachBrowser((browser) => {
  const openArticle = (site?: string) => openArticleIn(browser(), site);
  const openOptions = () => openSettings(browser());
  const stored = async (page: Page, area: Area, key: string) => {
    const found = await callApi(page, `storage.${area}.get`, key);
    return Reflect.get(Object(found), key) as unknown;
  };
  const arrive = (page: Page, fields: Record<string, Json>) =>
    callApi(page, 'storage.sync.set', fields);
  /** Until nothing more is taken, not even a little. */
  const fill = async (page: Page, area: Area) => {
    for (const size of FILLING[area]) {
      const item = (index: number) => ({ [`filling-${size}-${index}`]: 'x'.repeat(size) });
      const isTaken = (index: number) =>
        callApi(page, `storage.${area}.set`, item(index)).then(
          () => true,
          () => false,
        );
      for (let index = 0; await isTaken(index); index += 1);
    }
  };
  /** For that page, from now on. */
  const refuse = (page: Page, area: Area, method: 'get' | 'set') =>
    page.evaluate(
      (where, what) => {
        const api: unknown =
          Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
        const owner: unknown = Reflect.get(Object(Reflect.get(Object(api), 'storage')), where);
        Reflect.set(Object(owner), what, () => {
          throw new Error('Refused.');
        });
      },
      area,
      method,
    );
  const addManySites = async (options: Page) => {
    const sites = Array.from({ length: 300 }, (_, index) => `site${index}.example`).join('\n');
    await options.$eval(
      '.add-sites textarea',
      (field, text) => {
        field.value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      },
      sites,
    );
    await press(options, 'Add');
  };

  afterEach(() => startAfresh(browser()));

  afterAll(() => {
    expectNoComplaints(browser());
  });

  test('stored nonsense falls back field by field, is told, and is kept', async () => {
    const article = await openArticle();
    const options = await openOptions();
    await callApi(options, 'storage.sync.set', {
      'settings.on': 'perhaps',
      'settings.theme': { v: 99, value: { hue: 7 } },
      'settings.markStyle': { v: 1, value: 'solid' },
    });
    await settingsSay(options, 'Mark names on pages: damaged');
    await settingsSay(options, 'Colours of the card: written by a newer version');
    expect(await options.$eval('.mark-sample', (mark) => mark.className)).toContain('solid');
    await article.bringToFront();
    await waitForStyle(article, 'solid');
    expect(await stored(options, 'sync', 'settings.on')).toBe('perhaps');

    await options.bringToFront();
    await flip(options, 'Mark names on pages');
    await expect
      .poll(() => stored(options, 'sync', 'settings.on'), SOON)
      .toEqual({ v: 1, value: false });
    expect(await stored(options, 'local', 'settings-kept')).toEqual({ on: 'perhaps' });
    expect(await stored(options, 'sync', 'settings.theme')).toEqual({ v: 99, value: { hue: 7 } });
  });

  test('what has arrived of them holds, the rest is as it comes, and nothing is filled up', async () => {
    const article = await openArticle();
    const options = await openOptions();
    const first = { 'settings.markStyle': { v: 1, value: 'solid' } };
    await arrive(options, first);
    const look = () => options.$eval('.mark-sample', (mark) => mark.className);
    await expect.poll(look, SOON).toContain('solid');
    await article.bringToFront();
    await waitForStyle(article, 'solid');
    expect(await callApi(options, 'storage.sync.get', null)).toEqual(first);

    // A site without the mode that it was meant for, and a list that was cut off on the way.
    const second = {
      'settings.sites': { v: 1, value: ['news.localhost'] },
      'settings.muted': { v: 1 },
    };
    await arrive(options, second);
    await expect.poll(() => marksIn(article), SOON).toEqual([]);
    await options.bringToFront();
    await settingsSay(options, 'damaged');
    await arrive(options, { 'settings.siteMode': { v: 1, value: 'only' } });
    await article.bringToFront();
    await expect.poll(async () => (await marksIn(article)).length, SOON).toBeGreaterThan(0);
    expect(await callApi(options, 'storage.sync.get', null)).toEqual({
      ...first,
      ...second,
      'settings.siteMode': { v: 1, value: 'only' },
    });
  });

  test('where sync refuses, this device keeps the setting and says so', async () => {
    const options = await openOptions();
    await fill(options, 'sync');
    await addManySites(options);
    await settingsSay(options, 'Saved on this device.');
    await settingsSay(options, '1 setting is kept on this device alone');
    expect(await countOf(options, '.removable li')).toBe(300);

    await callApi(options, 'storage.sync.clear');
    await flip(options, 'Show the number of names on the toolbar icon');
    const again = await openOptions();
    await expect.poll(() => countOf(again, '.removable li'), SOON).toBe(300);
  });

  test('where nothing more can be stored, it says so, and pages go on as they were', async () => {
    const article = await openArticle();
    const options = await openOptions();
    await flip(options, 'Solid line');
    await expect.poll(() => stored(options, 'sync', 'settings.markStyle'), SOON).toBeDefined();
    if (browser().name === 'chromium') {
      await fill(options, 'sync');
      await fill(options, 'local');
    } else {
      // Firefox keeps more on a device than a test can fill.
      await refuse(options, 'sync', 'set');
      await refuse(options, 'local', 'set');
    }

    await addManySites(options);
    await settingsSay(options, 'Not saved: the browser refused to store it.');
    expect(await stored(options, 'sync', 'settings.markStyle')).toEqual({ v: 1, value: 'solid' });
    await article.bringToFront();
    await waitForStyle(article, 'solid');
    await waitForStyle(await openArticle('later'), 'solid');
  });

  test('where the browser does not hand over what is stored, it is told, and nothing is written over', async () => {
    const options = await openOptions();
    await flip(options, 'Tinted');
    await expect
      .poll(() => stored(options, 'sync', 'settings.markStyle'), SOON)
      .toEqual({ v: 1, value: 'tint' });

    const refused = await openOptions();
    await refuse(refused, 'sync', 'get');
    await flip(refused, 'Show the number of names on the toolbar icon');
    await settingsSay(refused, 'The browser would not hand over what is stored.');
    expect(await refused.$eval('.mark-sample', (mark) => mark.className)).toContain('tint');
    expect(await stored(options, 'sync', 'settings.markStyle')).toEqual({ v: 1, value: 'tint' });
    const again = await openOptions();
    const isBadgeOn = () =>
      again.$$eval('label', (labels) => {
        const label = labels.find(({ textContent }) => textContent.includes('toolbar icon'));
        return label?.control?.matches(':checked');
      });
    await expect.poll(isBadgeOn, SOON).toBe(false);
    expect(await textIn(again, '.settings')).not.toContain('would not hand over');
  });
});
