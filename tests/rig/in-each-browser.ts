import { afterAll, beforeAll, describe } from 'vitest';
import { type BrowserName, BROWSER_NAMES } from './browser-name.ts';
import type { BrowserUnderTest, StartOptions } from './browser-under-test.ts';
import { endQuietly } from './end-quietly.ts';
import { launchBrowser } from './launch-browser.ts';

/**
 * Declares the same tests once per browser, each with its own fresh browser. `vitest run --project
 * e2e -t firefox` runs one of them alone.
 * @param options or what makes those of a browser, such as a build of its own
 */
export function inEachBrowser(
  define: (browser: () => BrowserUnderTest) => void,
  options?: StartOptions | ((browser: BrowserName) => Promise<StartOptions>),
): void {
  describe.each(BROWSER_NAMES)('%s', (name) => {
    let running: BrowserUnderTest | undefined;
    beforeAll(async () => {
      running = await launchBrowser(
        name,
        typeof options === 'function' ? await options(name) : options,
      );
    });
    afterAll(async () => {
      if (running) await endQuietly(running);
    });
    define(() => {
      if (running === undefined) throw new Error('The browser runs only inside tests.');
      return running;
    });
  });
}
