import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import type { BrowserName } from '../rig/browser-name.ts';
import type { BrowserUnderTest, Json } from '../rig/browser-under-test.ts';
import { bundle } from '../rig/bundle.ts';
import { closeCard, openCard } from '../rig/card.ts';
import { endQuietly } from '../rig/end-quietly.ts';
import { launchBrowser } from '../rig/launch-browser.ts';
import { waitForMarks } from '../rig/marks.ts';

declare global {
  interface Window {
    shifts: number;
    seen: string[];
    editorsText: () => string[];
    /** Not standard, and in every browser. */
    find: (words: string) => boolean;
  }
}

/** A page with five names to mark, which counts and writes down what happens to it. */
export const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Untouched</title>
<script>
console.log('Hello.');
window.shifts = 0;
new PerformanceObserver((list) => { window.shifts += list.getEntries().length; }).observe({ type: 'layout-shift', buffered: true });
window.seen = [];
for (const type of ['copy', 'dragstart', 'dragend', 'selectionchange', 'beforeprint', 'click', 'submit', 'focusin', 'keydown'])
  addEventListener(type, () => window.seen.push(type), true);
</script>
<h1>Then Putin spoke</h1><p id="one">Then <b>Vladimir Putin</b> spoke, and <a href="#x" draggable="true">the European Union</a> answered.</p>
<p id="two">The European Union was asked again.</p><input value="Putin"><textarea>Putin</textarea>
<select><option>Putin</option></select><style>.ProseMirror{white-space:pre-wrap}</style><div contenteditable>Then Putin spoke.</div><button>Putin</button>`;

/** A browser with the extension and one without, for the tests of one suite. */
export interface Pair {
  readonly withIt: () => BrowserUnderTest;
  /** Loads a page in either: from the very same address, which a printed page holds. */
  readonly load: (browser: BrowserUnderTest, body: string) => Promise<Page>;
  /** `PAGE` after a card was opened and closed, and the same page without the extension. */
  readonly openBoth: () => Promise<[Page, Page]>;
  /** What `act` gives on both. */
  readonly both: <Result extends Json>(
    act: (page: Page) => Promise<Result>,
  ) => Promise<[Result, Result]>;
  /** All that was said in the console of the pages opened last, with the extension and without. */
  readonly said: () => [string[] | undefined, string[] | undefined];
}

export function startPair(name: BrowserName): Pair {
  let withIt: BrowserUnderTest;
  let without: BrowserUnderTest;
  let editors: string;
  const said = new Map<BrowserUnderTest, string[]>();
  beforeAll(async () => {
    withIt = await launchBrowser(name);
    without = await launchBrowser(name, { extension: null });
    editors = await bundle('frameworks/editors.ts');
  });
  afterAll(async () => {
    if (withIt) await endQuietly(withIt);
    await without?.close();
  });

  async function load(browser: BrowserUnderTest, body: string): Promise<Page> {
    const { server } = withIt;
    server.serve('/favicon.ico', '');
    server.serve('/editors.js', { body: editors, type: 'text/javascript' });
    server.serve('/page', body);
    const page = await browser.open();
    const words: string[] = [];
    said.set(browser, words);
    page.on('console', (message) => words.push(message.text()));
    page.on('pageerror', (error) => words.push(String(error)));
    await page.goto(server.url('/page'));
    await page.bringToFront();
    return page;
  }

  async function openBoth(): Promise<[Page, Page]> {
    const marked = await load(withIt, PAGE);
    const [first] = await waitForMarks(marked, 5);
    if (first) await openCard(withIt, marked, first);
    await closeCard(withIt, marked);
    await marked.evaluate(() => void window.seen.splice(0));
    return [marked, await load(without, PAGE)];
  }

  return {
    withIt: () => withIt,
    load,
    openBoth,
    async both<Result extends Json>(act: (page: Page) => Promise<Result>) {
      const [marked, plain] = await openBoth();
      const answers: [Result, Result] = [await act(marked), await act(plain)];
      await marked.close();
      await plain.close();
      return answers;
    },
    said: () => [said.get(withIt), said.get(without)],
  };
}
