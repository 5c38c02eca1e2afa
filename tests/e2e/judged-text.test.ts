import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { expectMarks } from '../rig/expect-marks.ts';
import { inEachBrowser } from '../rig/in-each-browser.ts';

const PAGE = `<!doctype html><meta charset="utf-8"><title>Judged</title>
<p id="one">Then Putin spoke.</p><div id="more"></div>`;

inEachBrowser((browser) => {
  describe('a page whose text is judged elsewhere', () => {
    let page: Page;
    beforeEach(async () => {
      const { server, open } = browser();
      server.serve('/judged', PAGE);
      page = await open(server.url('/judged'));
      await expectMarks(page, ['Putin']);
    });

    test('marks what comes back before it is painted', async () => {
      const marked = await page.evaluate(async () => {
        const line = document.querySelector('#one');
        const words = line?.textContent ?? '';
        line?.replaceChildren();
        await new Promise(requestAnimationFrame);
        line?.append(words);
        // What a mutation observer does is done before the browser goes on to anything else.
        for (let turn = 0; turn < 1_000; turn += 1) await Promise.resolve();
        return [...CSS.highlights.values()].flatMap((ranges) =>
          Array.from(ranges, ({ startContainer: node }) => node.isConnected && node.textContent),
        );
      });
      expect(marked).toContain('Then Putin spoke.');
    });

    test('keeps the mark of a name where the text before it changes', async () => {
      const marked = await page.evaluate(async () => {
        const text = document.querySelector('#one')?.firstChild;
        if (text) text.nodeValue = 'Ten seconds ago Putin spoke.';
        for (let turn = 0; turn < 1_000; turn += 1) await Promise.resolve();
        return [...CSS.highlights.values()].flatMap((ranges) =>
          Array.from(ranges, ({ startOffset, endOffset }) => [startOffset, endOffset]),
        );
      });
      expect(marked).toEqual([[16, 21]]);
      await expectMarks(page, ['Putin']);
    });

    test('marks no words that have changed while they were judged', async () => {
      await page.evaluate(async () => {
        const text = document.createTextNode('Then Merkel spoke.');
        document.querySelector('#more')?.append(text, document.createElement('p'));
        // The wish is on its way, and no answer can have come.
        await new Promise((resolve) => {
          setTimeout(resolve);
        });
        text.nodeValue = 'Then nobody spoke.';
      });
      await page.evaluate(() => {
        document.querySelector('#more p')?.append('Now Peskov speaks.');
      });
      await expectMarks(page, ['Putin', 'Peskov']);
    });

    test('marks a name though words beside it have changed while it was judged', async () => {
      await page.evaluate(async () => {
        const [name, age] = ['Merkel', ', 12 seconds ago'].map((words) => {
          const piece = document.createElement('span');
          piece.textContent = words;
          return piece;
        });
        document.querySelector('#more')?.append(name ?? '', age ?? '');
        await new Promise((resolve) => {
          setTimeout(resolve);
        });
        const words = age?.firstChild;
        if (words) words.nodeValue = ' (as was told some seconds ago)';
      });
      await expectMarks(page, ['Putin', 'Merkel']);
    });
  });
});
