import { browser } from 'wxt/browser';
import { republish, syncAgain, watchSettings } from '../../platform/settings-store.ts';

/** Keeps what the pages read in step with the settings, also when another device changed them. */
export function registerSettings(): void {
  watchSettings(() => void republish());
  browser.runtime.onInstalled.addListener(() => void republish());
  browser.runtime.onStartup.addListener(() => void syncAgain().then(republish));
}
