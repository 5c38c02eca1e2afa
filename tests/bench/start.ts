import { parseArgs } from 'node:util';
import type { BrowserUnderTest } from '../rig/browser-under-test.ts';
import { buildIfStale, extensionFolder } from '../rig/built-extension.ts';
import { launchBrowser } from '../rig/launch-browser.ts';
import { emptyExtension, leastExtension } from './peer-extensions.ts';
import { FRAME_PAGES, placedAt, START_PAGES, type StartPage } from './start-pages.ts';
import { summarize } from './summary.ts';
import { outermost, recordTrace, threadOf, webThreads, workOn } from './trace.ts';
import { differences, figure, printCells, takeTurns } from './turns.ts';
import { ownCalls } from './visit-costs.ts';

/**
 * `npm run bench:start`: what it costs a page and its frames that the extension is there, in Chromium,
 * in milliseconds that the page's threads were at work. Beside a browser without extensions stands one
 * with an empty content script in every frame, which whoever wants to be in every frame pays, and one
 * whose script does the least that finding names takes.
 */
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '9' },
    /** The pages alone in whose name this stands. */
    only: { type: 'string', default: '' },
  },
});
/** Later looks of ours at a page that is still: at one second. */
const REST_MS = 1_500;

interface Load {
  /** All that the threads of page and frames did. */
  readonly work: number;
  /** Putting the scripts of the extension in, and their calls after that. */
  readonly scripts: number;
}

async function load(
  { server, puppeteer }: BrowserUnderTest,
  startPage: StartPage,
  round: number,
): Promise<Load> {
  // Sites that were never met: processes of their own, in which no script has run yet.
  const other = new URL(server.url('/', `ads${round}`)).origin;
  for (const [path, html] of Object.entries(FRAME_PAGES)) server.serve(path, html);
  server.serve('/favicon.ico', '');
  server.serve('/page', { body: placedAt(startPage, other) });
  const page = await puppeteer.newPage();
  const stop = await recordTrace(page, ['toplevel', 'devtools.timeline', 'extensions']);
  await page.goto(server.url('/page', `news${round}`));
  if (startPage.isScrolled) await page.evaluate(scrollThrough);
  await new Promise((resolve) => {
    setTimeout(resolve, REST_MS);
  });
  const events = await stop();
  await page.close();
  const threads = webThreads(events);
  const injections = events.filter(({ name, ph }) => ph === 'X' && name === INJECTION);
  const scripts = outermost([...injections, ...ownCalls(events)])
    .filter((event) => threads.has(threadOf(event)))
    .reduce((sum, { tdur = 0 }) => sum + tdur / 1000, 0);
  return { work: workOn(events, threads), scripts };
}

/** Chromium makes the world of the script, compiles it and runs it. */
const INJECTION = 'ScriptInjection::InjectJs';

async function scrollThrough(): Promise<void> {
  const end = document.documentElement.scrollHeight;
  for (let top = 0; top < end; top += innerHeight / 2) {
    scrollTo({ top, behavior: 'instant' });
    await new Promise((resolve) => {
      requestAnimationFrame(() => requestAnimationFrame(resolve));
    });
  }
}

buildIfStale('chromium');
const browsers = {
  none: await launchBrowser('chromium', { extension: null }),
  empty: await launchBrowser('chromium', { extension: emptyExtension() }),
  least: await launchBrowser('chromium', { extension: leastExtension() }),
  ours: await launchBrowser('chromium', { extension: extensionFolder('chromium') }),
};
const NAMES = ['none', 'empty', 'least', 'ours'] as const;
try {
  printCells(
    24,
    'milliseconds',
    'without',
    'ours − without',
    'ours/without',
    'empty/without',
    'ours − empty',
    'of it in calls',
    'least: in calls',
  );
  for (const [what, startPage] of Object.entries(START_PAGES)) {
    if (!what.includes(values.only)) continue;
    const loads = await takeTurns(Number(values.runs), NAMES, (name, round) =>
      load(browsers[name], startPage, round),
    );
    const work = (name: (typeof NAMES)[number]) => loads(name).map((one) => one.work);
    const scripts = (name: (typeof NAMES)[number]) => loads(name).map((one) => one.scripts);
    const least = summarize(work('none'));
    const times = (name: (typeof NAMES)[number]) =>
      `${(summarize(work(name)).median / least.median).toFixed(3)}×`;
    printCells(
      24,
      what,
      figure(least),
      figure(differences(work('ours'), work('none'))),
      times('ours'),
      times('empty'),
      figure(differences(work('ours'), work('empty'))),
      figure(differences(scripts('ours'), scripts('empty')), 2),
      figure(differences(scripts('least'), scripts('empty')), 2),
    );
  }
} finally {
  await Promise.all(Object.values(browsers).map((browser) => browser.close()));
}
