import { browser } from 'wxt/browser';
import type { PageReport } from '../core/messages.ts';
import { parseTabReport, withFrame, type TabReport } from '../core/tabs/tab-report.ts';

/** In `storage.session`, so that the reports outlive the service worker but not the browser. */
const PREFIX = 'tab.';
const key = (tabId: number) => `${PREFIX}${tabId}`;

export async function readTabReport(tabId: number): Promise<TabReport> {
  try {
    const stored = await browser.storage.session.get(key(tabId));
    return parseTabReport(stored[key(tabId)]);
  } catch {
    return {};
  }
}

/** Whether any tab has reported names; where that cannot be known, it may have. */
export async function areNamesReported(): Promise<boolean> {
  try {
    return Object.keys(await browser.storage.session.get(null)).some((name) =>
      name.startsWith(PREFIX),
    );
  } catch {
    return true;
  }
}

/** Where nothing can be stored, the toolbar icon counts nothing: no more than that. */
const ignore = () => undefined;

/** One write after the other: two frames that report at once must both be kept. */
let lastWrite: Promise<unknown> = Promise.resolve();

function inTurn<Result>(write: () => Promise<Result>): Promise<Result> {
  const done = lastWrite.then(write);
  lastWrite = done.catch(() => undefined);
  return done;
}

/** @returns the tab's report with the new one in it. */
export function putFrameReport(
  tabId: number,
  frameId: number,
  frame: PageReport,
): Promise<TabReport> {
  return inTurn(async () => {
    const report = withFrame(await readTabReport(tabId), frameId, frame);
    await browser.storage.session.set({ [key(tabId)]: report }).catch(ignore);
    return report;
  });
}

/** @returns what was known of the tab until now. */
export function forgetTab(tabId: number): Promise<TabReport> {
  return inTurn(async () => {
    const report = await readTabReport(tabId);
    await browser.storage.session.remove(key(tabId)).catch(ignore);
    return report;
  });
}

/** Calls back with the id of every tab whose report changed. @returns ends the watching. */
export function watchTabReports(changed: (tabId: number) => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area !== 'session') return;
    for (const [, tabId] of Object.keys(changes).map((name) => name.split(PREFIX))) {
      if (tabId !== undefined) changed(Number(tabId));
    }
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
