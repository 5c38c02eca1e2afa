import { browser } from 'wxt/browser';
import { isOnAt } from '../../core/settings/page-settings.ts';
import { areWordsChanged } from '../../platform/page-words.ts';
import { watchSettings } from '../../platform/settings-store.ts';
import { activeTab, hostOf, tellFrame } from '../../platform/tabs.ts';
import { toggleSite } from './commands.ts';
import { knownSettings, knownWords } from './known.ts';
import { onTabs } from './tab-events.ts';

const WHO = 'who';
const OFF_HERE = 'off-here';

export function registerMenus(): void {
  browser.runtime.onInstalled.addListener(() => void createMenus());
  onTabs(browser.tabs.onActivated, () => void drawMenus());
  onTabs(browser.tabs.onUpdated, (_tabId, change, { active }) => {
    if (active && change.status !== undefined) void drawMenus();
  });
  browser.storage.onChanged.addListener((changes, area) => {
    if (areWordsChanged(changes, area)) void createMenus();
  });
  watchSettings(() => void drawMenus());
  browser.contextMenus.onClicked.addListener(({ menuItemId, frameId }, tab) => {
    if (tab?.id === undefined) return;
    // Where there is no site to switch off, the tick that the browser has set goes again.
    if (menuItemId === OFF_HERE) void toggleSite(hostOf(tab.url)).then(drawMenus);
    if (menuItemId === WHO) {
      void tellFrame(tab.id, frameId ?? 0, { type: 'command', command: 'open-card' });
    }
  });
}

/** The browser keeps the entries until the next update. */
async function createMenus(): Promise<void> {
  const { t } = await knownWords();
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: WHO, title: t('menu.who'), contexts: ['selection'] });
  browser.contextMenus.create({
    id: OFF_HERE,
    title: t('menu.off_here'),
    type: 'checkbox',
    contexts: ['page', 'action'],
    documentUrlPatterns: ['*://*/*'],
  });
  await drawMenus();
}

/** The tick of "Off on this site" belongs to the tab in front. */
async function drawMenus(): Promise<void> {
  const [tab, { settings }] = await Promise.all([activeTab(), knownSettings()]);
  const checked = !isOnAt({ ...settings, on: true }, hostOf(tab?.url));
  await browser.contextMenus
    .update(OFF_HERE, { checked })
    // Not created yet.
    .catch(() => undefined);
}
