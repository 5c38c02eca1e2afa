import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { articlePage } from '../rig/article-page.ts';
import { BROWSER_NAMES } from '../rig/browser-name.ts';
import type { BrowserUnderTest } from '../rig/browser-under-test.ts';
import { closeCard, openCard } from '../rig/card.ts';
import { endQuietly } from '../rig/end-quietly.ts';
import { launchBrowser } from '../rig/launch-browser.ts';
import { type Mark, marksOnTheWayDown } from '../rig/marks.ts';
import { waitUntilRead } from '../rig/page-report.ts';
import { readSavedPage, SAVED_PAGES_ABSENT, savedPages } from '../rig/saved-pages.ts';
import { TIGHT_PAGE } from './tight-page.ts';

/** The page's own scripts would change it while it is looked at. */
const STILL = { 'content-security-policy': "script-src 'none'" };

const PAGES = [
  { name: 'the article', body: articlePage() },
  { name: 'a page of lines that are hard to set', body: TIGHT_PAGE },
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

/** Where every element stands, from the top of the page, and how far what is in it reaches. */
function boxes(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    window.scrollTo({ top: 0, left: 0, behavior: 'instant' });
    return [...document.querySelectorAll('*')]
      .filter(({ localName }) => localName !== 'dramatis-card')
      .map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        const { scrollWidth, scrollHeight } = element;
        return `${element.localName} ${[x, y, width, height, scrollWidth, scrollHeight].join(' ')}`;
      });
  });
}

/** How much of the page has jumped since a time, by Chromium's own count. Firefox has none: there the boxes tell. */
function layoutShift(page: Page, since: number): Promise<number> {
  return page.evaluate(async (from) => {
    if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return 0;
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (entry.startTime >= from) sum += Number(Reflect.get(entry, 'value'));
      }
    }).observe({ type: 'layout-shift', buffered: true });
    await new Promise((resolve) => {
      requestAnimationFrame(() => setTimeout(resolve));
    });
    return sum;
  }, since);
}

/**
 * Scrolls to a mark over which nothing of the page lies: saved without their style sheets, some pages
 * lie over themselves.
 */
function markInTheOpen(page: Page): Promise<Mark | undefined> {
  return page.evaluate(() => {
    for (const { startContainer, startOffset, endContainer, endOffset } of CSS.highlights.get(
      'dramatis-dotted',
    ) ?? []) {
      const range = new Range();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      const { y: far } = range.getBoundingClientRect();
      window.scrollBy({ top: far - innerHeight / 2, behavior: 'instant' });
      const [rect] = range.getClientRects();
      if (rect === undefined) continue;
      const { x, y, width, height } = rect;
      const hit = document.elementFromPoint(x + width / 2, y + height / 2);
      if (hit !== startContainer.parentElement) continue;
      return {
        text: range.toString(),
        highlight: 'dramatis-dotted',
        rects: [{ x, y, width, height }],
      };
    }
    return undefined;
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

  /** What was said in the console of each page. */
  const said = new Map<Page, string[]>();

  /** What does not load from outside, which the browser tries again or not, and what it says by the clock. */
  const BROWSERS_OWN = /^Failed to load resource|preloaded using link preload but not used within/;
  const wordsOf = (page: Page) =>
    said
      .get(page)
      ?.filter((words) => !BROWSERS_OWN.test(words))
      .toSorted();

  async function load(browser: BrowserUnderTest, body: string | Buffer): Promise<Page> {
    const { server } = withIt;
    server.serve('/favicon.ico', '');
    server.serve('/page', { body, headers: STILL });
    const page = await browser.open();
    const words: string[] = [];
    said.set(page, words);
    page.on('console', (message) => words.push(message.text()));
    page.on('pageerror', (error) => words.push(String(error)));
    await page.goto(server.url('/page'));
    return page;
  }

  const stateOf = async (page: Page) => ({
    markup: await serialised(page),
    places: await boxes(page),
  });

  /** Where all stands under an open card, and what the page is once the card has closed. */
  async function aroundCard(page: Page, mark: Mark) {
    await openCard(withIt, page, mark);
    const under = await boxes(page);
    await closeCard(withIt, page);
    return { under, after: await stateOf(page) };
  }

  test.each(PAGES)('$name is the same with marks as without the extension', async (saved) => {
    const marked = await load(withIt, saved.body);
    const isNaming = await namesSomeone(marked);
    // The first page of a browser has its marks late: nothing settles before they come.
    if (isNaming) await waitUntilRead(withIt, marked);
    // Saved pages jump by themselves, now and then, while their pictures fail to load.
    const isSteady = !savedPages().includes(saved.name);
    const start = isSteady ? 0 : await marked.evaluate(() => performance.now());
    const marks = await marksOnTheWayDown(marked);
    expect(marks > 0).toBe(isNaming);
    const plain = await load(without, saved.body);
    await marksOnTheWayDown(plain);
    const untouched = await stateOf(plain);
    expect(await stateOf(marked)).toEqual(untouched);

    const mark = await markInTheOpen(marked);
    expect(isSteady && mark === undefined).toBe(false);
    const { under, after } = mark
      ? await aroundCard(marked, mark)
      : { under: untouched.places, after: untouched };
    expect(under).toEqual(untouched.places);
    expect(after).toEqual(untouched);
    expect(await layoutShift(marked, start)).toBe(0);
    expect(wordsOf(marked)).toEqual(wordsOf(plain));
    await marked.close();
    await plain.close();
  });

  test('there are saved pages of news sites to look at', ({ skip }) => {
    skip(savedPages().length === 0, SAVED_PAGES_ABSENT);
    expect(savedPages()).not.toEqual([]);
  });
});
