import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSER_NAMES } from '../rig/browser-name.ts';
import type { BrowserUnderTest, Json } from '../rig/browser-under-test.ts';
import { bundle } from '../rig/bundle.ts';
import { closeCard, openCard } from '../rig/card.ts';
import { markNamed } from '../rig/card-controls.ts';
import { SOON } from '../rig/controls.ts';
import { nameMeant } from '../rig/hover.ts';
import { endQuietly } from '../rig/end-quietly.ts';
import { launchBrowser } from '../rig/launch-browser.ts';
import { hoverMark, marksIn, waitForMarks } from '../rig/marks.ts';
import { unlikePixels } from '../rig/pictures.ts';
import { waitUntil } from '../rig/wait-until.ts';

declare global {
  interface Window {
    shifts: number;
    seen: string[];
    editorsText: () => string[];
    /** Not standard, and in every browser. */
    find: (words: string) => boolean;
  }
}

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Untouched</title>
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

const PASTED_INTO = ['input', 'textarea', '[contenteditable]', '.cm-content', '.ProseMirror'];

/** In order, but for what the browser tells of a selection when it finds the time. */
const eventsOf = (page: Page) =>
  page.evaluate(() => window.seen.filter((type) => type !== 'selectionchange'));

/** Keys alone paste nothing in Chromium: its driver says beside them what they are for. */
async function paste(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('v', { commands: ['Paste'] });
  await page.keyboard.up('Control');
}

describe.each(BROWSER_NAMES)('%s', (name) => {
  let withIt: BrowserUnderTest;
  let without: BrowserUnderTest;
  let editors: string;
  beforeAll(async () => {
    withIt = await launchBrowser(name);
    without = await launchBrowser(name, { extension: null });
    editors = await bundle('frameworks/editors.ts');
  });
  afterAll(async () => {
    if (withIt) await endQuietly(withIt);
    await without?.close();
  });

  /** All that was said in the console of the page opened last, in either browser. */
  const said = new Map<BrowserUnderTest, string[]>();

  /** Both browsers get the very same address: a printed page holds it. */
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

  /** The page after a card was opened and closed, and the same page without the extension. */
  async function openBoth(): Promise<[Page, Page]> {
    const marked = await load(withIt, PAGE);
    const [first] = await waitForMarks(marked, 5);
    if (first) await openCard(withIt, marked, first);
    await closeCard(withIt, marked);
    await marked.evaluate(() => void window.seen.splice(0));
    return [marked, await load(without, PAGE)];
  }

  /** What `act` gives on both. */
  async function both<Result extends Json>(
    act: (page: Page) => Promise<Result>,
  ): Promise<[Result, Result]> {
    const [marked, plain] = await openBoth();
    const answers: [Result, Result] = [await act(marked), await act(plain)];
    await marked.close();
    await plain.close();
    return answers;
  }

  test('nothing moves on the page, before the card and after', async () => {
    const [marked, plain] = await both((page) =>
      page.evaluate(() => ({
        shifts: window.shifts,
        boxes: [...document.querySelectorAll('*')].map((element) =>
          JSON.stringify(element.getBoundingClientRect()),
        ),
        styles: document.styleSheets.length + document.adoptedStyleSheets.length,
        globals: Object.keys(window).filter((key) => !key.includes('aria')),
        html: document.documentElement.outerHTML,
      })),
    );
    expect(marked).toEqual(plain);
    expect(said.get(withIt)).toEqual(['Hello.']);
    expect(said.get(without)).toEqual(['Hello.']);
  });

  test('selecting, copying and dragging over names work as ever', async () => {
    const [marked, plain] = await both(async (page) => {
      const from = await page.evaluate(() => {
        const { x, y, height } =
          document.querySelector('#one')?.getBoundingClientRect() ?? new DOMRect();
        return { x, y: y + height / 2 };
      });
      await page.mouse.move(from.x + 2, from.y);
      await page.mouse.down();
      await page.mouse.move(from.x + 300, from.y, { steps: 5 });
      await page.mouse.up();
      return page.evaluate(() => {
        document.execCommand('copy');
        const selection = getSelection();
        const holder = document.createElement('div');
        if (selection?.rangeCount) holder.append(selection.getRangeAt(0).cloneContents());
        return {
          words: selection?.toString() ?? '',
          html: holder.innerHTML,
          // The browser tells of a selection once more when it finds the time, after the click too.
          seen: [...new Set(window.seen)],
        };
      });
    });
    expect(marked.words).toContain('Vladimir Putin');
    expect(marked).toEqual(plain);
  });

  test('what is copied from marked words is pasted into fields and editors as ever', async () => {
    const [marked, plain] = await both(async (page) => {
      await page.addScriptTag({ url: '/editors.js' });
      await page.evaluate(() => {
        const [words] = document.querySelectorAll('#one');
        if (words) getSelection()?.selectAllChildren(words);
        document.execCommand('copy');
      });
      for (const field of PASTED_INTO) {
        await page.focus(field);
        await paste(page);
      }
      return page.evaluate(() => [
        document.querySelector('input')?.value,
        document.querySelector('textarea')?.value,
        document.querySelector('[contenteditable]')?.innerHTML,
        ...window.editorsText(),
      ]);
    });
    expect(marked).toEqual(PASTED_INTO.map(() => expect.stringContaining('Vladimir Putin')));
    expect(marked).toEqual(plain);
  });

  test('a link with a name in it is dragged as ever', async () => {
    const [marked, plain] = await both(async (page) => {
      const [link, field] = await page.evaluate(() =>
        ['a', 'textarea'].map((selector) => {
          const { x, y, width, height } =
            document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
          return { x: x + width / 2, y: y + height / 2 };
        }),
      );
      if (link === undefined || field === undefined) throw new Error('Nothing to drag.');
      await page.mouse.move(link.x, link.y);
      await page.mouse.down();
      await page.mouse.move(link.x + 8, link.y + 2, { steps: 4 });
      await page.mouse.move(field.x, field.y, { steps: 4 });
      await page.mouse.up();
      return eventsOf(page);
    });
    expect(marked).toContain('dragstart');
    expect(marked).toEqual(plain);
  });

  test('links with names in them are followed', async () => {
    const [marked, plain] = await both(async (page) => {
      await page.click('a');
      await page.waitForFunction(() => location.hash === '#x');
      return eventsOf(page);
    });
    expect(marked).toContain('click');
    expect(marked).toEqual(plain);
  });

  test('a name that was found is still found by the browser', async () => {
    const [marked, plain] = await both((page) =>
      page.evaluate(() => {
        getSelection()?.removeAllRanges();
        const words = ['European Union', 'European Union', 'Nobody at all'];
        const found = words.map((sought) => window.find(sought));
        return { found, words: getSelection()?.toString() ?? '' };
      }),
    );
    expect(marked).toEqual({ found: [true, true, false], words: 'European Union' });
    expect(marked).toEqual(plain);

    const page = await load(withIt, PAGE);
    await waitForMarks(page, 5);
    await page.evaluate(() => window.find('Vladimir Putin'));
    expect(await page.evaluate(() => getSelection()?.toString())).toBe('Vladimir Putin');
    const meant = await markNamed(page, 'Vladimir Putin');
    expect(await marksIn(page)).toHaveLength(5);
    expect((await openCard(withIt, page, meant)).name).toContain('Putin');
    await closeCard(withIt, page);
    expect(await page.evaluate(() => getSelection()?.toString())).toBe('Vladimir Putin');
    await page.close();
  });

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

  test('fields and editors are never marked and take what is typed', async () => {
    const page = await load(withIt, `${PAGE}<script src="/editors.js"></script>`);
    await waitForMarks(page, 5);
    for (const field of ['input', 'textarea', '[contenteditable]', '.cm-content', '.ProseMirror']) {
      await page.focus(field);
      await page.keyboard.type('European Union ');
    }
    expect(
      await page.evaluate(() => [
        document.querySelector('input')?.value,
        document.querySelector('textarea')?.value,
        document.querySelector('[contenteditable]')?.textContent,
        ...window.editorsText(),
      ]),
    ).toEqual([
      expect.stringContaining('European Union'),
      expect.stringContaining('European Union'),
      expect.stringContaining('European Union'),
      expect.stringContaining('European Union'),
      expect.stringContaining('European Union'),
    ]);
    expect(await marksIn(page)).toHaveLength(5);
    expect(withIt.complaints).toEqual([]);
    await page.close();
  });

  test('a paragraph that becomes an editor is left alone from then on', async () => {
    const page = await load(withIt, PAGE);
    const marks = await waitForMarks(page, 5);
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('#two')?.setAttribute('contenteditable', 'true');
    });
    await waitUntil('the mark to go', async () => (await marksIn(page)).length === 4);
    const edited = marks[3];
    if (edited) await hoverMark(page, edited);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    expect(await nameMeant(page)).toBeUndefined();
    await page.close();
  });
});
