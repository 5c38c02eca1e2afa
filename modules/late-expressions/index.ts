import { defineWxtModule } from 'wxt/modules';
import { areInPages } from '../native-browser/in-pages.ts';
import { lateExpressionsPlugin } from './vite-plugin.ts';

/** For scripts that run in pages. Our own pages load a script once, and nobody waits for them. */
export default defineWxtModule({
  name: 'late-expressions',
  setup(wxt) {
    wxt.hook('vite:build:extendConfig', (entrypoints, config) => {
      if (areInPages(entrypoints))
        config.plugins = [...(config.plugins ?? []), lateExpressionsPlugin()];
    });
  },
});
