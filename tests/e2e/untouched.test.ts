import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { articlePage } from '../rig/article-page.ts';
import { BROWSER_NAMES } from '../rig/browser-name.ts';
import type { BrowserUnderTest } from '../rig/browser-under-test.ts';
import { endQuietly } from '../rig/end-quietly.ts';
import { launchBrowser } from '../rig/launch-browser.ts';
import { marksOnTheWayDown, waitForMarks } from '../rig/marks.ts';
import { readSavedPage, SAVED_PAGES_ABSENT, savedPages } from '../rig/saved-pages.ts';

/** The page's own scripts would change it while it is looked at. */
const STILL = { 'content-security-policy': "script-src 'none'" };

const PAGES = [
  { name: 'the article', body: articlePage() },
  ...savedPages().map((name) => ({ name, body: readSavedPage(name) })),
];

/** Everything a page is made of, the doctype and open shadow roots included. */
function serialised(page: Page): Promise<string> {
  return page.evaluate(() => {
    const shadows = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
      shadowRoot === null ? [] : [shadowRoot.innerHTML],
    );
    return [new XMLSerializer().serializeToString(document), ...shadows].join('\n');
  });
}

/** Whether a reader sees one of the article's unmistakable names. */
function namesSomeone(page: Page): Promise<boolean> {
  return page.evaluate(() =>
    /Angela Merkel|European Union|Vladimir Putin/.test(document.body.innerText),
  );
}

describe.each(BROWSER_NAMES)('%s', (name) => {
  let withIt: BrowserUnderTest;
  let without: BrowserUnderTest;
  beforeAll(async () => {
    withIt = await launchBrowser(name);
    without = await launchBrowser(name, { extension: null });
  });
  afterAll(async () => {
    if (withIt) {
      await endQuietly(
        withIt,
        PAGES.map(({ body }) => body),
      );
    }
    await without?.close();
  });

  async function load(browser: BrowserUnderTest, body: string | Buffer): Promise<Page> {
    browser.server.serve('/page', { body, headers: STILL });
    return browser.open(browser.server.url('/page'));
  }

  test.each(PAGES)('$name is the same with marks as without the extension', async (saved) => {
    const marked = await load(withIt, saved.body);
    const isNaming = await namesSomeone(marked);
    // The first page of a browser has its marks late: nothing settles before they come.
    if (isNaming) await waitForMarks(marked);
    const marks = await marksOnTheWayDown(marked);
    expect(marks > 0).toBe(isNaming);
    const plain = await load(without, saved.body);
    expect(await serialised(marked)).toBe(await serialised(plain));
    await marked.close();
    await plain.close();
  });

  test('there are saved pages of news sites to look at', ({ skip }) => {
    skip(savedPages().length === 0, SAVED_PAGES_ABSENT);
    expect(savedPages()).not.toEqual([]);
  });
});
