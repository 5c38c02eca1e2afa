import { browser } from 'wxt/browser';
import type { SettingsReading } from '../../core/settings/stored.ts';
import type { Texts } from '../../core/texts/texts.ts';
import { areWordsChanged, readPageWords } from '../../platform/page-words.ts';
import { readSettings, watchSettings } from '../../platform/settings-store.ts';

/**
 * What is asked for with every page that comes, read once in a life of the background and again after
 * it has changed. Registered before all who ask because of such a change.
 */
let settings: Promise<SettingsReading> | undefined;
let words: Promise<Texts> | undefined;

export function registerKnown(): void {
  watchSettings(() => {
    settings = undefined;
  });
  browser.storage.onChanged.addListener((changes, area) => {
    if (areWordsChanged(changes, area)) words = undefined;
  });
}

/** Never rejects. What could not be read is asked for again. */
export async function knownSettings(): Promise<SettingsReading> {
  const asked = (settings ??= readSettings());
  const reading = await asked;
  if (reading.unread.length > 0 && settings === asked) settings = undefined;
  return reading;
}

export function knownWords(): Promise<Texts> {
  return (words ??= readPageWords());
}
