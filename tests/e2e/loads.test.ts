import { expect, test } from 'vitest';
import { articlePage } from '../rig/article-page.ts';
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
});
