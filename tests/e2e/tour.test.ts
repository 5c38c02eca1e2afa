import { expect, test } from 'vitest';
import { articlePage } from '../rig/article-page.ts';
import { readCard } from '../rig/card.ts';
import { focusInCard } from '../rig/card-controls.ts';
import { SOON } from '../rig/controls.ts';
import { callApi } from '../rig/extension-api.ts';
import { inEachBrowser } from '../rig/in-each-browser.ts';
import { marksIn } from '../rig/marks.ts';
import { reportOf, tabOf } from '../rig/page-report.ts';

inEachBrowser((browser) => {
  test('from name to name by keyboard: shown, told, entered, left, and no key of the page taken', async () => {
    const { server, open, openExtensionPage } = browser();
    const field = '<input id="field"><article>';
    server.serve('/article', articlePage().replace('<article>', field));
    const options = await openExtensionPage('options.html');
    const page = await open(server.url('/article'));
    const tab = await tabOf(page, options);
    const command = (name: string) =>
      callApi(options, 'tabs.sendMessage', tab, { type: 'command', command: name });
    await expect.poll(() => reportOf(page, options), SOON).toMatchObject({ state: 'ready' });
    const total = (await marksIn(page)).length;
    const status = () =>
      browser().onCard(page, (root) => root.querySelector('[role=status]')?.textContent ?? '');
    const focused = () => page.evaluate(() => document.activeElement?.id);
    const shown = async () => (await readCard(browser(), page))?.name;

    await page.focus('#field');
    await command('next-name');
    await expect.poll(shown).toBe('European Union');
    expect(await status()).toBe(`European Union, name 1 of ${total}. Press Enter to read.`);
    expect(await focused()).toBe('field');

    await command('next-name');
    await expect.poll(shown).toBe('Alexander G. Lukashenko');
    const current = () => page.evaluate(() => CSS.highlights.get('dramatis-current')?.size ?? 0);
    expect(await current()).toBe(1);
    await command('previous-name');
    await expect.poll(shown).toBe('European Union');

    await page.keyboard.press('Enter');
    await expect.poll(() => focusInCard(browser(), page)).toBe('the card');
    await page.keyboard.press('Escape');
    await expect.poll(shown).toBe(undefined);
    expect(await focused()).toBe('field');
    expect(await current()).toBe(0);

    await command('next-name');
    await expect.poll(shown).toBe('Alexander G. Lukashenko');
    await page.keyboard.type('x');
    await expect.poll(shown).toBe(undefined);
    const typed = () =>
      page.evaluate(() => document.querySelector<HTMLInputElement>('#field')?.value);
    expect(await typed()).toBe('x');
  });
});
