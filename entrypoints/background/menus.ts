import { browser } from 'wxt/browser';
import { isOnAt } from '../../core/settings/page-settings.ts';
import { areWordsChanged, readPageWords } from '../../platform/page-words.ts';
import { readSettings, watchSettings } from '../../platform/settings-store.ts';
import { activeTab, hostOf, tellFrame } from '../../platform/tabs.ts';
import { toggleSite } from './commands.ts';

const WHO = 'who';
const OFF_HERE = 'off-here';

export function registerMenus(): void {
  browser.runtime.onInstalled.addListener(() => void createMenus());
  browser.tabs.onActivated.addListener(() => void drawMenus());
  browser.tabs.onUpdated.addListener((_tabId, change) => {
    if (change.status !== undefined) void drawMenus();
  });
  browser.storage.onChanged.addListener((changes, area) => {
    if (areWordsChanged(changes, area)) void createMenus();
  });
  watchSettings(() => void drawMenus());
  browser.contextMenus.onClicked.addListener(({ menuItemId, frameId }, tab) => {
    if (tab?.id === undefined) return;
    if (menuItemId === OFF_HERE) void toggleSite(hostOf(tab.url));
    if (menuItemId === WHO) {
      void tellFrame(tab.id, frameId ?? 0, { type: 'command', command: 'open-card' });
    }
  });
}

/** The browser keeps the entries until the next update. */
async function createMenus(): Promise<void> {
  const { t } = await readPageWords();
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: WHO, title: t('menu.who'), contexts: ['selection'] });
  browser.contextMenus.create({
    id: OFF_HERE,
    title: t('menu.off_here'),
    type: 'checkbox',
    contexts: ['page', 'action'],
  });
  await drawMenus();
}

/** The tick and the reach of "Off on this site" belong to the tab in front. */
async function drawMenus(): Promise<void> {
  const [tab, { settings }] = await Promise.all([activeTab(), readSettings()]);
  const host = hostOf(tab?.url);
  await browser.contextMenus
    .update(OFF_HERE, { checked: !isOnAt({ ...settings, on: true }, host), enabled: host !== '' })
    // Not created yet.
    .catch(() => undefined);
}
