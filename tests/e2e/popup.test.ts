import type { Frame, Page } from 'puppeteer-core';
import { afterAll, afterEach, expect, test } from 'vitest';
import { axeViolations } from '../rig/axe.ts';
import { countOf, flip, press, SOON, textIn } from '../rig/controls.ts';
import { callApi } from '../rig/extension-api.ts';
import { expectNoComplaints } from '../rig/expect-no-complaints.ts';
import { openArticle as openArticleIn, startAfresh } from '../rig/fresh-start.ts';
import { inEachBrowser } from '../rig/in-each-browser.ts';
import { marksIn, waitForMarks, waitForStyle } from '../rig/marks.ts';

const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg"><text>Angela Merkel</text></svg>';

const merkelMarks = async (page: Page) =>
  (await marksIn(page)).filter(({ text }) => text.includes('Merkel')).length;

inEachBrowser((browser) => {
  const openArticle = (site?: string) => openArticleIn(browser(), site);
  const openPopup = async (over: Page) => {
    const popup = await browser().openPopup(over);
    await expect.poll(() => countOf(popup, '.popup'), SOON).toBe(1);
    return popup;
  };
  const shows = async (popup: Page, words: string) => {
    await expect.poll(() => textIn(popup, '.popup'), SOON).toContain(words);
  };

  afterEach(() => startAfresh(browser()));

  afterAll(() => {
    expectNoComplaints(browser());
  });

  test('lists who is on the page, in order of appearance, with counts', async () => {
    const article = await openArticle();
    const popup = await openPopup(article);
    await shows(popup, '8 names on this page');
    const listed = await popup.$$eval('.named', (rows) =>
      rows.map((row) => ({
        name: row.querySelector('.named-name')?.textContent,
        count: Number(row.querySelector('.named-count')?.firstElementChild?.textContent),
      })),
    );
    const marks = await marksIn(article);
    const first = (name: string) => marks.findIndex(({ text }) => text.includes(name));
    expect(listed.reduce((sum, { count }) => sum + count, 0)).toBe(marks.length);
    expect(listed.findIndex(({ name }) => name === 'Angela Merkel')).toBeGreaterThan(0);
    expect(first('Merkel') < first('Peskov')).toBe(
      listed.findIndex(({ name }) => name === 'Angela Merkel') <
        listed.findIndex(({ name }) => name === 'Dmitry S. Peskov'),
    );
  });

  test('jumps to a mention, which flashes, and stays open', async () => {
    const article = await openArticle();
    await article.setViewport({ width: 800, height: 300 });
    const popup = await openPopup(article);
    await shows(popup, '8 names on this page');
    await press(popup, 'The Kremlin');
    await press(popup, 'Next mention');
    const flashes = () => article.evaluate(() => CSS.highlights.has('dramatis-current'));
    await expect.poll(flashes, SOON).toBe(true);
    await expect.poll(() => article.evaluate(() => scrollY), SOON).toBeGreaterThan(0);
    await expect.poll(flashes, SOON).toBe(false);
    expect(await countOf(popup, '.named-open')).toBe(1);
  });

  test('jumps on through the frames, of whatever site, and back to the top page', async () => {
    const { server, open } = browser();
    const name = (where: string) => `<!doctype html><title>${where}</title><p>Angela Merkel spoke.`;
    const far = '<p style="height:900px">';
    server.serve('/own', name('own'));
    server.serve('/other', name('other') + far + name('other'));
    const frame = (url: string) => `${far}<iframe src="${url}" height="90"></iframe>`;
    const frames = [server.url('/own'), server.url('/other', 'other')].map(frame).join('');
    server.serve('/page', name('top') + frames + far);
    const page = await open(server.url('/page'));
    await page.setViewport({ width: 800, height: 300 });
    // Chromium lets a frame of another site rest until it was seen.
    for (const one of await page.$$('iframe')) {
      await one.scrollIntoView();
      await waitForMarks(await one.contentFrame());
    }
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    const popup = await openPopup(page);
    await shows(popup, '4 mentions');
    await press(popup, 'Angela Merkel');

    const outlined = (one: Page | Frame) =>
      one.evaluate(() => CSS.highlights.has('dramatis-current')).catch(() => false);
    /** Where the outline is, and whether the reader can see it. */
    const place = async () => {
      const places: string[] = [];
      for (const one of page.frames()) {
        if (!(await outlined(one))) continue;
        const box = await (
          await one.frameElement()
        )?.evaluate((element) => {
          const { top, bottom } = element.getBoundingClientRect();
          return bottom > 0 && top < innerHeight;
        });
        places.push(`${await one.title()}${box === false ? ', out of view' : ''}`);
      }
      return places.join();
    };
    const scrolled = () =>
      page
        .frames()
        .at(-1)
        ?.evaluate(() => (scrollY > 0 ? 'further down' : 'at its top'));
    const jump = async (words: string, to: string) => {
      await press(popup, words);
      await expect.poll(place, SOON).toBe(to);
    };
    await jump('Next mention', 'top');
    await jump('Next mention', 'own');
    await jump('Next mention', 'other');
    expect(await scrolled()).toBe('at its top');
    await press(popup, 'Next mention');
    await expect.poll(scrolled, SOON).toBe('further down');
    await jump('Next mention', 'top');
    await jump('Previous mention', 'other');
    await press(popup, 'Previous mention');
    await expect.poll(scrolled, SOON).toBe('at its top');
    await jump('Previous mention', 'own');
    await jump('Previous mention', 'top');
  });

  test('off and on everywhere, in every open tab at once', async () => {
    const other = await openArticle('other');
    const article = await openArticle();
    const popup = await openPopup(article);
    await flip(popup, 'On');
    await shows(popup, 'Dramatis is off');
    await expect.poll(() => marksIn(article), SOON).toEqual([]);
    await expect.poll(() => marksIn(other), SOON).toEqual([]);
    await press(popup, 'Turn on');
    await shows(popup, '8 names on this page');
    await expect.poll(() => marksIn(article), SOON).not.toEqual([]);
    await other.bringToFront();
    await expect.poll(() => marksIn(other), SOON).not.toEqual([]);
  });

  test('off and on for this site alone', async () => {
    const other = await openArticle('other');
    const article = await openArticle();
    const popup = await openPopup(article);
    await flip(popup, 'On this site');
    await shows(popup, 'Off on this site');
    await expect.poll(() => marksIn(article), SOON).toEqual([]);
    await callApi(popup, 'storage.sync.set', { 'settings.markStyle': { v: 1, value: 'solid' } });
    await waitForStyle(other, 'solid');
    await press(popup, 'Turn on for this site');
    await expect.poll(() => marksIn(article), SOON).not.toEqual([]);
  });

  test('pauses this page until it goes on', async () => {
    const article = await openArticle();
    const popup = await openPopup(article);
    await press(popup, 'Pause on this page');
    await shows(popup, 'Paused on this page');
    await expect.poll(() => marksIn(article), SOON).toEqual([]);
    await press(popup, 'Go on');
    await shows(popup, '8 names on this page');
    await expect.poll(() => marksIn(article), SOON).not.toEqual([]);
  });

  test('mutes an actor, and takes it back', async () => {
    const article = await openArticle();
    const before = await merkelMarks(article);
    expect(before).toBeGreaterThan(0);
    const popup = await openPopup(article);
    await press(popup, 'Angela Merkel');
    await press(popup, 'Mute');
    await shows(popup, 'Angela Merkel is muted.');
    await shows(popup, '7 names on this page');
    expect(await merkelMarks(article)).toBe(0);
    await press(popup, 'Undo');
    await shows(popup, '8 names on this page');
    await expect.poll(() => merkelMarks(article), SOON).toBe(before);
  });

  test('searches everyone and everything said, from the keyboard, on any page', async () => {
    const { server, open } = browser();
    server.serve('/empty', '<!doctype html><title>Empty</title><p>Nothing here.');
    const popup = await openPopup(await open(server.url('/empty')));
    await shows(popup, 'Nobody here');
    await popup.focus('.search input');
    await popup.keyboard.type('PESKÓV');
    await expect.poll(() => textIn(popup, '.search-results mark'), SOON).toContain('Peskov');
    expect(await countOf(popup, '.page-message')).toBe(1);
    await popup.keyboard.press('ArrowDown');
    const focused = () => popup.evaluate(() => document.activeElement?.textContent ?? '');
    expect(await focused()).toContain('Dmitry S. Peskov');
    await popup.keyboard.press('Escape');
    await expect.poll(() => popup.$eval('.search input', (input) => input.value), SOON).toBe('');
  });

  test('says what to do where no extension may look', async () => {
    const popup = await openPopup(await browser().openExtensionPage('options.html'));
    await shows(popup, 'Not possible here');
    expect(await countOf(popup, '.search input')).toBe(1);

    const { server, open } = browser();
    server.serve('/picture', { body: PICTURE, type: 'image/svg+xml' });
    await shows(await openPopup(await open(server.url('/picture'))), 'No text to read');
  });

  test('axe finds nothing wrong, closed or open', async () => {
    const popup = await openPopup(await openArticle());
    await press(popup, 'Angela Merkel');
    expect(await axeViolations(popup)).toEqual([]);
    await popup.focus('.search input');
    await popup.keyboard.type('the');
    await expect.poll(() => countOf(popup, '.search-results li'), SOON).toBeGreaterThan(0);
    expect(await axeViolations(popup)).toEqual([]);
  });
});
