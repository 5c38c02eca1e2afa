import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { DEFAULT_PAGE_SETTINGS } from '../../core/settings/page-settings.ts';
import type { BrowserUnderTest } from '../rig/browser-under-test.ts';
import { buildIfStale } from '../rig/built-extension.ts';
import { closeCard, openCard } from '../rig/card.ts';
import { launchBrowser } from '../rig/launch-browser.ts';
import { type Mark, marksIn, type Rect } from '../rig/marks.ts';
import { reportOf } from '../rig/page-report.ts';
import { waitUntil } from '../rig/wait-until.ts';
import { hoverPage } from './hover-page.ts';
import {
  CARD_CATEGORIES,
  costPerMove,
  forcedIn,
  MOVE_CATEGORIES,
  openingOf,
  type Opening,
} from './hover-trace.ts';
import { summarize } from './summary.ts';
import { recordTrace } from './trace.ts';
import { figure, printCells } from './turns.ts';
import { ownCalls } from './visit-costs.ts';

/**
 * `npm run bench:hover`: what a move of the pointer costs over text with many names, and how long
 * after its delay a card is there; Chromium, from its trace.
 */
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '9' },
    marks: { type: 'string', default: '50,1000,10000' },
  },
});
const { showDelay } = DEFAULT_PAGE_SETTINGS;
const LATER_CARDS = 3;
const MOVES = 20;
/** Beside the ink of a name, still in its paragraph. */
const BESIDE_PX = 12;

const reportSchema = v.looseObject({ state: v.string() });

interface Visit {
  readonly cards: readonly Opening[];
  readonly moves: Readonly<Record<string, readonly number[]>>;
  readonly forced: number;
}

async function visit(browser: BrowserUnderTest, asking: Page, run: number): Promise<Visit> {
  // A new site: a process of its own, in which nothing has run yet.
  const page = await browser.open(browser.server.url('/names', `names${run}`));
  try {
    await waitUntil(
      'the page to be read',
      async () =>
        v.is(reportSchema, await reportOf(page, asking).catch(() => undefined)) &&
        v.parse(reportSchema, await reportOf(page, asking)).state === 'ready',
      60_000,
    );
    const inView = (await marksIn(page)).filter(({ rects: [rect] }) => rect && isInView(rect));
    const cards: Opening[] = [];
    for (const mark of inView.slice(0, 1 + LATER_CARDS)) {
      cards.push(await openingOn(browser, page, mark));
    }
    const points = inView.flatMap(({ rects: [rect] }) => (rect ? [rect] : []));
    const middle = ({ x, y, width, height }: Rect) => ({ x: x + width / 2, y: y + height / 2 });
    const beside = (rect: Rect) => ({ ...middle(rect), x: rect.x + rect.width + BESIDE_PX });
    const traced = {
      'far from names': await trace(
        page,
        points.map((_, index) => ({ x: 60 + index, y: 50 })),
      ),
      'beside names': await trace(page, points.map(beside)),
      'on names': await trace(page, points.map(middle)),
    };
    return {
      cards,
      moves: Object.fromEntries(
        Object.entries(traced).map(([where, events]) => [where, costPerMove(events)]),
      ),
      forced: Object.values(traced).reduce(
        (sum, events) => sum + forcedIn(ownCalls(events), events).length,
        0,
      ),
    };
  } finally {
    await page.close();
  }
}

const isInView = ({ y, height }: Rect) => y > 100 && y + height < 700;

async function openingOn(browser: BrowserUnderTest, page: Page, mark: Mark): Promise<Opening> {
  const stop = await recordTrace(page, CARD_CATEGORIES);
  await openCard(browser, page, mark);
  await nextFrame(page);
  const opening = openingOf(await stop(), showDelay);
  await closeCard(browser, page);
  await page.mouse.move(5, 5);
  return opening;
}

async function trace(page: Page, points: readonly { readonly x: number; readonly y: number }[]) {
  const stop = await recordTrace(page, MOVE_CATEGORIES);
  for (let move = 0; move < MOVES; move += 1) {
    const { x, y } = points[move % points.length] ?? { x: 0, y: 0 };
    // Where one stands beside few names, each move is still a move.
    await page.mouse.move(x + Math.floor(move / points.length), y);
    await nextFrame(page);
  }
  return stop();
}

async function nextFrame(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve));
      }),
  );
}

function report(marks: number, visits: readonly Visit[]): void {
  const say = (what: string, numbers: readonly number[], digits = 2) =>
    printCells(24, `${marks} names: ${what}`, figure(summarize(numbers), digits));
  for (const where of Object.keys(visits[0]?.moves ?? {})) {
    say(
      `move ${where}`,
      visits.flatMap(({ moves }) => moves[where] ?? []),
    );
  }
  say(
    'forced in moves',
    visits.map(({ forced }) => forced),
    0,
  );
  const first = visits.flatMap(({ cards }) => cards.slice(0, 1));
  const later = visits.flatMap(({ cards }) => cards.slice(1));
  for (const [which, cards] of Object.entries({ first, later })) {
    say(
      `${which} card shown`,
      cards.map(({ shown }) => shown),
      1,
    );
    say(
      `${which} card, ours`,
      cards.map(({ own }) => own),
      1,
    );
    say(
      `${which} card, layouts`,
      cards.map(({ layouts }) => layouts),
      0,
    );
    say(
      `${which} card, styles`,
      cards.map(({ styles }) => styles),
      0,
    );
  }
}

buildIfStale('chromium');
const browser = await launchBrowser('chromium');
try {
  browser.server.serve('/favicon.ico', '');
  const asking = await browser.openExtensionPage('options.html');
  printCells(24, 'milliseconds of work, or times');
  for (const marks of values.marks.split(',').map(Number)) {
    browser.server.serve('/names', hoverPage(marks));
    const visits: Visit[] = [];
    // The first one warms the browser.
    for (let run = 0; run <= Number(values.runs); run += 1) {
      const taken = await visit(browser, asking, run);
      if (run > 0) visits.push(taken);
    }
    report(marks, visits);
  }
} finally {
  await browser.close();
}
