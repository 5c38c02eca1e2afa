import type { BrowserUnderTest } from './browser-under-test.ts';

/**
 * Ends the browser of a suite. In no test may anything have reached for more than the pages that it
 * serves: that shows, in the running extension, that nothing leaves the machine.
 * @throws with every try.
 */
export async function endQuietly({ close, server }: BrowserUnderTest): Promise<void> {
  await close();
  if (server.outside.length > 0) {
    throw new Error(`Asked for from outside:\n${server.outside.join('\n')}`);
  }
}
