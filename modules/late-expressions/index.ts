import { defineWxtModule } from 'wxt/modules';
import { areInPages } from '../native-browser/in-pages.ts';
import { lateExpressionsPlugin } from './vite-plugin.ts';

/** For what pages wait for: scripts that run in them, and the background that wakes. Our own pages load a script once. */
export default defineWxtModule({
  name: 'late-expressions',
  setup(wxt) {
    wxt.hook('vite:build:extendConfig', (entrypoints, config) => {
      if (areInPages(entrypoints) || entrypoints.every(({ type }) => type === 'background'))
        config.plugins = [...(config.plugins ?? []), lateExpressionsPlugin()];
    });
  },
});
