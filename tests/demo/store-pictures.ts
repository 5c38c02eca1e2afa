import { mkdirSync, readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { articlePage } from '../rig/article-page.ts';
import type { BrowserUnderTest } from '../rig/browser-under-test.ts';
import { openCard } from '../rig/card.ts';
import { launchBrowser } from '../rig/launch-browser.ts';
import { waitForMarks } from '../rig/marks.ts';
import { projectPath } from '../rig/project-root.ts';
import { print, runCommand } from './command.ts';

/** The sizes that the stores ask for, in px. */
const SCREENSHOT = { width: 1280, height: 800 };
const TILE = { width: 440, height: 280 };

const FOLDER = projectPath('assets/store');

/** `npm run store`: the pictures for stores and README, in light and dark. */
await runCommand(async () => {
  mkdirSync(FOLDER, { recursive: true });
  for (const colorScheme of ['light', 'dark'] as const) {
    const browser = await launchBrowser('chromium', { colorScheme, viewport: SCREENSHOT });
    try {
      await take(browser, colorScheme);
    } finally {
      await browser.close();
    }
  }
  print('Pictures are in assets/store.');
});

async function take(browser: BrowserUnderTest, colorScheme: string): Promise<void> {
  const save = async (page: Page, name: string): Promise<void> => {
    await page.screenshot({ path: `${FOLDER}/${name}-${colorScheme}.png` });
  };
  browser.server.serve('/', articlePage());
  const page = await browser.open(browser.server.url('/'));
  const mark = (await waitForMarks(page, 12)).find(({ text }) => text.includes('Peskov'));
  if (mark === undefined) throw new Error('The article no longer names Peskov.');
  await openCard(browser, page, mark);
  await save(page, 'page');

  await save(await browser.openExtensionPage('options.html'), 'settings');

  const popup = await browser.openPopup(page);
  await popup.waitForFunction(() => document.body.innerText.includes('\n'));
  await save(popup, 'popup');
  await popup.close();

  browser.server.serve('/tile', tile());
  const tilePage = await browser.open();
  await tilePage.setViewport(TILE);
  await tilePage.goto(browser.server.url('/tile'));
  await waitForMarks(tilePage, 2);
  await save(tilePage, 'tile');
}

/** A page whose names the extension marks, in the size of a promotional tile. */
function tile(): string {
  const icon = readFileSync(projectPath('assets/icon.svg')).toString('base64');
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<link rel="icon" href="data:,">
<style>
:root { color-scheme: light dark; background: light-dark(#fffefb, #17181a); color: light-dark(#1c1b19, #e6e3dc); }
body { box-sizing: border-box; display: grid; align-content: center; height: 100vh; margin: 0; padding: 0 34px; font: 23px/1.5 Georgia, 'Liberation Serif', serif; }
h1 { display: flex; align-items: center; gap: 14px; margin: 0 0 22px; font-size: 40px; line-height: 1; }
img { width: 44px; height: 44px; }
p { margin: 0 0 12px; }
small { font: 15px/1.4 system-ui, 'Liberation Sans', sans-serif; opacity: .75; }
</style>
<h1><img src="data:image/svg+xml;base64,${icon}" alt="">Dramatis</h1>
<p>Who is Angela Merkel, and what did Dmitry S. Peskov say?</p>
<small>Role as of the day. Words verbatim. All offline.</small>
</html>`;
}
