import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { articlePage } from '../rig/article-page.ts';
import type { BrowserUnderTest } from '../rig/browser-under-test.ts';
import { press, SOON, textIn } from '../rig/controls.ts';
import { launchBrowser } from '../rig/launch-browser.ts';
import { marksIn } from '../rig/marks.ts';
import { projectPath } from '../rig/project-root.ts';

const FOLDER = projectPath('.output/chrome-mv3-ask');

// Chromium alone: in Firefox no driver can click the real icon, which is what gives access.
let browser: BrowserUnderTest | undefined;

beforeAll(async () => {
  execFileSync('npm', ['run', '--silent', 'build:ask'], { cwd: projectPath(), stdio: 'pipe' });
  browser = await launchBrowser('chromium', { extension: FOLDER });
});
afterAll(() => browser?.close());

test('asks for no site, and may ask for any', () => {
  const manifest: unknown = JSON.parse(readFileSync(`${FOLDER}/manifest.json`, 'utf8'));
  expect(manifest).toMatchObject({
    permissions: ['storage', 'scripting', 'contextMenus', 'activeTab'],
    optional_host_permissions: ['*://*/*'],
  });
  expect(manifest).not.toHaveProperty('host_permissions');
  expect(manifest).not.toHaveProperty('content_scripts');
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
