import { browser } from 'wxt/browser';
import { ASKS_FIRST } from '../../platform/asked-access.ts';
import { putLookout } from '../../platform/lookout.ts';
import { askReport } from '../../platform/tabs.ts';

/** In `storage.session`, which is emptied whenever the extension starts anew. */
const JOINED_KEY = 'joined-open-pages';

/**
 * Pages that were open before the extension was installed, updated or switched on need no reload.
 * Firefox sees to that itself, but for the flavour that has no content script in its manifest.
 */
export function registerOpenPages(): void {
  if (import.meta.env.FIREFOX && !ASKS_FIRST) return;
  void joinOpenPages();
}

/**
 * The worker starts many times in the life of the extension: the first one does it. Where that cannot
 * be noted each one does, and finds nothing to do.
 */
async function joinOpenPages(): Promise<void> {
  const { session } = browser.storage;
  const noted = await session.get(JOINED_KEY).catch(() => undefined);
  if (noted?.[JOINED_KEY] === true) return;
  await session.set({ [JOINED_KEY]: true }).catch(() => undefined);
  // A discarded tab loads its page anew, with our script, when the reader comes back to it.
  const tabs = await browser.tabs.query({ discarded: false });
  await Promise.all(tabs.flatMap(({ id }) => (id === undefined ? [] : [joinPage(id)])));
}

/** A page that answers has its script: the browser may have been the first. */
async function joinPage(tabId: number): Promise<void> {
  if (await askReport(tabId, 0)) return;
  await putLookout({ tabId }).catch(() => {
    // A page of the browser's own, or one that we may not read.
  });
}
