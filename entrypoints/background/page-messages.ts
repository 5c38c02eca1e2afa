import { browser, type Browser } from 'wxt/browser';
import type { FromPage } from '../../core/messages.ts';
import { parseFromPage } from '../../core/messages-schema.ts';
import { withMute } from '../../core/settings/changes.ts';
import { changeSettings } from '../../platform/settings-store.ts';
import { putFrameReport } from '../../platform/tab-reports.ts';
import { hostOf, openReader } from '../../platform/tabs.ts';

/** A frame of a page, as the browser (not the message) says. */
interface PageFrame {
  readonly tab: Browser.tabs.Tab;
  readonly tabId: number;
  readonly frameId: number;
}

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

async function answer(message: FromPage, frame: PageFrame): Promise<void> {
  switch (message.type) {
    case 'card-wanted':
      await putScript(frame, '/card.js');
      break;
    case 'annotator-wanted':
      await putScript(frame, '/annotator.js');
      break;
    case 'page-report':
      await putFrameReport(frame.tabId, frame.frameId, {
        state: message.state,
        actors: message.actors,
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
  }
}

/** The frame may be gone before the script arrives: nothing to do then. */
async function putScript(
  { tabId, frameId }: PageFrame,
  file: '/annotator.js' | '/card.js',
): Promise<void> {
  await browser.scripting
    // At once: the page is there, or it could not have asked.
    .executeScript({
      target: { tabId, frameIds: [frameId] },
      files: [file],
      injectImmediately: true,
    })
    .catch(() => undefined);
}
