import type { CDPSession, Page } from 'puppeteer-core';

/** A world of its own in a page, as content scripts have: same tree, other globals. */
export interface World {
  readonly evaluate: <Result>(expression: string) => Promise<Result>;
}

/** A fresh world without any code in it. */
export async function freshWorld(page: Page): Promise<World> {
  const session = await page.createCDPSession();
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'bench',
  });
  return worldOf(session, executionContextId);
}

/** The world of the extension's own content script. */
export async function extensionWorld(page: Page, name: string): Promise<World> {
  const session = await page.createCDPSession();
  let id: number | undefined;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.name.startsWith(name)) ({ id } = context);
  });
  await session.send('Runtime.enable');
  if (id === undefined) throw new Error('The extension does not run in this page.');
  return worldOf(session, id);
}

function worldOf(session: CDPSession, contextId: number): World {
  return {
    async evaluate<Result>(expression: string): Promise<Result> {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        contextId,
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
