import { browser, type Browser } from 'wxt/browser';

/** A frame of a page, as the browser (not the message) says. */
export interface PageFrame {
  readonly tab: Browser.tabs.Tab;
  readonly tabId: number;
  readonly frameId: number;
}

/** Has each frame of a page say whether it wants the lookout; the page may be gone by now. */
export async function askFrames(tabId: number): Promise<void> {
  await browser.scripting
    .executeScript({
      target: { tabId, allFrames: true },
      files: ['/frame-probe.js'],
      injectImmediately: true,
    })
    .catch(() => undefined);
}

/** The frame may be gone before the script arrives: nothing to do then. */
export async function putScript(
  { tabId, frameId }: Pick<PageFrame, 'tabId' | 'frameId'>,
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
