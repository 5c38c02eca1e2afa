import { type Browser, TargetType, type WebWorker } from 'puppeteer-core';
import type { Json } from './browser-under-test.ts';
import { waitUntil } from './wait-until.ts';

/** The extension's service worker. */
export function chromiumWorker(browser: Browser) {
  /** One that was stopped stays listed for a while. */
  async function running(): Promise<WebWorker | undefined> {
    for (const target of browser.targets()) {
      if (target.type() !== TargetType.SERVICE_WORKER) continue;
      const worker = await target.worker();
      if (worker && (await isRunning(worker))) return worker;
    }
    return undefined;
  }

  /** Fires an event of the extensions API as the browser would, with the tab in front as last argument. */
  async function fire(event: string, first: string | object): Promise<void> {
    const worker = await running();
    if (!worker) throw new Error('The worker does not run.');
    await worker.evaluate(
      async (path, argument) => {
        const api = (names: string) =>
          names
            .split('.')
            .reduce<unknown>((part, name) => Reflect.get(Object(part), name), globalThis);
        const query = { active: true, lastFocusedWindow: true };
        const find: unknown = api('chrome.tabs.query');
        const dispatch: unknown = api(`chrome.${path}.dispatch`);
        if (typeof find !== 'function' || typeof dispatch !== 'function') {
          throw new TypeError(`There is no ${path}.dispatch.`);
        }
        const tabs: unknown = await Reflect.apply(find, api('chrome.tabs'), [query]);
        Reflect.apply(dispatch, api(`chrome.${path}`), [argument, Reflect.get(Object(tabs), 0)]);
      },
      event,
      first,
    );
  }

  return {
    /** No protocol presses keys above the page: the event that they fire. */
    runCommand: (command: string) => fire('commands.onCommand', command),
    /** No protocol opens the browser's own menus: the event that they fire. */
    chooseMenuItem: (menuItemId: string) =>
      fire('contextMenus.onClicked', { menuItemId, editable: false, frameId: 0 }),
    /** In the worker that runs, or the next one that does. */
    async inBackground<Result extends Json>(act: (world: object) => Result): Promise<Result> {
      const worker = await waitUntil('a worker that runs', running);
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `act` made it, in the worker
      return (await worker.evaluate(`(${act.toString()})(globalThis)`)) as Result;
    },
    /** Stops it as the browser does after half a minute of rest. */
    async stopBackground(): Promise<void> {
      const worker = await running();
      // One that goes at once has no session left to end.
      await worker?.close().catch(() => undefined);
      await waitUntil('the worker to stop', async () => !worker || !(await isRunning(worker)));
    },
  };
}

function isRunning(worker: WebWorker): Promise<boolean> {
  return worker.evaluate(() => true).catch(() => false);
}
