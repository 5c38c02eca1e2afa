import type { BrowserUnderTest } from './browser-under-test.ts';

/**
 * Ends the browser of a suite. In no test may anything have reached for more than the pages that it
 * serves: that shows, in the running extension, that nothing leaves the machine.
 * @param pages saved pages that ask for things of their own: whom they name, they may ask.
 * @throws with every try.
 */
export async function endQuietly(
  { close, server }: BrowserUnderTest,
  pages: readonly (string | Buffer)[] = [],
): Promise<void> {
  await close();
  const texts = pages.map((page) => String(page));
  const tries = server.outside.filter((address) => {
    const host = address.replace(/^\w+:\/\//, '').replace(/[:/].*$/, '');
    return host === '' || !texts.some((text) => text.includes(host));
  });
  if (tries.length > 0) throw new Error(`Asked for from outside:\n${tries.join('\n')}`);
}
