import type { Page } from 'puppeteer-core';
import type { Json } from './browser-under-test.ts';

/**
 * Calls a function of the extensions API in one of the extension's own pages: `callApi(page,
 * 'storage.sync.get', null)`.
 */
export function callApi(page: Page, name: string, ...args: readonly Json[]): Promise<unknown> {
  return page.evaluate(
    async (path, given) => {
      const api: unknown = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
      const names = path.split('.');
      const last = names.pop() ?? '';
      const owner = names.reduce<unknown>(
        (part, part_name) => Reflect.get(Object(part), part_name),
        api,
      );
      const call: unknown = Reflect.get(Object(owner), last);
      if (typeof call !== 'function') throw new Error(`There is no ${path}.`);
      return (await Reflect.apply(call, owner, given)) as unknown;
    },
    name,
    args,
  );
}

/**
 * The same in the world of our scripts in the top frame of an open tab, told by its address; called
 * from one of the extension's own pages.
 */
export function callApiInTab(
  page: Page,
  url: string,
  name: string,
  ...args: readonly Json[]
): Promise<unknown> {
  return page.evaluate(
    async (tabUrl, path, given) => {
      const global: unknown =
        Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
      const call = (api: unknown, owner: string, method: string, list: readonly unknown[]) => {
        const holder: unknown = Reflect.get(Object(api), owner);
        const found: unknown = Reflect.get(Object(holder), method);
        if (typeof found !== 'function') throw new Error(`There is no ${owner}.${method}.`);
        return Reflect.apply(found, holder, list) as unknown;
      };
      const tabs: unknown = await call(global, 'tabs', 'query', [{}]);
      if (!Array.isArray(tabs)) throw new TypeError('No tabs.');
      const tab: unknown = tabs.find((one) => Reflect.get(Object(one), 'url') === tabUrl);
      const func = async (there: string, list: readonly unknown[]) => {
        const api: unknown =
          Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
        const [owner = '', method = ''] = there.split('.');
        const holder: unknown = Reflect.get(Object(api), owner);
        const found: unknown = Reflect.get(Object(holder), method);
        if (typeof found !== 'function') throw new Error(`There is no ${there}.`);
        return (await Reflect.apply(found, holder, list)) as unknown;
      };
      const target = { tabId: Reflect.get(Object(tab), 'id') as unknown };
      return call(global, 'scripting', 'executeScript', [{ target, func, args: [path, given] }]);
    },
    url,
    name,
    args,
  );
}
