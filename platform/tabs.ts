import { browser, type Browser } from 'wxt/browser';
import { LOOKOUT_SLOT, type WithLookout } from '../core/lookout-contract.ts';
import type { PageReport, ToAnnotator, ToPage, ToTopCard } from '../core/messages.ts';
import { parsePageReport } from '../core/messages-schema.ts';

/** The tab in front, in the window used last. */
export async function activeTab(): Promise<{ id: number; url: string } | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id === undefined ? undefined : { id: tab.id, url: tab.url ?? '' };
}

/** The host name of an address; empty where it has none. */
export function hostOf(url: string | undefined): string {
  return URL.parse(url ?? '')?.hostname ?? '';
}

/**
 * Tells one frame of a page. Pages where no script of ours runs do not answer; that is no error.
 * @returns whatever the frame answered, unchecked, or undefined.
 */
export async function tellFrame(
  tabId: number,
  frameId: number,
  message: ToPage | ToTopCard | ToAnnotator,
): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tabId, message, { frameId });
  } catch {
    return undefined;
  }
}

/** Tells every frame of a page. */
export async function tellPage(tabId: number, message: ToPage): Promise<void> {
  try {
    await browser.tabs.sendMessage(tabId, message);
  } catch {
    // No script of ours runs there.
  }
}

/** What a frame finds on itself now, or undefined where no script of ours runs. */
export async function askReport(tabId: number, frameId: number): Promise<PageReport | undefined> {
  return parsePageReport(await tellFrame(tabId, frameId, { type: 'report-wanted' }));
}

/** Has the top frame of a page answer, which heeds nobody until it names somebody. */
export async function wakePage(tabId: number): Promise<void> {
  const wake = (slot: typeof LOOKOUT_SLOT) => {
    const world: WithLookout = globalThis;
    return world[slot]?.();
  };
  try {
    await browser.scripting.executeScript({
      target: { tabId },
      injectImmediately: true,
      func: wake,
      args: [LOOKOUT_SLOT],
    });
  } catch {
    // No script of ours may run there.
  }
}

/** Opens the reader page beside the current tab, at a statement of an article. */
export async function openReader(
  article: string,
  statement: string | undefined,
  beside?: Browser.tabs.Tab,
): Promise<void> {
  const place = new URLSearchParams({ article, ...(statement !== undefined && { statement }) });
  const position = beside?.index === undefined ? {} : { index: beside.index + 1 };
  await browser.tabs.create({
    ...position,
    url: `${browser.runtime.getURL('/')}reader.html#${place.toString()}`,
  });
}
