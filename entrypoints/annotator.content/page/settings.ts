import { browser } from 'wxt/browser';
import {
  PAGE_SETTINGS_KEY,
  parsePageSettings,
  type PageSettings,
} from '../../../core/settings/page-settings.ts';

/** Reads the settings and follows them; on a failure to read, the defaults hold. */
export async function followPageSettings(
  signal: AbortSignal,
  onSettings: (settings: PageSettings) => void,
): Promise<void> {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[PAGE_SETTINGS_KEY];
    if (area === 'local' && change) onSettings(parsePageSettings(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
  const stored = await browser.storage.local.get(PAGE_SETTINGS_KEY).catch(() => undefined);
  onSettings(parsePageSettings(stored?.[PAGE_SETTINGS_KEY]));
}
