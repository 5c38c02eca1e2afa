import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { buildIfStale } from '../rig/built-extension.ts';
import { closeCard, openCard } from '../rig/card.ts';
import { launchBrowser } from '../rig/launch-browser.ts';
import { waitForMarks, waitForNoMarks } from '../rig/marks.ts';
import { projectPath } from '../rig/project-root.ts';
import { memoryCurve, type Sample } from './memory-curve.ts';
import { weatherStorms } from './storms.ts';

/**
 * First storms of names and nodes: how long we keep a page from its turn. Then names come and go and
 * cards open and close for minutes: the memory must return each time.
 */
const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    storm: { type: 'string', default: '30' },
  },
});
const LINES = 2_000;

async function comeAndGo(page: Page): Promise<void> {
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

buildIfStale('chromium');
const browser = await launchBrowser('chromium');
browser.server.serve('/favicon.ico', '');
browser.server.serve('/soak', '<!doctype html><title>Soak</title><main></main>');
const samples: Sample[] = [];
try {
  await weatherStorms(browser, Number(values.storm));
  const page = await browser.open(browser.server.url('/soak'));
  const session = await page.createCDPSession();
  const start = performance.now();
  const end = start + Number(values.minutes) * 60_000;
  while (performance.now() < end) {
    await comeAndGo(page);
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    const { nodes } = await session.send('Memory.getDOMCounters');
    samples.push({ seconds: (performance.now() - start) / 1_000, bytes: usedSize, nodes });
  }
} finally {
  await browser.close();
}
const folder = projectPath('.output/soak');
mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}/memory.svg`, memoryCurve(samples));
const [first, last] = [samples[1], samples.at(-1)];
process.stdout.write(
  `${samples.length} rounds; after the second and the last: ${first?.bytes} and ${last?.bytes} bytes, ${first?.nodes} and ${last?.nodes} nodes. Curve: .output/soak/memory.svg\n`,
);
