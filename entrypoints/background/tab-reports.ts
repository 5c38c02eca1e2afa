import { browser } from 'wxt/browser';
import { forgetTab, putFrameReport } from '../../platform/tab-reports.ts';
import { askReport } from '../../platform/tabs.ts';
import { onTabs } from './tab-events.ts';

/** Forgets what a tab's frames reported once they are gone. */
export function registerTabReports(): void {
  onTabs(browser.tabs.onRemoved, (tabId) => void forgetTab(tabId));
  onTabs(browser.tabs.onReplaced, (_added, removed) => void forgetTab(removed));
  onTabs(browser.tabs.onUpdated, (tabId, change) => {
    if (change.status === 'loading') void reportAfresh(tabId);
  });
}

/**
 * `loading` is also said when a page merely changes its own address, and when one that has just reported
 * comes back from the back/forward cache: so frames that are still there are asked again, and the others
 * are forgotten.
 */
async function reportAfresh(tabId: number): Promise<void> {
  const frames = Object.keys(await forgetTab(tabId)).map(Number);
  await Promise.all(
    frames.map(async (frameId) => {
      const report = await askReport(tabId, frameId);
      if (report) await putFrameReport(tabId, frameId, report);
    }),
  );
}
