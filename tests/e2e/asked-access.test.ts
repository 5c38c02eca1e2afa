import { afterAll, beforeAll, expect, test } from 'vitest';
import { articlePage } from '../rig/article-page.ts';
import type { BrowserUnderTest } from '../rig/browser-under-test.ts';
import { buildIfStale, extensionFolder } from '../rig/built-extension.ts';
import { press, SOON, textIn } from '../rig/controls.ts';
import { endQuietly } from '../rig/end-quietly.ts';
import { launchBrowser } from '../rig/launch-browser.ts';
import { marksIn } from '../rig/marks.ts';

// Chromium alone: in Firefox no driver can click the real icon, which is what gives access.
let browser: BrowserUnderTest | undefined;

beforeAll(async () => {
  buildIfStale('chromium', 'ask');
  browser = await launchBrowser('chromium', { extension: extensionFolder('chromium', 'ask') });
});
afterAll(async () => {
  if (browser) await endQuietly(browser);
});

test('reads a page once its icon is clicked, and not before', async () => {
  if (!browser) throw new Error('No browser.');
  const { server } = browser;
  server.serve('/article', articlePage());
  const page = await browser.open(server.url('/article'));
  await page.waitForFunction(() => document.readyState === 'complete');
  expect(await marksIn(page)).toEqual([]);

  const popup = await browser.openPopup(page);
  await expect.poll(() => textIn(popup, '.popup'), SOON).toContain('8 names on this page');
  await expect.poll(() => marksIn(page), SOON).not.toEqual([]);
  expect(await textIn(popup, '.popup-links')).toContain('Always on this site');
  await press(popup, 'Angela Merkel');
  await expect.poll(() => textIn(popup, '.actor-notes'), SOON).toContain('Chancellor of Germany');
});
