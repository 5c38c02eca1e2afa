import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { markNamed } from '../rig/card-controls.ts';
import { meanMark, meantOnTheWay } from '../rig/hover.ts';
import { inEachBrowser } from '../rig/in-each-browser.ts';
import { marksIn, waitForMarks } from '../rig/marks.ts';
import { waitUntil } from '../rig/wait-until.ts';
import { tick } from '../soak/storm-pages.ts';

/** What the project promises to live through, in seconds; the test must outlive it on a slow machine. */
const STORM_SECONDS = 30;
const STORM_TIMEOUT_MS = 300_000;
/** For what a slow machine has put off meanwhile. */
const AFTER_STORM_MS = 60_000;

const times = (count: number, words: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => words(index)).join('');

/** Long or odd pages, and how many marks must be painted in the end. */
const PAGES: Record<string, { readonly body: string; readonly least: number }> = {
  'a paragraph with 20,000 names': {
    body: `<p>${times(20_000, (line) => `Then Putin spoke ${line}. `)}</p>`,
    least: 2_000,
  },
  '20,000 names in elements of their own': {
    body: `<p>${times(20_000, (line) => `Then <b>Putin</b> spoke ${line}. `)}</p>`,
    least: 500,
  },
  'a text of five million characters before the name': {
    body: `<p>${'Nothing of interest was said by anybody. '.repeat(125_000)}Putin</p>`,
    least: 1,
  },
  'a page of ten megabytes': {
    body: `${`<p>${'Nobody said anything of interest. '.repeat(30)}</p>`.repeat(9_800)}<p>Putin</p>`,
    least: 1,
  },
  'ten thousand accents on one letter': {
    body: `<p>Putin and e${'\u0301'.repeat(10_000)} and Putin${'\u0301'.repeat(10_000)}</p>`,
    least: 1,
  },
  'a hundred thousand empty elements': {
    body: `<p>Putin ${'<i></i>'.repeat(100_000)} Putin</p>`,
    least: 2,
  },
  'three thousand elements one in the other': {
    body: `${'<div>'.repeat(3_000)}Then Putin spoke.${'</div>'.repeat(3_000)}`,
    least: 1,
  },
};

inEachBrowser((browser) => {
  async function load(body: string): Promise<Page> {
    const { server, open } = browser();
    server.serve('/storm', `<!doctype html><meta charset="utf-8"><title>Storm</title>${body}`);
    return open(server.url('/storm'));
  }

  const namesInViewMarked = (page: Page) =>
    waitUntil('the names in view to be marked', () =>
      page.evaluate(() => {
        const ranges = [...(CSS.highlights.get('dramatis-dotted') ?? [])];
        const isMarked = new Set(ranges.map(({ startContainer }) => startContainer));
        const inView = [...document.querySelectorAll('p')].filter((line) => {
          const { top } = line.getBoundingClientRect();
          return top > 0 && top < innerHeight && line.textContent.includes('Putin');
        });
        return (
          inView.length > 0 &&
          inView.every(({ firstChild }) => firstChild && isMarked.has(firstChild))
        );
      }),
    );

  const linesGone = (page: Page) =>
    waitUntil(
      'all lines to be collected that have left the page',
      async () => {
        await browser().collectGarbage(page);
        return page.evaluate(
          () => window.gone.length > 0 && window.gone.every((line) => line.deref() === undefined),
        );
      },
      AFTER_STORM_MS,
    );

  test.each(Object.entries(PAGES))('marks %s', async (_, { body, least }) => {
    const page = await load(body);
    expect((await waitForMarks(page, least)).length).toBeGreaterThanOrEqual(least);
    await page.close();
  });

  test(
    'ten thousand lines a second for half a minute: in the end the names are marked that stay, and all else is let go',
    { timeout: STORM_TIMEOUT_MS },
    async () => {
      const page = await load('<p>Then Putin spoke.</p><div id="storm"></div>');
      await waitForMarks(page);
      await page.evaluate(tick, STORM_SECONDS);
      const marks = await waitUntil(
        'the marks of the last lines alone',
        async () => {
          const found = await marksIn(page);
          return found.length === 6 && found;
        },
        AFTER_STORM_MS,
      );
      expect(marks.map(({ text }) => text)).toEqual([
        'Putin',
        ...Array.from({ length: 5 }, () => 'Angela Merkel'),
      ]);
      await linesGone(page);
      expect(await marksIn(page)).toHaveLength(6);
      await page.close();
    },
  );

  test('a page that is scrolled to a hundred thousand elements is marked where it is read', async () => {
    const page = await load('<main></main>');
    const last = await page.evaluate(async () => {
      const main = document.querySelector('main');
      for (let batch = 0; batch < 50; batch += 1) {
        const lines = Array.from({ length: 2_000 }, (_, line) => {
          const element = document.createElement('p');
          element.textContent =
            line % 10 ? 'Nothing of interest.' : `Then Putin spoke of ${batch}.`;
          return element;
        });
        main?.append(...lines);
        lines.at(-1)?.scrollIntoView({ behavior: 'instant' });
        await new Promise((resolve) => {
          requestAnimationFrame(resolve);
        });
      }
      return main?.childElementCount;
    });
    expect(last).toBe(100_000);
    await namesInViewMarked(page);
    await page.close();
  });

  test('a page of twenty thousand names is marked wherever the reader jumps to', async () => {
    const page = await load(times(20_000, (line) => `<p>Then Putin spoke ${line}.</p>`));
    await waitForMarks(page, 500);
    for (const part of [0.5, 0.95, 0.2, 0]) {
      await page.evaluate((at) => {
        window.scrollTo({ top: document.body.scrollHeight * at, behavior: 'instant' });
      }, part);
      await namesInViewMarked(page);
      const painted = await page.evaluate(() => CSS.highlights.get('dramatis-dotted')?.size ?? 0);
      expect(painted).toBeLessThan(1_000);
    }
    await page.close();
  });

  describe('text nodes change between the scan and the hover', () => {
    const CHANGES: Record<string, () => void> = {
      'split in the middle of the name': () => {
        const text = document.querySelector('p')?.firstChild;
        if (text instanceof Text) text.splitText(7);
      },
      'split before the name and merged again': () => {
        const text = document.querySelector('p')?.firstChild;
        if (text instanceof Text) text.splitText(5);
        document.querySelector('p')?.normalize();
      },
      'moved to another place in the page': () => {
        const [first] = document.querySelectorAll('p');
        if (first?.firstChild) document.querySelector('#elsewhere')?.append(first.firstChild);
      },
    };

    test.each(Object.entries(CHANGES))('%s', async (_, change) => {
      const page = await load('<p>Then Putin spoke.</p><p id="elsewhere"></p>');
      await waitForMarks(page);
      await page.evaluate(change);
      await waitUntil('the mark to stand on the name again', async () => {
        const marks = await marksIn(page);
        return marks.length === 1 && marks[0]?.text === 'Putin';
      });
      const [mark] = await marksIn(page);
      expect(await meanMark(page, mark)).toBe('Putin');
      await page.close();
    });

    test('no card where the name stood a moment ago', async () => {
      const page = await load('<p>Then Putin spoke.</p><p>Then Angela Merkel spoke.</p>');
      const mark = await markNamed(page, 'Putin');
      await page.evaluate(() => {
        const text = document.querySelector('p')?.firstChild;
        if (text) text.nodeValue = 'Once nobody spoke at all.';
      });
      expect(await meantOnTheWay(page, mark, 'Angela Merkel')).toEqual(['Angela Merkel']);
      await page.close();
    });
  });

  test('lets go of what has left the page', async () => {
    const page = await load('<main></main>');
    await page.evaluate(() => {
      const lines = Array.from({ length: 2_000 }, (_, line) => {
        const element = document.createElement('p');
        element.textContent = `Line ${line}: then Putin spoke, and a Merkel answered.`;
        return element;
      });
      document.querySelector('main')?.append(...lines);
      window.gone = lines.map((line) => new WeakRef(line));
    });
    const [mark] = await waitForMarks(page, 500);
    await meanMark(page, mark);
    await page.mouse.move(0, 0);
    await page.evaluate(() => document.querySelector('main')?.replaceChildren());
    await linesGone(page);
    expect(await marksIn(page)).toEqual([]);
    await page.close();
  });
});
