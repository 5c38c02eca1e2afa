import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { openCard } from '../rig/card.ts';
import { callApi } from '../rig/extension-api.ts';
import { SOON } from '../rig/controls.ts';
import { expectMarks } from '../rig/expect-marks.ts';
import { inEachBrowser } from '../rig/in-each-browser.ts';
import { buildWithActors } from '../rig/many-actors.ts';
import { marksIn, waitForMarks } from '../rig/marks.ts';
import { stateOf } from '../rig/page-report.ts';
import { seededActors } from '../bench/seeded-names.ts';

/** Too many for a page's filter. */
const COUNT = 2_000;
const [ANNA, PETER, OLGA] = [17, 801, 1502].map((index) => seededActors(COUNT)[index]?.name ?? '');
const surnameOf = (name = '') => name.split(' ')[1] ?? '';
const spaced = (name = '') => surnameOf(name).toUpperCase().split('').join(' ');

const NOBODY = `<!doctype html><meta charset="utf-8"><title>Nobody</title>
<p id="one">The Weather stays Fine in All Parts, says the Office of Weather.</p>
<p id="two">Nobody else is Named.</p>`;

inEachBrowser(
  (browser) => {
    describe('with thousands of names', () => {
      let page: Page;
      beforeEach(async () => {
        const { server, open } = browser();
        server.serve('/nobody', NOBODY);
        page = await open(server.url('/nobody'));
      });

      const add = (html: string) =>
        page.evaluate((words) => {
          const line = document.createElement('p');
          line.append(
            ...words.split('|').map((word) => {
              const piece = document.createElement('b');
              piece.textContent = word;
              return piece;
            }),
          );
          document.body.append(line);
        }, html);

      test('marks them, alone, in capitals, over elements and letter-spaced, and shows the card', async () => {
        const { server, open } = browser();
        const [first, last] = ANNA?.split(' ') ?? [];
        server.serve(
          '/named',
          `<!doctype html><meta charset="utf-8"><p>${ANNA} met <i>${surnameOf(PETER).slice(0, 3)}</i>${surnameOf(PETER).slice(3)}.</p>
<h2>${PETER?.toUpperCase()} AND OTHERS</h2><p>Then ${spaced(OLGA)} left, <b>${first}</b> <b>${last}</b> did not.</p>`,
        );
        const named = await open(server.url('/named'));
        await expectMarks(named, [
          ANNA ?? '',
          surnameOf(PETER),
          PETER?.toUpperCase() ?? '',
          spaced(OLGA),
          ANNA ?? '',
        ]);
        const [mark] = await waitForMarks(named);
        if (mark === undefined) throw new Error('Nothing is marked.');
        const card = await openCard(browser(), named, mark);
        expect(card.name).toBe(ANNA);
        expect(card.quotations.length).toBeGreaterThan(0);
      });

      test('marks nobody where nobody is named, and goes on watching', async () => {
        await add('Still Nobody here.');
        await add(`Then ${PETER} came.`);
        await expectMarks(page, [PETER ?? '']);
      });

      test('marks whoever is named later', async () => {
        await add(`Then ${PETER} came.`);
        await expectMarks(page, [PETER ?? '']);
        await add(`${OLGA} followed.`);
        await add(`With ${surnameOf(ANNA).slice(0, 2)}|${surnameOf(ANNA).slice(2)}| and others.`);
        await expectMarks(page, [PETER ?? '', OLGA ?? '', surnameOf(ANNA)]);
      });

      test('marks a name of which each word came by itself', async () => {
        await add(`Then ${PETER} came.`);
        await expectMarks(page, [PETER ?? '']);
        await page.evaluate(
          (words) => {
            const line = document.querySelector('#two');
            line?.replaceChildren();
            for (const word of words) line?.append(document.createTextNode(word));
          },
          ANNA?.split(/(?= )/) ?? [],
        );
        await expectMarks(page, [ANNA ?? '', PETER ?? '']);
      });

      test.each([
        ['cells that touch', `<table><tr><td>${surnameOf(PETER)}</td><td>52.3</td></tr></table>`],
        ['lines that touch', `<ul><li>nobody</li><li>${surnameOf(PETER)}</li><li>said</li></ul>`],
        [
          'a paragraph in indented lines',
          `<p>Then ${PETER?.split(' ')[0]}\n${' '.repeat(60)}${surnameOf(PETER)} came.</p>`,
        ],
        [
          'a page with ruby',
          `<p><ruby>${surnameOf(PETER).slice(0, 2)}<rt>x</rt>${surnameOf(PETER).slice(2)}<rt>y</rt></ruby> came.</p>`,
        ],
      ])('finds a name in %s', async (_, body) => {
        const { server, open } = browser();
        server.serve('/body', `<!doctype html><meta charset="utf-8">${body}`);
        const found = await open(server.url('/body'));
        await expect.poll(async () => (await marksIn(found)).length, SOON).toBe(1);
      });

      test('marks nobody where names are off, and all once they are on', async () => {
        const { server, open, openExtensionPage } = browser();
        server.serve('/off', `<!doctype html><meta charset="utf-8"><p>${PETER} came.</p>`);
        const options = await openExtensionPage('options.html');
        await callApi(options, 'storage.sync.set', { 'settings.on': { v: 1, value: false } });
        await expect
          .poll(() => callApi(options, 'storage.local.get', 'page'), SOON)
          .toMatchObject({ page: { on: false } });
        const off = await open(server.url('/off'));
        await off.waitForFunction(() => document.readyState === 'complete');
        await expect.poll(() => stateOf(browser(), off), SOON).toBe('off');
        expect(await marksIn(off)).toEqual([]);
        await callApi(options, 'storage.sync.remove', 'settings.on');
        await expectMarks(off, [PETER ?? '']);
      });

      test('asks for a page of many names in its frames too', async () => {
        const { server, open } = browser();
        server.serve('/inner', `<!doctype html><meta charset="utf-8"><p>And ${OLGA} spoke.</p>`);
        server.serve(
          '/outer',
          `<!doctype html><meta charset="utf-8"><p>${ANNA} wrote.</p><iframe src="/inner" width="600" height="300"></iframe>`,
        );
        const outer = await open(server.url('/outer'));
        await expectMarks(outer, [ANNA ?? '']);
        await expect
          .poll(async () => {
            const frame = outer.frames().find((each) => each.url().endsWith('/inner'));
            return frame ? (await marksIn(frame)).map(({ text }) => text) : [];
          }, SOON)
          .toEqual([OLGA]);
      });
    });
  },
  async (name) => ({ extension: (await buildWithActors(COUNT, name)).folder }),
);
