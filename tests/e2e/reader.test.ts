import type { Page } from 'puppeteer-core';
import { afterAll, expect, test } from 'vitest';
import { articlePage, bundledArticles } from '../rig/article-page.ts';
import { axeViolations } from '../rig/axe.ts';
import { openCard } from '../rig/card.ts';
import { markNamed, pressInCard } from '../rig/card-controls.ts';
import { callApi } from '../rig/extension-api.ts';
import { expectNoComplaints } from '../rig/expect-no-complaints.ts';
import { openArticle } from '../rig/fresh-start.ts';
import { inEachBrowser } from '../rig/in-each-browser.ts';

const [ARTICLE = ''] = bundledArticles();

inEachBrowser((browser) => {
  const openReader = async (hash: string) => {
    const page = await browser().openExtensionPage('reader.html', hash);
    await page.waitForSelector('h1');
    return page;
  };
  const current = (page: Page) =>
    page.$$eval('mark.is-current', (marks) => marks.map((mark) => mark.textContent).join(''));

  afterAll(() => {
    expectNoComplaints(browser());
  });

  test('marks the words that were asked for, and has scrolled to them', async () => {
    const page = await openReader(`#article=${ARTICLE}&statement=peskov-tensions`);
    expect(await current(page)).toMatch(/^Indeed, tensions have risen.*in Europe$/);
    const isInView = () =>
      page.$eval('mark.is-current', (mark) => {
        const { top, bottom } = mark.getBoundingClientRect();
        return top > 0 && bottom < innerHeight;
      });
    await expect.poll(isInView).toBe(true);
    expect(await page.title()).toContain('Russia Reacts to Belarus-Poland Border Crisis');
  });

  test('every actor links to their words, one after the other, back included', async () => {
    const page = await openReader(`#article=${ARTICLE}`);
    expect(await page.$$eval('.member', (members) => members.length)).toBe(8);
    expect(await current(page)).toBe('');
    const follow = async (words: string) => {
      await page.$$eval(
        '.cast a',
        (links, wanted) => links.find((link) => link.textContent.includes(wanted))?.click(),
        words,
      );
    };
    await follow('Lukashenko');
    await expect
      .poll(() => page.$$eval('mark.is-marked', (marks) => marks.length))
      .toBeGreaterThan(1);
    await follow('We must constantly');
    await expect
      .poll(() => current(page))
      .toBe('We must constantly monitor the situation on the border');
    await follow('Yes, these are bombers');
    await expect.poll(() => current(page)).toContain('But we have no choice.');
    await page.evaluate(() => history.back());
    await expect.poll(() => current(page)).toContain('We must constantly');
  });

  test('shows the article word for word', async () => {
    const page = await openReader(`#article=${ARTICLE}`);
    const shown = await page.$$eval('.reader-body p', (all) => all.map((p) => p.textContent));
    const served = articlePage();
    expect(shown.length).toBeGreaterThan(5);
    for (const paragraph of shown) expect(served).toContain(paragraph);
  });

  test('an English article reads from left to right, whatever the language around it', async () => {
    const page = await openReader(`#article=${ARTICLE}`);
    await callApi(page, 'storage.sync.set', { 'settings.language': { v: 1, value: 'ar' } });
    await page.waitForSelector('[lang=ar]');
    await expect.poll(() => page.$eval('html', ({ dir }) => dir)).toBe('rtl');
    const disordered = await page.$$eval('.reader-body p > *', (stretches) =>
      stretches
        .filter((stretch) => {
          const end = [...stretch.getClientRects()].at(-1);
          const next = stretch.nextElementSibling?.getClientRects()[0];
          const isSameLine = end && next && Math.abs(end.bottom - next.bottom) < 2;
          return isSameLine && next.left < end.right - 1;
        })
        .map(({ textContent }) => textContent),
    );
    await callApi(page, 'storage.sync.clear');
    expect(disordered).toEqual([]);
  });

  test('lists all articles where the address names none, and says where it names a wrong one', async () => {
    const page = await openReader('');
    expect(await page.$$eval('.reader-list li', (items) => items.length)).toBe(
      bundledArticles().length,
    );
    expect(await page.$$('[role=alert]')).toHaveLength(0);
    const wrong = await openReader('#article=no-such');
    expect(await wrong.$$('[role=alert]')).toHaveLength(1);
  });

  test('has nothing that axe complains about', async () => {
    const page = await openReader(`#article=${ARTICLE}&statement=peskov-tensions`);
    expect(await axeViolations(page)).toEqual([]);
  });

  test('is opened from the card at its words', async () => {
    const options = await browser().openExtensionPage('options.html');
    const page = await openArticle(browser());
    await openCard(browser(), page, await markNamed(page, 'Dmitry S. Peskov'));
    await pressInCard(browser(), page, 'Read in the article');
    const addresses = async () => JSON.stringify(await callApi(options, 'tabs.query', {}));
    await expect
      .poll(addresses, { timeout: 5_000 })
      .toMatch(/reader\.html#article=[^"]*&statement=/);
  });
});
