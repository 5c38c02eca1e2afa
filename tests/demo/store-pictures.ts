import { mkdirSync, rmSync } from 'node:fs';
import type { Page, Viewport } from 'puppeteer-core';
import { articlePage, bundledArticles } from '../rig/article-page.ts';
import type { BrowserUnderTest } from '../rig/browser-under-test.ts';
import { openCard } from '../rig/card.ts';
import { launchBrowser } from '../rig/launch-browser.ts';
import { waitForMarks } from '../rig/marks.ts';
import { projectPath } from '../rig/project-root.ts';
import { print, runCommand } from './command.ts';
import {
  type Caption,
  framed,
  languagesPage,
  SCREENSHOT,
  type Shots,
  TILE,
  tile,
  WIDE_WINDOW,
  WINDOW,
} from './store-frame.ts';

const FOLDER = projectPath('assets/store/pictures');
const [ARTICLE = ''] = bundledArticles();

/** In the order in which a store shows them: the first must tell what this is. */
const SCREENSHOTS: readonly {
  readonly name: string;
  readonly caption: Caption;
  readonly take: (browser: BrowserUnderTest) => Promise<Shots>;
}[] = [
  {
    name: '1-card',
    caption: {
      title: 'Who is who in the news you read',
      line: 'Point at a name: the role on that day, and the words as they were said.',
    },
    take: async (browser) => {
      const page = await openWindow(browser, articlePage(), 'p:nth-of-type(2)');
      await pointAt(browser, page, 'Peskov');
      return { window: await page.screenshot() };
    },
  },
  {
    name: '2-popup',
    caption: {
      title: 'Everyone on the page, at a glance',
      line: 'Jump to a mention, search all people and quotations, switch a site off.',
    },
    take: async (browser) => {
      const page = await openWindow(browser, articlePage());
      await waitForMarks(page, 8);
      const window = await page.screenshot();
      const popup = await browser.openPopup(page);
      await popup.waitForSelector('.named');
      const shot = await popup.screenshot();
      await popup.close();
      return { window, popup: shot };
    },
  },
  {
    name: '3-reader',
    caption: {
      title: 'Every quotation in its place',
      line: 'The article with the words marked, and whose they are in the margin.',
    },
    take: async (browser) => {
      const hash = `#article=${ARTICLE}&actor=peskov`;
      return ownPage(await browser.openExtensionPage('reader.html', hash), 'main', WIDE_WINDOW);
    },
  },
  {
    name: '4-languages',
    caption: {
      title: 'One person, many spellings',
      line: 'Names are found in many languages. In doubt, nothing is marked.',
    },
    take: async (browser) => {
      const page = await openWindow(browser, languagesPage());
      await pointAt(browser, page, 'Peskov');
      return { window: await page.screenshot() };
    },
  },
  {
    name: '5-settings',
    caption: {
      title: 'Quiet, and yours to set',
      line: 'Marks, card, sites and keys. Nothing leaves your computer.',
    },
    take: async (browser) =>
      ownPage(await browser.openExtensionPage('options.html'), '#marks', WINDOW),
  },
];

/** `npm run store`: the pictures for stores and README, in light and dark. */
await runCommand(async () => {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  for (const colorScheme of ['light', 'dark'] as const) {
    const browser = await launchBrowser('chromium', { colorScheme });
    try {
      const save = (name: string) => `${FOLDER}/${name}-${colorScheme}.png` as const;
      for (const { name, caption, take } of SCREENSHOTS) {
        const frame = await openPage(browser, framed(caption, await take(browser)), SCREENSHOT);
        await frame.screenshot({ path: save(name) });
      }
      await takeTile(browser, save('tile'));
    } finally {
      await browser.close();
    }
  }
  print('Pictures are in assets/store/pictures.');
});

async function takeTile(browser: BrowserUnderTest, path: `${string}.png`): Promise<void> {
  // Higher than the tile, so that the card opens below its name and is cut off by the tile's edge.
  const page = await openPage(browser, tile(), { ...TILE, height: 3 * TILE.height });
  await pointAt(browser, page, 'Merkel');
  await page.screenshot({ path, clip: { x: 0, y: 0, ...TILE } });
}

/** Opens a page in a tab of a given size. */
async function openPage(
  browser: BrowserUnderTest,
  body: string,
  viewport: Viewport,
): Promise<Page> {
  browser.server.serve('/', body);
  const page = await browser.open();
  await page.setViewport(viewport);
  await page.goto(browser.server.url('/'));
  return page;
}

/** @param top A selector of what to scroll to the window's upper edge. */
async function openWindow(browser: BrowserUnderTest, body: string, top?: string): Promise<Page> {
  const page = await openPage(browser, body, WINDOW);
  if (top !== undefined) await scrollTo(page, top);
  return page;
}

/** @param top A selector of what to scroll to the window's upper edge, once it is there. */
async function ownPage(page: Page, top: string, viewport: Viewport): Promise<Shots> {
  await page.setViewport(viewport);
  await page.waitForSelector(top);
  await scrollTo(page, top);
  return { window: await page.screenshot() };
}

async function scrollTo(page: Page, selector: string): Promise<void> {
  await page.$eval(selector, (element) => {
    window.scrollTo({ top: element.getBoundingClientRect().top - 20, behavior: 'instant' });
  });
}

async function pointAt(browser: BrowserUnderTest, page: Page, name: string): Promise<void> {
  const mark = (await waitForMarks(page)).find(({ text }) => text.includes(name));
  if (mark === undefined) throw new Error(`Nothing that holds '${name}' is marked.`);
  await openCard(browser, page, mark);
}
