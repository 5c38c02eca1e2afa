import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { BROWSER_NAMES, type BrowserName } from '../rig/browser-name.ts';
import type { BrowserUnderTest } from '../rig/browser-under-test.ts';
import { buildIfStale } from '../rig/built-extension.ts';
import { closeCard, openCard } from '../rig/card.ts';
import { launchBrowser } from '../rig/launch-browser.ts';
import { waitForMarks, waitForNoMarks } from '../rig/marks.ts';
import { projectPath } from '../rig/project-root.ts';
import { judgeMemory, memoryCurve, type Sample } from './memory-curve.ts';
import { createMemoryMeter, MEASURED } from './page-memory.ts';

/**
 * Names come and go in a page, and cards open and close, for minutes in each browser: the memory must
 * return each time. `--browser firefox` takes one alone.
 */
const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    browser: { type: 'string' },
  },
});
const LINES = 2_000;

async function comeAndGo(browser: BrowserUnderTest, page: Page): Promise<void> {
  await page.evaluate((count) => {
    const lines = Array.from({ length: count }, (_, line) => {
      const element = document.createElement('p');
      element.textContent = `Line ${line}: then Putin spoke, and Angela Merkel answered.`;
      return element;
    });
    document.querySelector('main')?.replaceChildren(...lines);
  }, LINES);
  const [mark] = await waitForMarks(page, 100);
  if (mark) await openCard(browser, page, mark);
  await closeCard(browser, page);
  await page.mouse.move(1_200, 700);
  await page.evaluate(() => document.querySelector('main')?.replaceChildren());
  await waitForNoMarks(page);
}

async function soak(name: BrowserName): Promise<Sample[]> {
  buildIfStale(name);
  const browser = await launchBrowser(name);
  const samples: Sample[] = [];
  try {
    browser.server.serve('/favicon.ico', '');
    browser.server.serve('/soak', '<!doctype html><title>Soak</title><main></main>');
    const page = await browser.open(browser.server.url('/soak'));
    const measure = await createMemoryMeter(browser, page);
    const start = performance.now();
    const end = start + Number(values.minutes) * 60_000;
    while (performance.now() < end) {
      await comeAndGo(browser, page);
      samples.push({ bytes: await measure(), seconds: (performance.now() - start) / 1_000 });
    }
  } finally {
    await browser.close();
  }
  return samples;
}

const folder = projectPath('.output/soak');
mkdirSync(folder, { recursive: true });
for (const name of BROWSER_NAMES.filter((one) => (values.browser ?? one) === one)) {
  const samples = await soak(name);
  writeFileSync(`${folder}/memory-${name}.svg`, memoryCurve(samples, MEASURED[name]));
  const { early, late, isSteady } = judgeMemory(samples);
  const megabytes = (bytes: number) => (bytes / 1_000_000).toFixed(2);
  process.stdout.write(
    `${name}: ${isSteady ? 'the memory returns' : 'THE MEMORY GROWS'}: ${megabytes(early)} MB early, ${megabytes(late)} MB late, ${samples.length} rounds. Curve: .output/soak/memory-${name}.svg\n`,
  );
  if (!isSteady) process.exitCode = 1;
}
