import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, expect, test } from 'vitest';
import { axeViolations } from '../rig/axe.ts';
import { countOf, flip, press, SOON, textIn } from '../rig/controls.ts';
import { expectNoComplaints } from '../rig/expect-no-complaints.ts';
import { openArticle as openArticleIn, startAfresh } from '../rig/fresh-start.ts';
import { inEachBrowser } from '../rig/in-each-browser.ts';
import { marksIn, waitForStyle } from '../rig/marks.ts';
import { openSettings, settingsSay } from '../rig/settings-page.ts';

inEachBrowser((browser) => {
  const openArticle = (site?: string) => openArticleIn(browser(), site);
  const openOptions = () => openSettings(browser());

  afterEach(() => startAfresh(browser()));

  afterAll(() => {
    expectNoComplaints(browser());
  });

  test('a site is added by its address, and every open page of it follows at once', async () => {
    const article = await openArticle();
    const other = await openArticle('other');
    const options = await openOptions();
    await options.focus('.add-sites textarea');
    await options.keyboard.type('http://news.localhost/some/page');
    await press(options, 'Add');
    await expect.poll(() => textIn(options, '.removable'), SOON).toContain('news.localhost');
    await expect.poll(() => marksIn(article), SOON).toEqual([]);
    await flip(options, 'Solid line');
    await waitForStyle(other, 'solid');

    await press(options, 'Remove news.localhost');
    await article.bringToFront();
    await expect.poll(() => marksIn(article), SOON).not.toEqual([]);
  });

  test('what is no site stays in the field and is named', async () => {
    const options = await openOptions();
    await options.focus('.add-sites textarea');
    await options.keyboard.type('exa mple');
    await press(options, 'Add');
    await settingsSay(options, 'exa');
    await options.focus('.add-sites textarea');
    await options.keyboard.type(',<b>');
    await press(options, 'Add');
    await settingsSay(options, 'Not understood as a site: <b>');
    expect(await options.$eval('.add-sites textarea', (field) => field.value)).toContain('<b>');
  });

  test('two settings pages open at once show each other’s changes', async () => {
    const one = await openOptions();
    const other = await openOptions();
    await flip(other, 'Solid line');
    const isSolid = () => one.$eval('.mark-sample', (mark) => mark.className.includes('solid'));
    await expect.poll(isSolid, SOON).toBe(true);
  });

  test('a reset can be undone', async () => {
    const options = await openOptions();
    await flip(options, 'Tinted');
    const look = () => options.$eval('.mark-sample', (mark) => mark.className);
    await expect.poll(look, SOON).toContain('tint');
    await press(options, 'Reset everything');
    await expect.poll(look, SOON).toContain('dotted');
    await press(options, 'Undo');
    await expect.poll(look, SOON).toContain('tint');
  });

  test('a file of settings is taken in, and what it should not hold is named', async () => {
    const file = path.join(tmpdir(), `dramatis-${browser().name}-${process.pid}.json`);
    const settings = {
      'settings.markStyle': { v: 1, value: 'solid' },
      'settings.theme': { v: 1, value: 'mauve' },
    };
    await writeFile(file, JSON.stringify({ format: 'dramatis-settings', settings }));
    const options = await openOptions();
    const field = await options.waitForSelector('input[type=file]', { hidden: true });
    await field?.uploadFile(file);
    await settingsSay(
      options,
      '1 setting imported. Not understood and left out: Colours of the card',
    );
    expect(await textIn(options, '.mark-sample')).toContain('Merkel');
    await expect
      .poll(() => options.$eval('.mark-sample', (mark) => mark.className), SOON)
      .toContain('solid');
  });

  test('the search leaves the settings that are asked for', async () => {
    const options = await openOptions();
    await options.focus('.settings-header input');
    await options.keyboard.type('delay citation');
    await settingsSay(options, 'No setting is called that.');
    await options.$eval('.settings-header input', (input) => input.select());
    await options.keyboard.type('bibtex');
    await expect.poll(() => countOf(options, '.setting:not([hidden])'), SOON).toBe(1);
  });

  test('axe finds nothing wrong, on a wide or narrow page', async () => {
    const options = await openOptions();
    await flip(options, 'My own colour');
    await expect.poll(() => countOf(options, 'input[type=color]'), SOON).toBe(1);
    await options.$eval('.what-is-new summary', (summary) => summary.click());
    expect(await textIn(options, '.what-is-new[open]')).toContain('New in version');
    expect(await axeViolations(options)).toEqual([]);
    await options.setViewport({ width: 360, height: 700 });
    expect(await axeViolations(options)).toEqual([]);
    const overflow = () =>
      document.documentElement.scrollWidth - document.documentElement.clientWidth;
    expect(await options.evaluate(overflow)).toBeLessThanOrEqual(0);
  });
});
