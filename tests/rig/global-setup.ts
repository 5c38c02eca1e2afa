import { BROWSER_NAMES } from './browser-name.ts';
import { buildIfStale } from './built-extension.ts';
import { ensureBrowser } from './installed-browser.ts';

/** Once per run, before the first end-to-end test: both browsers and both builds are there. */
export function setup(): void {
  for (const browser of BROWSER_NAMES) {
    ensureBrowser(browser);
    buildIfStale(browser);
  }
}
