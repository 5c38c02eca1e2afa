import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import type { BrowserUnderTest } from './browser-under-test.ts';
import { callApi } from './extension-api.ts';
import { waitUntil } from './wait-until.ts';

const tabsSchema = v.array(v.object({ id: v.number(), url: v.optional(v.string()) }));
const reportSchema = v.object({ state: v.string() });

/** The browser's id of the tab that shows a page. */
export async function tabOf(page: Page, extensionPage: Page): Promise<number> {
  const tabs = v.parse(tabsSchema, await callApi(extensionPage, 'tabs.query', {}));
  const tab = tabs.find(({ url }) => url === page.url());
  if (tab === undefined) throw new Error(`No tab shows ${page.url()}.`);
  return tab.id;
}

/**
 * What a page answers to the rest of the extension: `state` is 'ready' once it has been read.
 * @throws where nobody hears: no script of ours runs there, or it has found nobody yet.
 */
export async function reportOf(page: Page, extensionPage: Page): Promise<unknown> {
  const tab = await tabOf(page, extensionPage);
  return callApi(extensionPage, 'tabs.sendMessage', tab, { type: 'report-wanted' });
}

/** 'off', 'scanning' or 'ready', as a page says of itself; undefined where nobody hears. */
export async function stateOf(browser: BrowserUnderTest, page: Page): Promise<string | undefined> {
  const report = await reportOf(page, await browser.ownPage()).catch(() => undefined);
  return v.is(reportSchema, report) ? report.state : undefined;
}

/** Resolves once a page that names somebody says that all its text is read. */
export async function waitUntilRead(browser: BrowserUnderTest, page: Page): Promise<void> {
  await waitUntil(
    `${page.url()} to be read`,
    async () => (await stateOf(browser, page)) === 'ready',
  );
}
