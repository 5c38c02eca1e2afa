import { browser } from 'wxt/browser';

/**
 * The flavour built with `--mode ask` has no content script in its manifest. It runs where the reader
 * clicked (`activeTab`), and on sites that the reader allowed for good.
 */
export const ASKS_FIRST = import.meta.env.MODE === 'ask';

const ANNOTATOR = {
  js: ['/content-scripts/lookout.js'] as const,
  css: ['/content-scripts/lookout.css'] as const,
};
const REGISTRATION = 'annotator';

/** Puts the script that marks names into all frames of a page that was there before it. */
export async function annotateNow(tabId: number): Promise<void> {
  const target = { tabId, allFrames: true };
  await browser.scripting.insertCSS({ target, files: [...ANNOTATOR.css] });
  await browser.scripting.executeScript({
    target,
    files: [...ANNOTATOR.js],
    injectImmediately: true,
  });
}

/** Keeps the annotator registered for exactly the sites that are allowed. */
export async function annotateAllowedSites(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const ids = [REGISTRATION];
  const isRegistered = (await browser.scripting.getRegisteredContentScripts({ ids })).length > 0;
  if (isRegistered) await browser.scripting.unregisterContentScripts({ ids });
  if (origins.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: REGISTRATION,
      matches: origins,
      js: [...ANNOTATOR.js],
      css: [...ANNOTATOR.css],
      allFrames: true,
      matchOriginAsFallback: true,
      runAt: 'document_start',
    },
  ]);
}
