import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { articlePage } from '../rig/article-page.ts';
import type { BrowserUnderTest } from '../rig/browser-under-test.ts';
import { endQuietly } from '../rig/end-quietly.ts';
import { launchBrowser } from '../rig/launch-browser.ts';
import { waitForMarks } from '../rig/marks.ts';

/** What the extension may add to a page; Chromium counts, over all scripts and worlds of the page. */
const MOST_LISTENERS_IN_EVERY_PAGE = 15;
const MOST_LISTENERS_WHERE_NAMES_ARE = 20;

interface Counts {
  readonly nodes: number;
  readonly listeners: number;
}

describe('what a page is charged', () => {
  let bare: BrowserUnderTest;
  let ours: BrowserUnderTest;

  beforeAll(async () => {
    bare = await launchBrowser('chromium', { extension: null });
    ours = await launchBrowser('chromium');
  });
  afterAll(async () => {
    await endQuietly(bare);
    await endQuietly(ours);
  });

  /** After whatever was left over has been collected. */
  async function count(page: Page): Promise<Counts> {
    const session = await page.createCDPSession();
    await session.send('HeapProfiler.collectGarbage');
    await session.detach();
    const { Nodes = 0, JSEventListeners = 0 } = await page.metrics();
    return { nodes: Nodes, listeners: JSEventListeners };
  }

  /** Paths; the browser asks for an icon when it likes. */
  function requestsOf({ server }: BrowserUnderTest): string[] {
    const paths = server.requests.map((request) => request.replace(/^[^/]*/, ''));
    return paths.filter((path) => path !== '/favicon.ico');
  }

  async function added(html: string, untilMarked: boolean): Promise<Counts> {
    for (const { server } of [bare, ours]) server.serve('/', html);
    const before = await count(await bare.open(bare.server.url('/')));
    const page = await ours.open(ours.server.url('/'));
    if (untilMarked) await waitForMarks(page, 10);
    const after = await count(page);
    expect(requestsOf(ours)).toEqual(requestsOf(bare));
    expect(ours.server.outside).toEqual([]);
    return {
      nodes: after.nodes - before.nodes,
      listeners: after.listeners - before.listeners,
    };
  }

  test('where nobody is named: few listeners, no node, no request', async () => {
    const { nodes, listeners } = await added('<!doctype html><p>Fine weather.</p>', false);
    expect(nodes).toBe(0);
    expect(listeners).toBeLessThanOrEqual(MOST_LISTENERS_IN_EVERY_PAGE);
  });

  test('where names are marked: not many more, no node, no request', async () => {
    const { nodes, listeners } = await added(articlePage(), true);
    expect(nodes).toBe(0);
    expect(listeners).toBeLessThanOrEqual(MOST_LISTENERS_WHERE_NAMES_ARE);
  });
});
