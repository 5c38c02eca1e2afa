import { browser } from 'wxt/browser';
import { annotateAllowedSites, annotateNow, ASKS_FIRST } from '../../platform/asked-access.ts';
import { activeTab } from '../../platform/tabs.ts';

/** In the flavour that asks first: follows what the reader allows and takes back. */
export function registerAskedAccess(): void {
  if (!ASKS_FIRST) return;
  browser.runtime.onInstalled.addListener(() => void annotateAllowedSites());
  browser.permissions.onRemoved.addListener(() => void annotateAllowedSites());
  browser.permissions.onAdded.addListener(() => void annotateAllowed());
}

/** The page on which the reader said yes needs no reload. */
async function annotateAllowed(): Promise<void> {
  await annotateAllowedSites();
  const tab = await activeTab();
  if (tab) await annotateNow(tab.id).catch(() => undefined);
}
