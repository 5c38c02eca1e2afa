import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { expectMarks } from '../rig/expect-marks.ts';
import { inEachBrowser } from '../rig/in-each-browser.ts';

const PAGE = `<!doctype html><meta charset="utf-8"><title>Changes</title>
<p id="one">Then Putin spoke.</p><p id="two">Nobody here.</p><div id="more"></div>`;

inEachBrowser((browser) => {
  describe('a page that changes', () => {
    let page: Page;
    beforeEach(async () => {
      const { server, open } = browser();
      server.serve('/changes', PAGE);
      page = await open(server.url('/changes'));
      await expectMarks(page, ['Putin']);
    });

    test('marks text that is added', async () => {
      await page.evaluate(() => {
        document.querySelector('#more')?.append('And Merkel answered.');
      });
      await expectMarks(page, ['Putin', 'Merkel']);
    });

    test('marks what stays of what is added, though the first of it goes at once', async () => {
      await page.evaluate(() => {
        const [gone, stays] = ['Putin was here.', 'Merkel is here.'].map((words) => {
          const line = document.createElement('p');
          line.textContent = words;
          return line;
        });
        document.querySelector('#more')?.append(gone ?? '', stays ?? '');
        gone?.remove();
      });
      await expectMarks(page, ['Putin', 'Merkel']);
    });

    test('marks text that is changed in place, and forgets what it said before', async () => {
      await page.evaluate(() => {
        const text = document.querySelector('#one')?.firstChild;
        if (text) text.nodeValue = 'Now Merkel speaks.';
      });
      await expectMarks(page, ['Merkel']);
    });

    test('forgets a name that was typed over', async () => {
      await page.evaluate(() => {
        const text = document.querySelector('#one')?.firstChild;
        if (text) text.nodeValue = 'Then nobody spoke.';
      });
      await expectMarks(page, []);
    });

    test('forgets a name that became part of a longer word', async () => {
      await page.evaluate(() => {
        const text = document.querySelector('#one')?.firstChild;
        if (text) text.nodeValue = 'Then Putinism spoke.';
      });
      await expectMarks(page, []);
    });

    test('marks a name that arrives in pieces at the end of a long list', async () => {
      await page.evaluate(() => {
        const more = document.querySelector('#more');
        for (let line = 0; line < 300; line += 1) more?.append(`line ${line}, `);
      });
      await page.evaluate(async () => {
        for (const piece of ['Vladi', 'mir ', 'Pu', 'tin', '.']) {
          document.querySelector('#more')?.append(piece);
          await new Promise((resolve) => {
            requestAnimationFrame(resolve);
          });
        }
      });
      await expectMarks(page, ['Putin', 'Vladimir Putin']);
    });

    test('marks names that arrive in pieces, wherever they stand in a row of pieces', async () => {
      const rows = 40;
      await page.evaluate((count) => {
        for (let before = 0; before < count; before += 1) {
          const line = document.createElement('p');
          document.querySelector('#more')?.append(line);
          const pieces = Array.from({ length: before }, () => 'ab ');
          line.append(...pieces, 'An', 'gela', ' Mer', 'kel', ' spoke', ' again', '.');
        }
      }, rows);
      await expectMarks(page, ['Putin', ...Array.from({ length: rows }, () => 'Angela Merkel')]);
    });

    test('marks names in pieces beside names that are whole', async () => {
      await page.evaluate(() => {
        const line = document.createElement('p');
        document.querySelector('#more')?.append(line);
        line.append('Then Merkel met ', 'Vladi', 'mir Putin', ' and ', 'Lu', 'kashenko', '.');
      });
      await expectMarks(page, ['Putin', 'Merkel', 'Vladimir Putin', 'Lukashenko']);
    });

    test('marks what comes in a long row at once, in one piece or in several', async () => {
      await page.evaluate(() => {
        const more = document.querySelector('#more');
        const row = (pieces: Record<number, string>, words = 'ab ') =>
          Array.from({ length: 100 }, (_, index) => pieces[index] ?? words);
        const line = document.createElement('p');
        more?.append('And Angela', line);
        // In the midst of a row, across pieces, at both its ends, and where capitals touch.
        line.append(...row({ 0: 'Merkel ', 20: ' An', 21: 'ge', 22: 'la Mer', 23: 'kel ' }));
        const items = row({ 70: 'Then Merkel answered.', 99: 'Then Angela Merkel spoke.' });
        more?.append(
          ...items.map((words) => {
            const item = document.createElement('li');
            item.textContent = words;
            return item;
          }),
        );
      });
      await expectMarks(page, ['Putin', 'Merkel', 'Angela Merkel', 'Merkel', 'Angela Merkel']);
    });

    test('marks what stays of a long row that is shuffled at once', async () => {
      await page.evaluate(() => {
        const more = document.querySelector('#more');
        const items = Array.from({ length: 100 }, (_, index) => {
          const item = document.createElement('p');
          item.textContent = index % 20 ? 'Nothing.' : `Then Merkel spoke ${index}.`;
          return item;
        });
        more?.append(...items);
        more?.append(...items.slice(0, 50).toReversed());
        items[99]?.remove();
        document.querySelector('#two')?.append(items[40] ?? '');
      });
      await expectMarks(page, ['Putin', ...Array.from({ length: 5 }, () => 'Merkel')]);
    });

    test('forgets a name that goes on in a piece which comes later', async () => {
      await page.evaluate(() => {
        const line = document.createElement('p');
        line.innerHTML = 'Then Merkel met <b>Putin</b>';
        document.querySelector('#more')?.append(line);
      });
      await expectMarks(page, ['Putin', 'Merkel', 'Putin']);
      await page.evaluate(() => {
        document.querySelector('#more p')?.append('ism instead.');
      });
      await expectMarks(page, ['Putin', 'Merkel']);
    });

    test('marks a name that arrives letter by letter', async () => {
      await page.evaluate(async () => {
        const target = document.querySelector('#two');
        if (target) target.textContent = '';
        for (const letter of 'Then Merkel') {
          target?.append(letter);
          await new Promise((resolve) => {
            requestAnimationFrame(resolve);
          });
        }
      });
      await expectMarks(page, ['Putin', 'Merkel']);
    });

    test('marks what is folded out', async () => {
      await page.evaluate(() => {
        const hidden = document.createElement('p');
        hidden.style.display = 'none';
        hidden.textContent = 'Merkel was here.';
        document.querySelector('#more')?.append(hidden, 'The European Union is in sight.');
      });
      await expectMarks(page, ['Putin', 'European Union']);
      await page.evaluate(() => {
        document.querySelector<HTMLElement>('#more p')?.style.removeProperty('display');
      });
      await expectMarks(page, ['Putin', 'Merkel', 'European Union']);
    });

    test('marks what is made visible by style alone', async () => {
      await page.evaluate(() => {
        const hidden = document.createElement('p');
        hidden.style.visibility = 'hidden';
        hidden.textContent = 'Merkel was here.';
        document.querySelector('#more')?.append(hidden, 'The European Union is in sight.');
      });
      await expectMarks(page, ['Putin', 'European Union']);
      await page.evaluate(() => {
        document.querySelector<HTMLElement>('#more p')?.style.removeProperty('visibility');
      });
      await expectMarks(page, ['Putin', 'Merkel', 'European Union']);
    });

    test('marks an open shadow root that is attached late', async () => {
      await page.evaluate(() => {
        const root = document.querySelector('#more')?.attachShadow({ mode: 'open' });
        const words = document.createElement('p');
        words.textContent = 'Merkel in the shadow.';
        root?.append(words, document.createElement('section'));
      });
      const expectRoots = (roots: string[]) =>
        vi.waitFor(async () => {
          const places = await page.evaluate(() =>
            [...(CSS.highlights.get('dramatis-dotted') ?? [])].map(
              ({ startContainer }) => startContainer.getRootNode().nodeName,
            ),
          );
          expect(places).toEqual(roots);
        }, 8_000);
      await expectRoots(['#document', '#document-fragment']);
      // And one more inside it, which no observer tells of.
      await page.evaluate(() => {
        const inner = document.querySelector('#more')?.shadowRoot?.querySelector('section');
        inner?.attachShadow({ mode: 'open' }).append(document.createElement('p'));
        inner?.shadowRoot?.querySelector('p')?.append('Merkel again.');
      });
      await expectRoots(['#document', '#document-fragment', '#document-fragment']);
    });

    test('gives marks back that the page cleared away', async () => {
      await page.evaluate(() => {
        CSS.highlights.clear();
      });
      await expectMarks(page, ['Putin']);
    });

    test('reads a page that was written anew', async () => {
      await page.evaluate(() => {
        document.open();
        document.write('<!doctype html><title>New</title><p>Merkel in a new page.</p>');
        document.close();
      });
      await expectMarks(page, ['Merkel']);
    });

    test('leaves the tree as it was', async () => {
      const { server, open } = browser();
      server.serve('/bare', PAGE.replaceAll('Putin', 'Nobody'));
      const bare = await open(server.url('/bare'));
      const serialize = (shown: Page) => shown.evaluate(() => document.documentElement.outerHTML);
      const marked = await serialize(page);
      expect(marked.replaceAll('Putin', 'Nobody')).toBe(await serialize(bare));
    });
  });
});
