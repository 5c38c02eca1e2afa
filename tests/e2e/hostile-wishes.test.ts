import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openCard, readCard } from '../rig/card.ts';
import { markNamed } from '../rig/card-controls.ts';
import { SOON } from '../rig/controls.ts';
import { callApi } from '../rig/extension-api.ts';
import { inEachBrowser } from '../rig/in-each-browser.ts';
import { hoverMark, waitForMarks } from '../rig/marks.ts';

/** The background is stopped with something that was asked of it, or just before. */
inEachBrowser((browser) => {
  let page: Page;
  beforeEach(async () => {
    const { server, open } = browser();
    server.serve('/', '<!doctype html><meta charset="utf-8"><p>Then Putin spoke.</p>');
    page = await open(server.url('/'));
    await waitForMarks(page);
  });
  afterEach(() => page.close());

  /** Has the background take wishes for a script, and never fulfil one. */
  const swallowWishes = () =>
    browser().inBackground((world) => {
      const api: unknown = Reflect.get(world, 'browser') ?? Reflect.get(world, 'chrome');
      const scripting: unknown = Reflect.get(Object(api), 'scripting');
      const swallow = () => {
        Reflect.set(world, 'isAsked', true);
        return new Promise(() => undefined);
      };
      return Reflect.set(Object(scripting), 'executeScript', swallow);
    });
  /** Once it was asked. */
  async function stopAsked(): Promise<void> {
    const isAsked = () => browser().inBackground((world) => Reflect.has(world, 'isAsked'));
    await expect.poll(isAsked, SOON).toBe(true);
    await browser().stopBackground();
  }

  test('it wakes for the card', async () => {
    await page.reload();
    await browser().stopBackground();
    const card = await openCard(browser(), page, await markNamed(page, 'Putin'));
    expect(card.name).toContain('Putin');
  });

  test('it is asked again for the script that marks', async () => {
    expect(await swallowWishes()).toBe(true);
    await page.reload();
    await stopAsked();
    expect((await markNamed(page, 'Putin')).text).toBe('Putin');
  });

  test('it is asked again for the card, which comes to the pointer that waits', async () => {
    const options = await browser().openExtensionPage('options.html');
    await callApi(options, 'storage.sync.set', { 'settings.showDelay': { v: 1, value: 0 } });
    await expect
      .poll(async () => JSON.stringify(await callApi(options, 'storage.local.get', 'page')), SOON)
      .toContain('"showDelay":0');
    await options.close();
    await page.bringToFront();
    await page.reload();
    const mark = await markNamed(page, 'Putin');
    expect(await swallowWishes()).toBe(true);
    await hoverMark(page, mark);
    await stopAsked();
    const shown = async () => (await readCard(browser(), page))?.name ?? '';
    await expect.poll(shown, SOON).toContain('Putin');
  });
});
