import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { PageReport } from '../../core/messages.ts';
import { wholePage, withFrame, type TabReport } from '../../core/tabs/tab-report.ts';
import { ASKS_FIRST } from '../../platform/asked-access.ts';
import { putLookout } from '../../platform/lookout.ts';
import { hasSiteAccess } from '../../platform/site-access.ts';
import { readTabReport, watchTabReports } from '../../platform/tab-reports.ts';
import { activeTab, askReport, wakePage } from '../../platform/tabs.ts';

/** What is known of the page in front of the popup. */
export interface ActivePage {
  readonly tabId: number;
  readonly url: string;
  /** The top frame's answer; undefined where no script of ours runs. */
  readonly answer: PageReport | undefined;
  /** Of the document in front; undefined where a script of ours answers, or none may look. */
  readonly contentType: string | undefined;
  readonly frames: TabReport;
  /** All frames together. */
  readonly page: PageReport;
  readonly siteAccess: boolean;
  readonly fileAccess: boolean;
  /** Looks again: the page was told something that it may not report by itself. */
  readonly look: () => Promise<void>;
}

/** The page in front, kept up to date while the popup is open; undefined until first known. */
export function useActivePage(): ActivePage | undefined {
  const [activePage, setActivePage] = useState<ActivePage>();
  useEffect(() => {
    const ended = new AbortController();
    const start = async () => {
      const tab = await activeTab();
      if (!tab || ended.signal.aborted) return;
      // A look that was overtaken by a later one is dropped.
      let latest = 0;
      const look = async () => {
        latest += 1;
        const mine = latest;
        const seen = await lookAt(tab.id, tab.url);
        if (mine === latest && !ended.signal.aborted) setActivePage({ ...seen, look });
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

/** In the flavour that asks first, opening the popup is the click that lets us look at this page. */
async function reportOf(tabId: number): Promise<PageReport | undefined> {
  const answer = await askReport(tabId, 0);
  if (answer) return answer;
  if (ASKS_FIRST) await putLookout({ tabId }).catch(() => undefined);
  await wakePage(tabId);
  return askReport(tabId, 0);
}

async function lookAt(tabId: number, url: string): Promise<Omit<ActivePage, 'look'>> {
  const [answer, stored, siteAccess, fileAccess] = await Promise.all([
    reportOf(tabId),
    readTabReport(tabId),
    hasSiteAccess(url),
    browser.extension.isAllowedFileSchemeAccess(),
  ]);
  // The worker may not have heard of the page yet: the page's own answer is the latest.
  const frames = answer ? withFrame(stored, 0, answer) : stored;
  const page = wholePage(frames);
  const contentType = answer ? undefined : await contentTypeOf(tabId);
  return { tabId, url, answer, contentType, frames, page, siteAccess, fileAccess };
}

/** What kind of document does not answer. */
async function contentTypeOf(tabId: number): Promise<string | undefined> {
  try {
    const [top] = await browser.scripting.executeScript({
      target: { tabId },
      injectImmediately: true,
      func: () => document.contentType,
    });
    return top?.result;
  } catch {
    return undefined;
  }
}
