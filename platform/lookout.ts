import { browser } from 'wxt/browser';

/** What the manifest puts into pages, but for the flavour that asks first. */
export const LOOKOUT = {
  js: ['/content-scripts/lookout.js'] as const,
  css: ['/content-scripts/lookout.css'] as const,
};

/**
 * Puts the lookout into a page that was there before it, and so into its top frame, or into the frames
 * that are named.
 * @throws where no script of ours may run, or a frame is gone.
 */
export async function putLookout(target: { tabId: number; frameIds?: number[] }): Promise<void> {
  await browser.scripting.insertCSS({ target, files: [...LOOKOUT.css] });
  await browser.scripting.executeScript({
    target,
    files: [...LOOKOUT.js],
    injectImmediately: true,
  });
}
