import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { closeCard, openCard } from '../rig/card.ts';
import { markNamed } from '../rig/card-controls.ts';
import { meanMark, meantOnTheWay } from '../rig/hover.ts';
import { inEachBrowser } from '../rig/in-each-browser.ts';
import { type Mark, marksIn, waitForMarks } from '../rig/marks.ts';
import { waitUntil } from '../rig/wait-until.ts';
import { type HostilePage, html, WORDS, WORKS } from './hostile-page-cases.ts';

inEachBrowser((browser) => {
  async function load({ body, type, headers, afterwards }: HostilePage): Promise<Page> {
    const { server, open } = browser();
    server.serve('/favicon.ico', '');
    server.serve('/hostile', { body, ...(type && { type }), ...(headers && { headers }) });
    const page = await open(server.url('/hostile'));
    if (afterwards) await page.evaluate(afterwards);
    return page;
  }

  async function openAndClose(page: Page, mark: Mark | undefined): Promise<void> {
    if (mark) await openCard(browser(), page, mark);
    await closeCard(browser(), page);
  }

  describe('names are marked and hovered on a page that', () => {
    test.each(Object.entries(WORKS))(
      '%s',
      async (_, hostile) => {
        const wanted = hostile.marks ?? ['Putin'];
        const { complaints } = browser();
        const before = complaints.length;
        const page = await load(hostile);
        // Asked from outside: the page may have taken its own frames and timers away.
        const marks = await waitUntil(`${wanted.join(', ')} to be marked`, async () => {
          const found = await marksIn(page);
          return JSON.stringify(found.map(({ text }) => text)) === JSON.stringify(wanted) && found;
        });
        expect(await meanMark(page, marks[0])).toBe('Putin');
        if (hostile.opensCard) await openAndClose(page, marks[0]);
        expect(await page.evaluate(() => window.blown ?? [])).toEqual([]);
        expect(complaints.slice(before)).toEqual([]);
        await page.close();
      },
      20_000,
    );
  });

  test('a name under something else is not meant', async () => {
    const page = await load({
      body: html(`${WORDS}<div style="position:fixed;inset:0;opacity:0"></div>
        <p style="position:relative">Then Angela Merkel spoke.</p>`),
    });
    const covered = await markNamed(page, 'Putin');
    expect(await meantOnTheWay(page, covered, 'Angela Merkel')).toEqual(['Angela Merkel']);
    await page.close();
  });

  test('a page that takes everything away hears no complaint', async () => {
    const { complaints } = browser();
    const before = complaints.length;
    const page = await load({
      body: html(WORDS),
      afterwards: () => document.documentElement.remove(),
    });
    await page.evaluate(() => document.append(document.createElement('html')));
    await page.evaluate(() => {
      const body = document.createElement('body');
      body.append('Then Putin spoke.');
      document.documentElement.append(body);
    });
    expect((await waitForMarks(page)).map(({ text }) => text)).toEqual(['Putin']);
    expect(complaints.slice(before)).toEqual([]);
    await page.close();
  });
});
