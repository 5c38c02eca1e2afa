import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { BROWSER_NAMES } from '../rig/browser-name.ts';
import { closeCard, openCard } from '../rig/card.ts';
import { markNamed } from '../rig/card-controls.ts';
import { meantOnTheWay } from '../rig/hover.ts';
import { marksIn, waitForMarks } from '../rig/marks.ts';
import { waitUntil } from '../rig/wait-until.ts';
import { PAGE, startPair } from './untouched-pair.ts';

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
  const { withIt, load, both, said } = startPair(name);

  // Chromium alone counts what moves. Where everything stands tells the same of Firefox: here, and in
  // `untouched.test.ts` for whole pages, under an open card too.
  test('nothing has moved after a card: all stands where it does without us, and Chromium counts no shift', async () => {
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
    expect(said()).toEqual([['Hello.'], ['Hello.']]);
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

    const page = await load(withIt(), PAGE);
    await waitForMarks(page, 5);
    await page.evaluate(() => window.find('Vladimir Putin'));
    expect(await page.evaluate(() => getSelection()?.toString())).toBe('Vladimir Putin');
    const meant = await markNamed(page, 'Vladimir Putin');
    expect(await marksIn(page)).toHaveLength(5);
    expect((await openCard(withIt(), page, meant)).name).toContain('Putin');
    await closeCard(withIt(), page);
    expect(await page.evaluate(() => getSelection()?.toString())).toBe('Vladimir Putin');
    await page.close();
  });

  test('fields and editors are never marked and take what is typed', async () => {
    const page = await load(withIt(), `${PAGE}<script src="/editors.js"></script>`);
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
    // What was typed before this name came has been looked at by the time that it is marked.
    await page.evaluate(() => document.body.append('Then Angela Merkel spoke.'));
    await markNamed(page, 'Angela Merkel');
    expect(await marksIn(page)).toHaveLength(6);
    expect(withIt().complaints).toEqual([]);
    await page.close();
  });

  test('a paragraph that becomes an editor is left alone from then on', async () => {
    const page = await load(withIt(), PAGE);
    const marks = await waitForMarks(page, 5);
    const edited = marks[3];
    if (edited === undefined) throw new Error('Nothing is marked.');
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('#two')?.setAttribute('contenteditable', 'true');
    });
    await waitUntil('the mark to go', async () => (await marksIn(page)).length === 4);
    const meant = await meantOnTheWay(page, edited, 'Vladimir Putin');
    expect(meant).toEqual(['Vladimir Putin']);
    await page.close();
  });
});
