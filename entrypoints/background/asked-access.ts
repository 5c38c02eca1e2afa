import { browser } from 'wxt/browser';
import { ASKS_FIRST, registerAllowedSites } from '../../platform/asked-access.ts';
import { putLookout } from '../../platform/lookout.ts';
import { askFrames } from './page-frame.ts';
import { activeTab } from '../../platform/tabs.ts';

/** In the flavour that asks first: follows what the reader allows and takes back. */
export function registerAskedAccess(): void {
  if (!ASKS_FIRST) return;
  browser.runtime.onInstalled.addListener(() => void registerAllowedSites());
  browser.permissions.onRemoved.addListener(() => void registerAllowedSites());
  browser.permissions.onAdded.addListener(() => void annotateAllowed());
}

/** The page on which the reader said yes needs no reload. */
async function annotateAllowed(): Promise<void> {
  await registerAllowedSites();
  const tab = await activeTab();
  if (!tab) return;
  await putLookout({ tabId: tab.id }).catch(() => undefined);
  await askFrames(tab.id);
}
