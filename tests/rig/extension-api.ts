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
