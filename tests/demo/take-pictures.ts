import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { articlePage } from '../rig/article-page.ts';
import type { CardContent } from '../rig/card.ts';
import { launchBrowser } from '../rig/launch-browser.ts';
import { waitForMarks } from '../rig/marks.ts';
import { projectPath } from '../rig/project-root.ts';
import { tourActors } from './actor-tour.ts';
import { type Options, print } from './command.ts';

const FOLDER = projectPath('.output/demo');

/**
 * Saves pictures of the article's page, one card per actor, the toolbar popup and the settings.
 * @param shown is told each card as a reader sees it
 */
export async function takePictures(
  options: Options,
  shown: (card: CardContent) => void,
): Promise<void> {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const browser = await launchBrowser(options.browser);
  try {
    browser.server.serve('/', articlePage());
    const page = await browser.open(browser.server.url('/'));
    await waitForMarks(page);
    await save(page, 'page');
    await tourActors(browser, page, async (card) => {
      shown(card);
      await save(page, `card-${fileName(card.name)}`);
    });
    const popup = await browser.openPopup(page);
    await popup.waitForFunction(() => document.body.innerText.includes('\n'));
    // Firefox paints no tab that lies behind; by now the popup knows its page.
    if (options.browser === 'firefox') await popup.bringToFront();
    await save(popup, 'popup');
    await popup.close();
    await save(await browser.openExtensionPage('options.html'), 'settings');
  } finally {
    await browser.close();
  }
  print(`Pictures are in ${path.relative(process.cwd(), FOLDER)}.`);
}

async function save(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `${FOLDER}/${name}.png` });
}

function fileName(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
}
