import { browser } from 'wxt/browser';
import { LOOKOUT } from './lookout.ts';

/**
 * The flavour built with `--mode ask` has no content script in its manifest. It runs where the reader
 * clicked (`activeTab`), and on sites that the reader allowed for good.
 */
export const ASKS_FIRST = import.meta.env.MODE === 'ask';

/** As it was named first: browsers keep it across updates. */
const REGISTRATION = 'annotator';

/** Keeps the lookout registered for exactly the sites that are allowed. */
export async function registerAllowedSites(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const ids = [REGISTRATION];
  const isRegistered = (await browser.scripting.getRegisteredContentScripts({ ids })).length > 0;
  if (isRegistered) await browser.scripting.unregisterContentScripts({ ids });
  if (origins.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: REGISTRATION,
      matches: origins,
      js: [...LOOKOUT.js],
      css: [...LOOKOUT.css],
      matchOriginAsFallback: true,
      runAt: 'document_start',
    },
  ]);
}
