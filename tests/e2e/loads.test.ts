import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { articlePage } from '../rig/article-page.ts';
import { callApi } from '../rig/extension-api.ts';
import { inEachBrowser } from '../rig/in-each-browser.ts';

inEachBrowser((browser) => {
  test('a page with the extension asks for nothing but itself and nothing complains', async () => {
    const { server, complaints } = browser();
    server.serve('/article', articlePage());
    const url = server.url('/article');
    const page = await browser().open(url);
    await page.waitForFunction(() => document.readyState === 'complete');
    expect(server.requests).toEqual([`news.localhost:${server.port}/article`]);
    expect(server.outside).toEqual([]);
    expect(complaints).toEqual([]);
  });

  /** What a page answers to the rest of the extension. */
  async function answerOf(page: Page, from: Page): Promise<unknown> {
    const tabs = await callApi(from, 'tabs.query', {});
    const tab: unknown = Array.isArray(tabs)
      ? tabs.find((each) => Reflect.get(Object(each), 'url') === page.url())
      : undefined;
    const id: unknown = Reflect.get(Object(tab), 'id');
    if (typeof id !== 'number') throw new TypeError(`No tab shows ${page.url()}.`);
    return callApi(from, 'tabs.sendMessage', id, { type: 'report-wanted' });
  }

  test('a page that names nobody hears nothing until the popup asks', async () => {
    const { server, open, openExtensionPage, openPopup } = browser();
    server.serve('/', '<!doctype html><meta charset="utf-8"><p>Fine weather all day.</p>');
    const page = await open(server.url('/', 'deaf'));
    const settings = await openExtensionPage('options.html');
    await expect(answerOf(page, settings)).rejects.toThrow(/not establish connection/);
    await page.bringToFront();
    const popup = await openPopup(page);
    await popup.waitForSelector('::-p-text(Nobody)');
    expect(await answerOf(page, settings)).toEqual({ state: 'ready', actors: [] });
    await Promise.all([popup, settings, page].map((each) => each.close()));
  });
});
