import { browser } from 'wxt/browser';
import { PAGE_SETTINGS_KEY } from '../../core/settings/page-switch.ts';

/**
 * Reads the page's settings and follows them, as they are stored; undefined where they cannot be
 * read, and then the defaults hold.
 */
export async function followPageSettings(
  signal: AbortSignal,
  onSettings: (raw: unknown) => void,
): Promise<void> {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[PAGE_SETTINGS_KEY];
    if (area === 'local' && change) onSettings(change.newValue);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
  const stored = await browser.storage.local.get(PAGE_SETTINGS_KEY).catch(() => undefined);
  onSettings(stored?.[PAGE_SETTINGS_KEY]);
}
