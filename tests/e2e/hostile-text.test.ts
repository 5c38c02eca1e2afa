import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { closeCard, openCard } from '../rig/card.ts';
import { markNamed } from '../rig/card-controls.ts';
import { SOON } from '../rig/controls.ts';
import { expectMarks } from '../rig/expect-marks.ts';
import { inEachBrowser } from '../rig/in-each-browser.ts';
import { marksIn, waitForMarks } from '../rig/marks.ts';
import { waitUntilRead } from '../rig/page-report.ts';

/** Names where hardly a page has text: what stands around them is no element, or not what it was. */
inEachBrowser((browser) => {
  let page: Page;
  async function load(body: string): Promise<void> {
    const { server, open } = browser();
    server.serve('/text', `<!doctype html><meta charset="utf-8"><title>Text</title>${body}`);
    page = await open(server.url('/text'));
  }
  afterEach(() => page.close());

  async function expectCard(words: string): Promise<void> {
    const { name } = await openCard(browser(), page, await markNamed(page, words));
    expect(name).toContain(words);
    await closeCard(browser(), page);
  }

  describe('text straight in a shadow root', () => {
    test('is marked and has its card', async () => {
      await load('<div><template shadowrootmode="open">Then Putin spoke.</template></div>');
      await expectMarks(page, ['Putin']);
      await expectCard('Putin');
    });

    test('is left alone in an editor, and followed as it changes', async () => {
      await load(
        '<p>Then Putin spoke.</p><div contenteditable><template shadowrootmode="open">Then Putin spoke.</template></div><div id="host"><template shadowrootmode="open">Nobody.</template></div>',
      );
      await expectMarks(page, ['Putin']);
      await page.evaluate(() => {
        const words = document.querySelector('#host')?.shadowRoot?.firstChild;
        if (words) words.nodeValue = 'Then Angela Merkel spoke.';
      });
      await expectMarks(page, ['Putin', 'Angela Merkel']);
      await expectCard('Angela Merkel');
    });
  });

  test('text beside the body is marked, before the body and behind it', async () => {
    await load(`<script>
      addEventListener('DOMContentLoaded', () => {
        document.body.before('Then Putin spoke.');
        document.body.after('Then Angela Merkel spoke.');
      });
    </script>`);
    await expectMarks(page, ['Putin', 'Angela Merkel']);
    await expectCard('Putin');
  });

  describe('what was an editor', () => {
    test('is read once the whole page is none any more', async () => {
      await load(`<p>Then Putin spoke.</p><script>document.designMode = 'on'</script>`);
      await waitUntilRead(browser(), page);
      expect(await marksIn(page)).toEqual([]);
      await page.evaluate(() => {
        document.designMode = 'off';
      });
      await expectMarks(page, ['Putin']);
    });

    test('is read once a part of the page is none any more', async () => {
      await load('<p>Then Putin spoke.</p><p contenteditable>Then Angela Merkel spoke.</p>');
      await waitUntilRead(browser(), page);
      await expectMarks(page, ['Putin']);
      await page.evaluate(() =>
        document.querySelector('[contenteditable]')?.removeAttribute('contenteditable'),
      );
      await expectMarks(page, ['Putin', 'Angela Merkel']);
    });
  });

  test('a name that arrives letter by letter, with hundreds of empty texts in between', async () => {
    await load('<p>Then Putin spoke.</p><p id="slow">Then </p>');
    await waitForMarks(page);
    await page.evaluate(async () => {
      const slow = document.querySelector('#slow');
      for (const letter of 'Merkel') {
        for (let empty = 0; empty < 500; empty += 1) slow?.append('');
        slow?.append(letter);
        await new Promise((resolve) => {
          requestAnimationFrame(resolve);
        });
      }
    });
    await expectMarks(page, ['Putin', 'Merkel']);
  });

  test('of names without number, those that stay in view while the page is scrolled', async () => {
    const lines = Array.from({ length: 4_000 }, (_, line) => `<p>Then Putin spoke ${line}.</p>`);
    const held = '<p style="position:sticky;top:0">Then Angela Merkel spoke.</p>';
    const fixed =
      '<div style="position:fixed;bottom:0"><p>Then <b>Dmitry S. Peskov</b> spoke.</p></div>';
    await load([...lines.slice(0, 2_000), held, fixed, ...lines.slice(2_000)].join(''));
    await waitForMarks(page, 500);
    const isHeldMarked = () =>
      page.evaluate(() => {
        window.scrollTo({ top: document.body.scrollHeight * 0.9, behavior: 'instant' });
        const words = [...(CSS.highlights.get('dramatis-dotted') ?? [])].map(
          ({ startContainer }) => startContainer.textContent ?? '',
        );
        return ['Merkel', 'Peskov'].map((name) => words.some((text) => text.includes(name)));
      });
    await expect.poll(isHeldMarked, SOON).toEqual([true, true]);
  });
});
