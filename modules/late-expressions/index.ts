import { defineWxtModule } from 'wxt/modules';
import { lateExpressionsPlugin } from './vite-plugin.ts';

/** For scripts that run in pages. Our own pages load a script once, and nobody waits for them. */
export default defineWxtModule({
  name: 'late-expressions',
  setup(wxt) {
    wxt.hook('vite:build:extendConfig', (entrypoints, config) => {
      const isInPage = entrypoints.every(
        ({ type }) => type === 'content-script' || type === 'unlisted-script',
      );
      if (isInPage) config.plugins = [...(config.plugins ?? []), lateExpressionsPlugin()];
    });
  },
});
