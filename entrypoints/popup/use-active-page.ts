import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { PageReport } from '../../core/messages.ts';
import { wholePage, withFrame, type TabReport } from '../../core/tabs/tab-report.ts';
import { hasSiteAccess } from '../../platform/site-access.ts';
import { readTabReport, watchTabReports } from '../../platform/tab-reports.ts';
import { activeTab, askReport } from '../../platform/tabs.ts';

/** What is known of the page in front of the popup. */
export interface ActivePage {
  readonly tabId: number;
  readonly url: string;
  /** The top frame's answer; undefined where no script of ours runs. */
  readonly answer: PageReport | undefined;
  readonly frames: TabReport;
  /** All frames together. */
  readonly page: PageReport;
  readonly siteAccess: boolean;
  readonly fileAccess: boolean;
}

/** The page in front, kept up to date while the popup is open; undefined until first known. */
export function useActivePage(): ActivePage | undefined {
  const [activePage, setActivePage] = useState<ActivePage>();
  useEffect(() => {
    const ended = new AbortController();
    const start = async () => {
      const tab = await activeTab();
      if (!tab || ended.signal.aborted) return;
      const look = async () => {
        const seen = await lookAt(tab.id, tab.url);
        if (!ended.signal.aborted) setActivePage(seen);
      };
      const stop = watchTabReports((tabId) => {
        if (tabId === tab.id) void look();
      });
      ended.signal.addEventListener('abort', stop);
      await look();
    };
    void start();
    return () => ended.abort();
  }, []);
  return activePage;
}

async function lookAt(tabId: number, url: string): Promise<ActivePage> {
  const [answer, stored, siteAccess, fileAccess] = await Promise.all([
    askReport(tabId, 0),
    readTabReport(tabId),
    hasSiteAccess(url),
    browser.extension.isAllowedFileSchemeAccess(),
  ]);
  // The worker may not have heard of the page yet: the page's own answer is the latest.
  const frames = answer ? withFrame(stored, 0, answer) : stored;
  const page = wholePage(frames);
  return { tabId, url, answer, frames, page, siteAccess, fileAccess };
}
