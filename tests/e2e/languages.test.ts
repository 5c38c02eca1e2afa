import { afterAll, expect, test } from 'vitest';
import { axeViolations } from '../rig/axe.ts';
import { countOf, press, SOON, textIn } from '../rig/controls.ts';
import { callApi } from '../rig/extension-api.ts';
import { expectNoComplaints } from '../rig/expect-no-complaints.ts';
import { openArticle } from '../rig/fresh-start.ts';
import { inEachBrowser } from '../rig/in-each-browser.ts';

const OTHERS = ['ar', 'be', 'de', 'es', 'fr', 'he', 'pl', 'ru', 'tr', 'uk'];
/** CSS px: the narrowest telephone in use. */
const NARROW = 320;

inEachBrowser((browser) => {
  const speak = (page: Parameters<typeof callApi>[0], language: string) =>
    callApi(page, 'storage.sync.set', { 'settings.language': { v: 1, value: language } });

  afterAll(() => {
    expectNoComplaints(browser());
  });

  test('every language fits the settings page of a telephone', async () => {
    const options = await browser().openExtensionPage('options.html');
    await options.setViewport({ width: NARROW, height: 700 });
    for (const language of OTHERS) {
      await speak(options, language);
      const spoken = () => options.evaluate(() => document.documentElement.lang);
      await expect.poll(spoken, SOON).toBe(language);
      const overflow = await options.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect([language, overflow]).toEqual([language, 0]);
    }
    await callApi(options, 'storage.sync.clear');
  });

  test('a language set is spoken by the popup and written its way', async () => {
    const { openPopup } = browser();
    const article = await openArticle(browser());
    const options = await browser().openExtensionPage('options.html');
    await speak(options, 'ar');
    await expect.poll(() => options.evaluate(() => document.documentElement.dir), SOON).toBe('rtl');
    const popup = await openPopup(article);
    await expect.poll(() => textIn(popup, '.popup'), SOON).toContain('أسماء في هذه الصفحة');
    expect(await popup.evaluate(() => document.documentElement.dir)).toBe('rtl');
    await press(popup, 'Angela Merkel');
    await expect.poll(() => countOf(popup, '.actor-notes'), SOON).toBe(1);
    expect(await axeViolations(popup)).toEqual([]);
    await callApi(options, 'storage.sync.clear');
  });
});

inEachBrowser(
  (browser) => {
    test('the first page opens by itself, once, and its name opens a card', async () => {
      // The empty tab that the browser starts with, and the first page.
      const pages = () => browser().puppeteer.pages();
      await expect.poll(pages, SOON).toHaveLength(2);
      const welcome = await browser().openExtensionPage('welcome.html');
      await expect.poll(() => countOf(welcome, '.live-name'), SOON).toBe(1);
      expect(await axeViolations(welcome)).toEqual([]);
      await welcome.hover('.live-name');
      await expect.poll(() => countOf(welcome, '.live-card:not([hidden])'), SOON).toBe(1);
      expect(await axeViolations(welcome)).toEqual([]);
      await welcome.focus('.live-name');
      await welcome.keyboard.press('Escape');
      await expect.poll(() => countOf(welcome, '.live-card:not([hidden])'), SOON).toBe(0);
    });
  },
  { keepWelcome: true },
);
