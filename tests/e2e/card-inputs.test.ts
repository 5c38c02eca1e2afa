import type { Page } from 'puppeteer-core';
import { afterEach, expect, test } from 'vitest';
import { articlePage } from '../rig/article-page.ts';
import { readCard } from '../rig/card.ts';
import { focusInCard, markNamed } from '../rig/card-controls.ts';
import { callApi } from '../rig/extension-api.ts';
import { inEachBrowser } from '../rig/in-each-browser.ts';
import { tabOf } from '../rig/page-report.ts';
import { waitForMarks } from '../rig/marks.ts';
import { waitUntil } from '../rig/wait-until.ts';

const LEAST_TARGET_PX = 44;

inEachBrowser((browser) => {
  const openArticle = async () => {
    const { server, open, openExtensionPage } = browser();
    const body = articlePage().replace('<article>', '<button id="before">Before</button><article>');
    server.serve('/article', body);
    const options = await openExtensionPage('options.html');
    const page = await open(server.url('/article'));
    await waitForMarks(page, 8);
    /** As the browser does when a reader presses a short cut, which no driver can press. */
    const command = async (name: string) => {
      await callApi(options, 'tabs.sendMessage', await tabOf(page, options), {
        type: 'command',
        command: name,
      });
    };
    return { page, command };
  };
  const cardShown = (page: Page) =>
    waitUntil('the card', async () => (await readCard(browser(), page))?.name);
  const isOpen = async (page: Page) => (await readCard(browser(), page)) !== undefined;
  const tap = async (page: Page, name: string) => {
    const [rect] = (await markNamed(page, name)).rects;
    if (!rect) throw new Error(`${name} has no box`);
    await page.touchscreen.tap(rect.x + rect.width / 2, rect.y + rect.height / 2);
  };

  afterEach(async () => {
    const [first, ...others] = await browser().puppeteer.pages();
    await first?.bringToFront();
    await Promise.all(others.map((page) => page.close()));
  });

  test('opened by keyboard it takes the focus, and gives it back with the scroll position', async () => {
    const { page, command } = await openArticle();
    await page.focus('#before');
    await command('next-name');
    await command('next-name');
    const scrollY = await page.evaluate(() => window.scrollY);
    await command('open-card');
    expect(await cardShown(page)).toBe('Alexander G. Lukashenko');
    expect(await focusInCard(browser(), page)).toBe('the card');
    await page.keyboard.press('Tab');
    expect(await focusInCard(browser(), page)).toBe('Keep open');
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    expect(await focusInCard(browser(), page)).toBe('Not this person?');
    await page.keyboard.press('Tab');
    expect(await focusInCard(browser(), page)).toBe('Keep open');
    await page.keyboard.press('Escape');
    await expect.poll(() => isOpen(page)).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('before');
    expect(await page.evaluate(() => window.scrollY)).toBe(scrollY);
  });

  test('is pinned by command', async () => {
    const { page, command } = await openArticle();
    await command('next-name');
    await command('open-card');
    await cardShown(page);
    await command('pin-card');
    const pressed = () =>
      browser().onCard(page, (root) =>
        root.querySelector('.pin-button')?.getAttribute('aria-pressed'),
      );
    await expect.poll(pressed).toBe('true');
    await command('pin-card');
    await expect.poll(pressed).toBe('false');
  });

  test('a tap opens a sheet at the lower edge, sized for thumbs; a tap outside closes it', async () => {
    const { page } = await openArticle();
    await tap(page, 'RIA Novosti');
    expect(await cardShown(page)).toBe('RIA Novosti');
    const box = (await readCard(browser(), page))?.box;
    const { innerWidth, innerHeight } = await page.evaluate(() => ({
      innerWidth: document.documentElement.clientWidth,
      innerHeight: document.documentElement.clientHeight,
    }));
    expect(box).toMatchObject({ x: 0, width: innerWidth });
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(innerHeight, 0);
    const targets = await browser().onCard(page, (root) =>
      [...root.querySelectorAll('button')]
        .map((button) => button.getBoundingClientRect())
        .filter(({ width }) => width > 0)
        .flatMap(({ width, height }) => [width, height]),
    );
    expect(Math.min(...(targets ?? []))).toBeGreaterThanOrEqual(LEAST_TARGET_PX);
    await page.touchscreen.tap(innerWidth / 2, 8);
    await expect.poll(() => isOpen(page)).toBe(false);
  });

  test('a swipe down by its head closes the sheet', async () => {
    const { page } = await openArticle();
    await tap(page, 'RIA Novosti');
    await cardShown(page);
    const moving = () =>
      browser().onCard(page, (root) => root.querySelector('.card')?.getAnimations().length);
    await expect.poll(moving).toBe(0);
    const { x = 0, y = 0, width = 0 } = (await readCard(browser(), page))?.box ?? {};
    const finger = await page.touchscreen.touchStart(x + width / 2, y + 20);
    for (const way of [30, 60, 90, 120]) await finger.move(x + width / 2, y + 20 + way);
    await finger.end();
    await expect.poll(() => isOpen(page)).toBe(false);
  });

  test('a finger that scrolls from a name opens nothing', async () => {
    const { page } = await openArticle();
    const [rect] = (await markNamed(page, 'RIA Novosti')).rects;
    const { x, y } = { x: (rect?.x ?? 0) + 10, y: (rect?.y ?? 0) + 5 };
    const events = await page.evaluateHandle(() => {
      const seen: string[] = [];
      for (const type of ['touchend', 'touchcancel']) {
        window.addEventListener(type, () => seen.push(type), { capture: true, passive: true });
      }
      return seen;
    });
    const finger = await page.touchscreen.touchStart(x, y);
    for (const way of [20, 40, 60, 80, 100]) await finger.move(x, y - way);
    await finger.end();
    await page.waitForFunction((seen) => seen.length > 0, {}, events);
    expect(await isOpen(page)).toBe(false);
    // The first tap may only stop the page, which rolls on for a while.
    const shown = await waitUntil('the card of a tap', async () => {
      await tap(page, 'RIA Novosti');
      return (await readCard(browser(), page))?.name;
    });
    expect(shown).toBe('RIA Novosti');
  });

  test('a tap on a name in a link follows the link, unless the reader chose the card', async () => {
    const { server, open, openExtensionPage } = browser();
    server.serve('/linked', '<!doctype html><p>Then <a href="#on">Angela Merkel</a> spoke.</p>');
    const options = await openExtensionPage('options.html');
    const page = await open(server.url('/linked'));
    await waitForMarks(page);
    await tap(page, 'Angela Merkel');
    await page.waitForFunction(() => location.hash === '#on');
    expect(await isOpen(page)).toBe(false);

    const value = { 'settings.tapOnLink': { v: 1, value: 'card' } };
    await callApi(options, 'storage.sync.set', value);
    await expect
      .poll(async () => JSON.stringify(await callApi(options, 'storage.local.get', 'page')))
      .toContain('"tapOnLink":"card"');
    await page.evaluate(() => void (location.hash = ''));
    await tap(page, 'Angela Merkel');
    expect(await cardShown(page)).toBe('Angela Merkel');
    expect(await page.evaluate(() => location.hash)).toBe('');
    await callApi(options, 'storage.sync.clear');
  });

  test('where the reader wants less motion, the sheet does not move', async ({ skip }) => {
    skip(browser().name === 'firefox', 'its driver emulates no such wish');
    const { page } = await openArticle();
    const moved = async () => {
      await page.evaluate(() => window.scrollTo(0, 0));
      await tap(page, 'RIA Novosti');
      await cardShown(page);
      const count = await browser().onCard(
        page,
        (root) => root.querySelector('.card')?.getAnimations().length ?? 0,
      );
      await page.touchscreen.tap(10, 8);
      await expect.poll(() => isOpen(page)).toBe(false);
      return count;
    };
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    expect(await moved()).toBe(0);
  });
});
