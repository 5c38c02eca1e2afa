import type { Page } from 'puppeteer-core';
import { articlePage } from './article-page.ts';
import type { BrowserUnderTest } from './browser-under-test.ts';
import { callApi } from './extension-api.ts';
import { waitUntilRead } from './page-report.ts';

/** The newest bundled article in a tab in front, read, its names marked. */
export async function openArticle(browser: BrowserUnderTest, site = 'news'): Promise<Page> {
  browser.server.serve('/article', articlePage());
  const page = await browser.open(browser.server.url('/article', site));
  await waitUntilRead(browser, page);
  return page;
}

/** After a test of the settings: as they come, and no tab but the first. */
export async function startAfresh(browser: BrowserUnderTest): Promise<void> {
  const pages = await browser.puppeteer.pages();
  const options = await browser.openExtensionPage('options.html');
  await callApi(options, 'storage.sync.clear');
  await callApi(options, 'storage.local.clear');
  await Promise.all(pages.slice(1).map((page) => page.close()));
  await options.close();
}
