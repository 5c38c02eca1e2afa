import type { Browser, CDPSession, Frame, Page, Protocol } from 'puppeteer-core';
import type { AttachedEngine, Engine, Json } from './browser-under-test.ts';
import { chromiumWorker } from './chromium-worker.ts';
import { mainPageOf } from './frames.ts';
import { isThere } from './is-there.ts';

export const chromium: Engine = {
  name: 'chromium',
  launchOptions: ({ colorScheme, language = 'en-US', headless = true }, proxyPort) => ({
    browser: 'chrome',
    pipe: true,
    enableExtensions: true,
    args: [
      // Chromium refuses its sandbox to root, who runs the tests in a container.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      // The screen of 800 × 600 that headless Chromium assumes would crop the toolbar popup.
      ...(headless ? ['--disable-gpu', '--screen-info={1600x1200}'] : []),
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--lang=${language}`,
      `--proxy-server=127.0.0.1:${proxyPort}`,
      `--blink-settings=preferredColorScheme=${colorScheme === 'dark' ? 0 : 1}`,
    ],
    env: { ...process.env, LANGUAGE: language },
  }),
  attach,
};

function attach(browser: Browser, extensionId: string): AttachedEngine {
  let kept: Page | undefined;
  return {
    openExtensionPage: async (path) => {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${extensionId}/${path}`);
      return page;
    },
    openPopup: async (over) => {
      const extension = (await browser.extensions()).get(extensionId);
      if (extension === undefined) throw new Error('The extension is not installed.');
      const opened = browser.waitForTarget((target) => target.url().endsWith('/popup.html'));
      await over.bringToFront();
      await over.triggerExtensionAction(extension);
      const popup = await (await opened).asPage();
      await popup.waitForFunction(() => document.readyState === 'complete');
      return popup;
    },
    ownPage: async () => {
      if (kept === undefined || !(await isThere(kept))) {
        kept = await browser.newPage({ type: 'tab', background: true });
        await kept.goto(`chrome-extension://${extensionId}/reader.html`);
      }
      return kept;
    },
    callOnClosedRoots,
    collectGarbage: async (page) => {
      const session = await page.createCDPSession();
      await session.send('HeapProfiler.collectGarbage');
      await session.detach();
    },
    ...chromiumWorker(browser),
  };
}

async function callOnClosedRoots(
  page: Page | Frame,
  declaration: string,
  args: readonly Json[],
): Promise<unknown[]> {
  const session = await mainPageOf(page).createCDPSession();
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const results: unknown[] = [];
    for (const shadow of closedRoots(root).toReversed()) {
      results.push(await callOn(session, shadow, declaration, args));
    }
    return results;
  } finally {
    await session.detach();
  }
}

/** In document order, those of frames in the same process included. */
function closedRoots(node: Protocol.DOM.Node): Protocol.DOM.Node[] {
  const shadows = node.shadowRoots ?? [];
  const within = [...shadows, ...(node.children ?? []), node.contentDocument];
  return [
    ...shadows.filter((shadow) => shadow.shadowRootType === 'closed'),
    ...within.flatMap((child) => (child === undefined ? [] : closedRoots(child))),
  ];
}

async function callOn(
  session: CDPSession,
  { backendNodeId }: Protocol.DOM.Node,
  declaration: string,
  args: readonly Json[],
): Promise<unknown> {
  const { object } = await session.send('DOM.resolveNode', { backendNodeId });
  if (object.objectId === undefined) return undefined;
  const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId,
    functionDeclaration: `function (...args) { return (${declaration})(this, ...args); }`,
    arguments: args.map((value) => ({ value })),
    returnByValue: true,
    awaitPromise: true,
  });
  if (exceptionDetails !== undefined) {
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  }
  return result.value;
}
