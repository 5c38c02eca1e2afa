import { browser } from 'wxt/browser';
import { forgetTab, putFrameReport } from '../../platform/tab-reports.ts';
import { askReport } from '../../platform/tabs.ts';

/** Forgets what a tab's frames reported once they are gone. */
export function registerTabReports(): void {
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
  browser.tabs.onReplaced.addListener((_added, removed) => void forgetTab(removed));
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.status === 'loading') void reportAfresh(tabId);
  });
}

/**
 * `loading` is also said when a page merely changes its own address, and when one comes back from the
 * back/forward cache: so frames that are still there are asked again, and the others are forgotten.
 */
async function reportAfresh(tabId: number): Promise<void> {
  const frames = Object.keys(await forgetTab(tabId)).map(Number);
  const asked = new Set([0, ...frames]);
  await Promise.all(
    [...asked].map(async (frameId) => {
      const report = await askReport(tabId, frameId);
      if (report) await putFrameReport(tabId, frameId, report);
    }),
  );
}
