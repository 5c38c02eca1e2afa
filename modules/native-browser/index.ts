import { fileURLToPath } from 'node:url';
import type { Alias } from 'vite';
import { defineWxtModule } from 'wxt/modules';

const NATIVE = fileURLToPath(new URL('./browser.ts', import.meta.url));

/**
 * Scripts that run in pages use the browser's own API instead of the polyfill: every page would pay
 * for its 10 kB, and what these scripts call (sendMessage, storage, onMessage with a synchronous
 * answer) is the same in all Manifest V3 browsers.
 */
export default defineWxtModule({
  name: 'native-browser',
  setup(wxt) {
    wxt.hook('vite:build:extendConfig', (entrypoints, config) => {
      const isInPage = entrypoints.every(
        ({ type }) => type === 'content-script' || type === 'unlisted-script',
      );
      if (!isInPage) return;
      const native: Alias = { find: 'wxt/browser', replacement: NATIVE };
      const known = config.resolve?.alias ?? {};
      const others = Array.isArray(known)
        ? known.filter(({ find }) => find !== native.find)
        : Object.entries(known as Record<string, string>)
            .filter(([find]) => find !== native.find)
            .map(([find, replacement]) => ({ find, replacement }));
      config.resolve = { ...config.resolve, alias: [native, ...others] };
    });
  },
});
