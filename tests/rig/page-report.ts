import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { callApi } from './extension-api.ts';

const tabsSchema = v.array(v.object({ id: v.number(), url: v.optional(v.string()) }));

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
