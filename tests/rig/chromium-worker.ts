import { type Browser, type Target, TargetType } from 'puppeteer-core';
import { waitUntil } from './wait-until.ts';

/** The extension's service worker. */
export function chromiumWorker(browser: Browser) {
  const running = (): Target | undefined =>
    browser.targets().find((target) => target.type() === TargetType.SERVICE_WORKER);

  /** Fires an event of the extensions API as the browser would, with the tab in front as last argument. */
  async function fire(event: string, first: string | object): Promise<void> {
    const worker = await running()?.worker();
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
    /** Stops it as the browser does after half a minute of rest. */
    async stopBackground(): Promise<void> {
      const old = running();
      const worker = await old?.worker();
      await worker?.close();
      await waitUntil('the worker to stop', () => Promise.resolve(running() !== old));
    },
  };
}
