import { browser } from 'wxt/browser';
import { isOnAt } from '../../core/settings/page-settings.ts';
import { wholePage } from '../../core/tabs/tab-report.ts';
import { areWordsChanged, readPageWords } from '../../platform/page-words.ts';
import { readSettings, watchSettings } from '../../platform/settings-store.ts';
import { readTabReport, watchTabReports } from '../../platform/tab-reports.ts';
import { hostOf } from '../../platform/tabs.ts';

const INK = '#5b2333';
/** By size in CSS px. */
const ICON = { 16: '/icons/16.png', 32: '/icons/32.png' };
const OFF_ICON = { 16: '/icons/off-16.png', 32: '/icons/off-32.png' };

/** The number of actors on the toolbar icon, tab by tab, and the icon's off state. */
export function registerBadge(): void {
  watchTabReports((tabId) => void drawBadge(tabId));
  watchSettings(() => void drawAllBadges());
  browser.storage.onChanged.addListener((changes, area) => {
    if (areWordsChanged(changes, area)) void drawAllBadges();
  });
  browser.tabs.onActivated.addListener(({ tabId }) => void drawBadge(tabId));
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.status !== undefined || change.url !== undefined) void drawBadge(tabId);
  });
  void browser.action.setBadgeBackgroundColor({ color: INK });
}

async function drawAllBadges(): Promise<void> {
  const tabs = await browser.tabs.query({});
  const ids = tabs.map(({ id }) => id).filter((id) => id !== undefined);
  await Promise.all(ids.map(drawBadge));
}

async function drawBadge(tabId: number): Promise<void> {
  try {
    const [tab, { settings }, report, texts] = await Promise.all([
      browser.tabs.get(tabId),
      readSettings(),
      readTabReport(tabId),
      readPageWords(),
    ]);
    const { state, actors } = wholePage(report);
    const isOn = isOnAt(settings, hostOf(tab.url)) && (state !== 'off' || actors.length === 0);
    const count = isOn ? actors.length : 0;
    await Promise.all([
      browser.action.setIcon({ tabId, path: isOn ? ICON : OFF_ICON }),
      browser.action.setBadgeText({
        tabId,
        text: settings.badge && count > 0 ? texts.number(count) : '',
      }),
      browser.action.setTitle({
        tabId,
        title: isOn ? texts.plural('badge.names', count) : texts.t('badge.off'),
      }),
    ]);
  } catch {
    // The tab was closed meanwhile.
  }
}
