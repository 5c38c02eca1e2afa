import type { Frame, Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { closeCard, openCard } from '../rig/card.ts';
import { markNamed } from '../rig/card-controls.ts';
import { SOON } from '../rig/controls.ts';
import { callApi } from '../rig/extension-api.ts';
import { type ExtensionLife, extensionLife } from '../rig/extension-life.ts';
import { inEachBrowser } from '../rig/in-each-browser.ts';
import { type Mark, marksIn, waitForMarks } from '../rig/marks.ts';
import { waitUntil } from '../rig/wait-until.ts';

/** Names in the page itself, in an open shadow root, and in a frame without an address. */
const PAGE = `<!doctype html><meta charset="utf-8"><title>Life</title>
<p>Then Putin spoke.</p>
<div id="host"><template shadowrootmode="open"><p>Then Angela Merkel spoke.</p></template></div>
<iframe srcdoc="<p>Then Putin spoke.</p>"></iframe>`;

declare global {
  interface Window {
    /** What paints the marks of the scripts that will be gone. */
    before: Highlight | undefined;
    starts: number;
  }
}

inEachBrowser((browser) => {
  let life: ExtensionLife;
  let page: Page;
  beforeEach(async () => {
    const { server, open } = browser();
    life ??= await extensionLife(browser());
    server.serve('/life', PAGE);
    server.serve('/nobody', '<!doctype html><meta charset="utf-8"><p>Nobody spoke.</p>');
    page = await open(server.url('/life'));
    await waitForMarks(page, 2);
  });
  afterEach(async () => {
    await page.close();
  });

  const frame = () => page.frames()[1] ?? page.mainFrame();
  const names = (marks: readonly Mark[]) => marks.map(({ text }) => text);
  const cardOf = async (words: string) =>
    (await openCard(browser(), page, await markNamed(page, words))).name;
  /** How often scripts of ours have started in the page since this was called. */
  const countStarts = () =>
    page.evaluate(() => {
      window.starts = 0;
      document.addEventListener('dramatis-start', () => {
        window.starts += 1;
      });
    });
  const hosts = () => page.evaluate(() => document.querySelectorAll('dramatis-card').length);
  const registered = () => page.evaluate(() => CSS.highlights.size);
  /** Marks of other scripts than those that were there when this was called last. */
  const waitForNewMarks = async (where: Page | Frame, count: number) => {
    await where.waitForFunction(
      (wanted) => {
        const marks = [...CSS.highlights].find(([, { priority }]) => priority === 0)?.[1];
        return marks !== window.before && marks?.size === wanted;
      },
      {},
      count,
    );
  };
  const remember = (where: Page | Frame) =>
    where.evaluate(() => {
      window.before = [...CSS.highlights].find(([, { priority }]) => priority === 0)?.[1];
    });

  /** Whether the page looks as if there were no entry of ours in it. */
  const isUnseen = () =>
    page.evaluate(() => {
      const { width = 0 } = document.querySelector('dramatis-card')?.getBoundingClientRect() ?? {};
      if (width > 0) return false;
      const shadow = document.querySelector('#host')?.shadowRoot?.querySelector('p');
      return [...document.querySelectorAll('p'), ...(shadow ? [shadow] : [])].every((words) =>
        [...CSS.highlights.keys()].every((name) => {
          const { textDecorationLine, backgroundColor } = getComputedStyle(
            words,
            `::highlight(${name})`,
          );
          return textDecorationLine === 'none' && backgroundColor === 'rgba(0, 0, 0, 0)';
        }),
      );
    });

  test('an update with a card open: the card closes, and the new scripts take over once', async () => {
    await waitForMarks(frame());
    await cardOf('Putin');
    await remember(page);
    await remember(frame());
    await countStarts();
    await life.update();
    // The pointer has not moved since.
    await expect.poll(hosts, SOON).toBe(0);
    await waitForNewMarks(page, 2);
    await waitForNewMarks(frame(), 1);
    expect(names(await marksIn(page)).toSorted()).toEqual(['Angela Merkel', 'Putin']);
    expect(await registered()).toBe(1);

    await page.mouse.move(600, 600);
    expect(await cardOf('Putin')).toContain('Putin');
    expect(await hosts()).toBe(1);
    await closeCard(browser(), page);
    await page.evaluate(() => document.body.append('The European Union spoke.'));
    await markNamed(page, 'European Union');
    expect(await page.evaluate(() => window.starts)).toBe(1);
    expect(browser().complaints.filter(({ by }) => by === 'extension')).toEqual([]);
  });

  test('scripts that are put in a second time are over at once, and the first ones go on', async () => {
    const options = await browser().openExtensionPage('options.html');
    await callApi(options, 'scripting.registerContentScripts', [
      {
        id: 'again',
        js: ['content-scripts/lookout.js'],
        matches: ['<all_urls>'],
        allFrames: true,
        runAt: 'document_end',
      },
    ]);
    for (const path of ['/nobody', '/life'] as const) {
      await page.goto(browser().server.url(path));
    }
    await callApi(options, 'scripting.unregisterContentScripts');
    await options.close();
    await waitForMarks(page, 2);
    expect(browser().complaints.filter(({ by }) => by === 'extension')).toEqual([]);
    expect(await registered()).toBe(1);
    expect(await cardOf('Putin')).toContain('Putin');
    expect(await hosts()).toBe(1);
  });

  test('switched off with a card open, nothing is seen of it; switched on, all is there', async () => {
    const options = await browser().openExtensionPage('options.html');
    await callApi(options, 'storage.sync.set', {
      'settings.markStyle': { v: 1, value: 'tint' },
      'settings.markColor': { v: 1, value: '#ff0000' },
    });
    await page.bringToFront();
    await page.waitForFunction(() => CSS.highlights.has('dramatis-tint'));
    await cardOf('Putin');
    await remember(page);
    await life.switchOff();
    await expect.poll(isUnseen, SOON).toBe(true);
    await life.switchOn();
    await waitForNewMarks(page, 2);
    expect(await hosts()).toBe(0);
    await page.mouse.move(600, 600);
    expect(await cardOf('Putin')).toContain('Putin');
  });

  test('a private window is marked once the reader lets it be, and nothing is kept of it', async () => {
    await life.allowPrivate();
    const options = await browser().openExtensionPage('options.html');
    const url = browser().server.url('/life', 'secret');
    await callApi(options, 'windows.create', { incognito: true, url });
    const hidden = await waitUntil('the private window', async () =>
      (await browser().puppeteer.pages()).find((one) => one.url() === url),
    );
    const mark = await markNamed(hidden, 'Putin');
    expect((await openCard(browser(), hidden, mark)).name).toContain('Putin');
    for (const area of ['local', 'sync', 'session']) {
      const kept = JSON.stringify(await callApi(options, `storage.${area}.get`, null));
      expect(kept).toContain('{');
      expect(kept).not.toContain('secret');
    }
    await hidden.close();
    await options.close();
  });

  test('taken away at last with a card open, it leaves nothing to see', async () => {
    await cardOf('Putin');
    await life.remove();
    await expect.poll(isUnseen, SOON).toBe(true);
  });
});
