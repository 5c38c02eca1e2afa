import { expect, test } from 'vitest';
import { articlePage } from '../rig/article-page.ts';
import { inEachBrowser } from '../rig/in-each-browser.ts';
import { reportOf } from '../rig/page-report.ts';

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

  test('a page that names nobody hears nothing until the popup asks', async () => {
    const { server, open, openExtensionPage, openPopup } = browser();
    server.serve('/', '<!doctype html><meta charset="utf-8"><p>Fine weather all day.</p>');
    const page = await open(server.url('/', 'deaf'));
    const settings = await openExtensionPage('options.html');
    await expect(reportOf(page, settings)).rejects.toThrow(/not establish connection/);
    await page.bringToFront();
    const popup = await openPopup(page);
    await popup.waitForSelector('::-p-text(Nobody)');
    expect(await reportOf(page, settings)).toEqual({ state: 'ready', actors: [] });
    await Promise.all([popup, settings, page].map((each) => each.close()));
  });
});
