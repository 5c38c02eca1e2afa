import { describe, expect, test } from 'vitest';
import { BROWSER_NAMES } from '../rig/browser-name.ts';
import { SOON } from '../rig/controls.ts';
import { unlikePixels } from '../rig/pictures.ts';
import { startPair } from './untouched-pair.ts';

describe.each(BROWSER_NAMES)('%s', (name) => {
  const { openBoth, both } = startPair(name);

  // The driver of Firefox shows no page as paper would have it: there its length tells.
  test.runIf(name === 'chromium')('paper shows no marks', async () => {
    const pages = await openBoth();
    const unlike = async (media: 'screen' | 'print') => {
      const [marked = '', plain = ''] = await Promise.all(
        pages.map((page) =>
          page.emulateMediaType(media).then(() => page.screenshot({ encoding: 'base64' })),
        ),
      );
      return unlikePixels(pages[1], marked, plain);
    };
    // A word that a highlight parts is drawn in two: a pixel or two at the joint. A line under it is hundreds.
    await expect.poll(() => unlike('print'), SOON).toBeLessThan(10);
    await expect.poll(() => unlike('screen'), SOON).toBeGreaterThan(100);
    await Promise.all(pages.map((page) => page.close()));
  });

  test.runIf(name === 'firefox')('the printed page is as long as ever', async () => {
    const [marked, plain] = await both(async (page) => (await page.pdf()).length);
    // The time of printing, compressed, is a byte longer or shorter: one more line is dozens.
    expect(Math.abs(marked - plain)).toBeLessThan(16);
  });
});
