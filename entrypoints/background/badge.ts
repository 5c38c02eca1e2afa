import { browser } from 'wxt/browser';
import { isOnAt } from '../../core/settings/page-settings.ts';
import { wholePage } from '../../core/tabs/tab-report.ts';
import { areWordsChanged } from '../../platform/page-words.ts';
import { watchSettings } from '../../platform/settings-store.ts';
import { readTabReport, watchTabReports } from '../../platform/tab-reports.ts';
import { hostOf } from '../../platform/tabs.ts';
import { knownSettings, knownWords } from './known.ts';
import { onTabs } from './tab-events.ts';

const INK = '#5b2333';
/** By size in CSS px. */
const ICON = { 16: '/icons/16.png', 32: '/icons/32.png' };
const OFF_ICON = { 16: '/icons/off-16.png', 32: '/icons/off-32.png' };

/** What happens within so many milliseconds is drawn once. */
const DRAW_AFTER_MS = 50;

const due = new Set<number>();
let timer: ReturnType<typeof setTimeout> | undefined;
/** One after the other: each goes by what the one before it has left. */
let drawing = Promise.resolve();

/** The number of actors on the toolbar icon, tab by tab, and the icon's off state. */
export function registerBadge(): void {
  watchTabReports(drawSoon);
  watchSettings(() => void drawAllBadges());
  browser.storage.onChanged.addListener((changes, area) => {
    if (!areWordsChanged(changes, area)) return;
    void titleAll();
    void drawAllBadges();
  });
  void titleAll();
  onTabs(browser.tabs.onActivated, ({ tabId }) => drawSoon(tabId));
  onTabs(browser.tabs.onUpdated, (tabId, change) => {
    if (change.status !== undefined || change.url !== undefined) drawSoon(tabId);
  });
  void browser.action.setBadgeBackgroundColor({ color: INK });
}

/** What is said of a page that names nobody needs no drawing where it is said of every page. */
async function titleAll(): Promise<void> {
  const texts = await knownWords();
  await browser.action.setTitle({ title: texts.plural('badge.names', 0) });
}

async function drawAllBadges(): Promise<void> {
  const tabs = await browser.tabs.query({});
  for (const { id } of tabs) if (id !== undefined) drawSoon(id);
}

/** A page that comes is told of several times in a row, and reports who is named in between. */
function drawSoon(tabId: number): void {
  due.add(tabId);
  timer ??= setTimeout(() => {
    timer = undefined;
    const ids = [...due];
    due.clear();
    drawing = drawing.then(() => drawBadges(ids));
  }, DRAW_AFTER_MS);
}

async function drawBadges(tabIds: readonly number[]): Promise<void> {
  for (const id of tabIds) await drawBadge(id);
}

async function drawBadge(tabId: number): Promise<void> {
  try {
    const [tab, before, { settings }, report, texts] = await Promise.all([
      browser.tabs.get(tabId),
      browser.action.getTitle({ tabId }),
      knownSettings(),
      readTabReport(tabId),
      knownWords(),
    ]);
    const { state, actors } = wholePage(report);
    const isOn = isOnAt(settings, hostOf(tab.url)) && (state !== 'off' || actors.length === 0);
    const count = isOn ? actors.length : 0;
    // To draw an icon takes longer than all the rest. With a new page it goes as the title does.
    const wasOn = before !== texts.t('badge.off');
    await Promise.all([
      isOn !== wasOn && browser.action.setIcon({ tabId, path: isOn ? ICON : OFF_ICON }),
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
