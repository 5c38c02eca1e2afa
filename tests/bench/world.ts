import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../rig/browser-name.ts';

/** Where scripts run in a page. */
export interface World {
  readonly evaluate: <Result>(expression: string) => Promise<Result>;
}

/**
 * A world of its own, as content scripts have: same tree, other globals, no code yet. Firefox gives
 * none to its protocol: there it is the page's own, in which no script has run either.
 */
export async function freshWorld(page: Page, browser: BrowserName): Promise<World> {
  if (browser === 'firefox') return pageWorld(page);
  const session = await page.createCDPSession();
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'bench',
  });
  return {
    async evaluate<Result>(expression: string): Promise<Result> {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        contextId: executionContextId,
        expression,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) {
        throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      }
      const value: Result = result.value;
      return value;
    },
  };
}

export function pageWorld(page: Page): World {
  return {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the expression's author knows
    evaluate: async <Result>(expression: string) => (await page.evaluate(expression)) as Result,
  };
}
