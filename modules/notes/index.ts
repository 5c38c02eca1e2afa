import { addViteConfig, defineWxtModule } from 'wxt/modules';
import { notesPlugin } from './vite-plugin.ts';

/** Makes the notes and the names index importable in every entrypoint: see `virtual-modules.d.ts`. */
export default defineWxtModule({
  name: 'notes',
  setup(wxt) {
    addViteConfig(wxt, () => ({ plugins: [notesPlugin({ root: wxt.config.root })] }));
  },
});
