import { browser, type Browser } from 'wxt/browser';
import type { FromPage } from '../../core/messages.ts';
import { parseFromPage } from '../../core/messages-schema.ts';
import { withMute } from '../../core/settings/changes.ts';
import { isOnAt, PAGE_SETTINGS_KEY, parsePageSwitch } from '../../core/settings/page-switch.ts';
import { changeSettings } from '../../platform/settings-store.ts';
import { putLookout } from '../../platform/lookout.ts';
import { putFrameReport } from '../../platform/tab-reports.ts';
import { askReport, hostOf, openReader } from '../../platform/tabs.ts';
import { colorMarks } from './mark-color.ts';
import { judgeExcerpts, namePlaces } from './names.ts';
import { askFrames, type PageFrame, putScript } from './page-frame.ts';
import { listenToTabs } from './tab-events.ts';
import { passToFrame, passToTop } from './top-card.ts';

/** Messages of no known form or sender, since the background started: its console tells, when asked. */
const world: typeof globalThis & { ignoredMessages?: number } = globalThis;

export function registerMessages(): void {
  browser.runtime.onMessage.addListener((raw: unknown, sender: Browser.runtime.MessageSender) => {
    const frame = frameOf(sender);
    const message = parseFromPage(raw);
    if (!frame || !message) {
      world.ignoredMessages = (world.ignoredMessages ?? 0) + 1;
      return undefined;
    }
    return answer(message, frame);
  });
}

/** Only scripts of ours in a frame of a stranger's page are listened to: our own pages have nothing to ask. */
function frameOf(sender: Browser.runtime.MessageSender): PageFrame | undefined {
  const { id, tab, frameId, url = '' } = sender;
  const isOurPage = url.startsWith(browser.runtime.getURL('/'));
  if (id !== browser.runtime.id || isOurPage) return undefined;
  if (tab?.id === undefined || frameId === undefined) return undefined;
  return { tab, tabId: tab.id, frameId };
}

/** A frame that names nobody hears of nothing: whether names are off for this visit, the top frame knows. */
async function isOnInTop({ tabId, frameId }: PageFrame): Promise<boolean> {
  return frameId === 0 || (await askReport(tabId, 0))?.state !== 'off';
}

/** For frames that have not read the settings yet: by the small record that they read themselves. */
async function isOnHere(frame: PageFrame): Promise<boolean> {
  const stored = await browser.storage.local.get(PAGE_SETTINGS_KEY).catch(() => undefined);
  const settings = parsePageSwitch(stored?.[PAGE_SETTINGS_KEY]);
  return isOnAt(settings, hostOf(frame.tab.url)) && isOnInTop(frame);
}

async function answer(message: FromPage, frame: PageFrame): Promise<unknown> {
  switch (message.type) {
    case 'card-wanted':
      await putScript(frame, '/card.js');
      break;
    case 'annotator-wanted':
      if (await isOnHere(frame)) await putScript(frame, '/annotator.js');
      break;
    case 'may-name':
      return (await isOnHere(frame)) && namePlaces(message.text, message.seams);
    case 'judge':
      return judgeExcerpts(message.excerpts);
    case 'frames-wanted':
      if (!(await isOnHere(frame))) return false;
      await askFrames(frame.tabId);
      return true;
    case 'lookout-wanted':
      // The frame may be gone by now.
      await putLookout({ tabId: frame.tabId, frameIds: [frame.frameId] }).catch(() => undefined);
      break;
    case 'page-report':
      listenToTabs();
      await putFrameReport(frame.tabId, frame.frameId, {
        state: message.state,
        actors: message.actors,
        place: message.place,
      });
      break;
    case 'open-reader':
      await openReader(message.article, message.statement, frame.tab);
      break;
    case 'mute': {
      const site = message.where === 'site' ? hostOf(frame.tab.url) : undefined;
      if (site === '') break;
      await changeSettings((settings) => withMute(settings, message.actor, message.muted, site));
      break;
    }
    case 'mark-color':
      await colorMarks(frame, message.color, message.before);
      break;
    case 'top-card':
      return passToTop(message.call, frame);
    case 'card-told':
      await passToFrame(frame, message.frame, message.what);
      break;
  }
  return undefined;
}
