import { parseArgs } from 'node:util';
import type { BrowserUnderTest } from '../rig/browser-under-test.ts';
import { buildIfStale } from '../rig/built-extension.ts';
import { launchBrowser } from '../rig/launch-browser.ts';
import { waitForMarks } from '../rig/marks.ts';
import { createMemoryMeter } from '../soak/page-memory.ts';
import { type Storm, STORMS } from '../soak/storm-pages.ts';
import { buildVariant, type Variant } from './build-variant.ts';
import { seededPage } from './seeded-page.ts';
import { summarize } from './summary.ts';
import { recordTrace, webThreads, workOn } from './trace.ts';
import { differences, figure, printCells, takeTurns } from './turns.ts';
import { ownCalls } from './visit-costs.ts';

/**
 * `npm run bench:page`: what a page holds and does more because the extension is there, in Chromium:
 * memory with few and with many names, and our share of one core while texts change all the time.
 */
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '9' },
    names: { type: 'string', default: '8,10000' },
    seconds: { type: 'string', default: '5' },
    /** `memory` or `changes` alone. */
    only: { type: 'string', default: 'memory,changes' },
  },
});
const runs = Number(values.runs);
const seconds = Number(values.seconds);
const TURNS = ['without', 'ours'] as const;
type Browsers = Readonly<Record<(typeof TURNS)[number], BrowserUnderTest>>;
/** Whatever was put off until the page is still has been done by then. */
const SETTLE_MS = 1_500;
const LONG_TEXT_KILOBYTES = 100;

const settle = () =>
  new Promise((resolve) => {
    setTimeout(resolve, SETTLE_MS);
  });

/** A browser with the extension beside one without. */
async function inBoth(
  extension: string | undefined,
  measure: (browsers: Browsers) => Promise<void>,
) {
  const without = await launchBrowser('chromium', { extension: null });
  try {
    const ours = await launchBrowser('chromium', extension === undefined ? {} : { extension });
    try {
      await measure({ without, ours });
    } finally {
      await ours.close();
    }
  } finally {
    await without.close();
  }
}

async function memory(count: number, { names, bytes, folder }: Variant): Promise<void> {
  const pages = {
    'nobody named': seededPage(LONG_TEXT_KILOBYTES, []).html,
    'names found': seededPage(LONG_TEXT_KILOBYTES, names).html,
  };
  await inBoth(folder, async (browsers) => {
    for (const [what, html] of Object.entries(pages)) {
      const held = await takeTurns(runs, TURNS, async (turn, round) => {
        const { puppeteer, server } = browsers[turn];
        server.serve('/favicon.ico', '');
        server.serve('/page', html);
        const page = await puppeteer.newPage();
        await page.goto(server.url('/page', `held${round}`));
        if (turn === 'ours' && what === 'names found') await waitForMarks(page);
        await settle();
        const kilobytes = (await (await createMemoryMeter(browsers[turn], page))()) / 1000;
        await page.close();
        return kilobytes;
      });
      const more = figure(differences(held('ours'), held('without')), 0);
      const index = Math.round(bytes.index / 1000);
      printCells(24, `${count} actors known, ${what}`, `${more} kB`, `index ${index} kB`);
    }
  });
}

async function changes(what: string, { body, rage }: Storm): Promise<void> {
  await inBoth(undefined, async (browsers) => {
    const taken = await takeTurns(runs, TURNS, async (turn, round) => {
      const { puppeteer, server } = browsers[turn];
      server.serve('/favicon.ico', '');
      server.serve('/page', `<!doctype html><meta charset="utf-8"><title>Changes</title>${body}`);
      const page = await puppeteer.newPage();
      const stop = await recordTrace(page, ['toplevel', 'devtools.timeline']);
      await page.goto(server.url('/page', `changes${round}`));
      if (rage) await page.evaluate(rage, seconds);
      const events = await stop();
      await page.close();
      const calls = ownCalls(events).reduce((sum, { dur = 0, tdur = dur }) => sum + tdur / 1000, 0);
      return { work: workOn(events, webThreads(events)), calls };
    });
    const share = (ms: number) => (ms / (seconds * 1000)) * 100;
    const more = differences(
      taken('ours').map(({ work }) => share(work)),
      taken('without').map(({ work }) => share(work)),
    );
    const scripts = summarize(taken('ours').map(({ calls }) => share(calls)));
    const without = summarize(taken('without').map(({ work }) => share(work)));
    printCells(24, what, `${figure(more)} %`, `${figure(scripts)} %`, `${figure(without)} %`);
  });
}

if (values.only.includes('memory')) {
  printCells(24, 'memory of a page', 'more than without', 'of it');
  for (const count of values.names.split(',')) {
    await memory(Number(count), await buildVariant(Number(count), 'chromium'));
  }
}
if (values.only.includes('changes')) {
  buildIfStale('chromium');
  printCells(
    24,
    'share of one core',
    'more than without',
    'in calls of ours',
    'the page without us',
  );
  for (const [what, storm] of Object.entries(STORMS)) {
    if (/^10,000 (?:changed texts|elements)/.test(what)) await changes(what, storm);
  }
}
