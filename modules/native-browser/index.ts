import { fileURLToPath } from 'node:url';
import type { Alias, Plugin } from 'vite';
import { defineWxtModule } from 'wxt/modules';
import { areInPages } from './in-pages.ts';

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));

const LEAN: readonly Alias[] = [
  { find: 'wxt/browser', replacement: here('./browser.ts') },
  {
    find: 'wxt/utils/content-script-context',
    replacement: here('./content-script-context.ts'),
  },
];

/**
 * WXT's frame around a script would log why it fails, but says nothing in production: the browser does.
 * What it would have said goes too, from every page.
 */
const quiet: Plugin = {
  name: 'dramatis:quiet',
  transform(code, id) {
    if (!/\bwxt\b.*-entrypoint\b/.test(id)) return null;
    return { code: code.replaceAll(/logger\.error\(.*\);/g, ''), map: null };
  },
};

/**
 * Scripts that run in pages use the browser's own API instead of the polyfill: every page would pay
 * for its 10 kB, and what these scripts call (sendMessage, storage, onMessage with a synchronous
 * answer) is the same in all Manifest V3 browsers. Likewise they have a small context of their own.
 */
export default defineWxtModule({
  name: 'native-browser',
  setup(wxt) {
    wxt.hook('vite:build:extendConfig', (entrypoints, config) => {
      if (!areInPages(entrypoints)) return;
      const known = config.resolve?.alias ?? {};
      const all = Array.isArray(known)
        ? known
        : Object.entries(known as Record<string, string>).map(([find, replacement]) => ({
            find,
            replacement,
          }));
      const others = all.filter(({ find }) => !LEAN.some((lean) => lean.find === find));
      config.plugins = [...(config.plugins ?? []), quiet];
      config.resolve = { ...config.resolve, alias: [...LEAN, ...others] };
    });
  },
});
