import { defineWxtModule } from 'wxt/modules';

/**
 * `wxt build --mode ask`: the flavour that may read no page until the reader lets it. The script that
 * marks names is in the package all the same, and is put into a page by `platform/lookout.ts`.
 */
export default defineWxtModule({
  name: 'ask-first',
  setup(wxt) {
    wxt.hooks.hook('build:manifestGenerated', (_, manifest) => {
      if (wxt.config.mode === 'ask') delete manifest.content_scripts;
    });
  },
});
