import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { addViteConfig, defineWxtModule } from 'wxt/modules';
import { releaseNotes } from '../../core/release-notes.ts';

const MODULE = 'virtual:dramatis/release-notes';

/** Makes what the changelog says of this version importable: see `virtual-modules.d.ts`. */
export default defineWxtModule({
  name: 'release-notes',
  setup(wxt) {
    addViteConfig(wxt, () => ({ plugins: [releaseNotesPlugin(wxt.config.root)] }));
  },
});

function releaseNotesPlugin(root: string): Plugin {
  const [changelog, manifest] = [resolve(root, 'CHANGELOG.md'), resolve(root, 'package.json')];
  return {
    name: 'dramatis:release-notes',
    enforce: 'pre',
    resolveId: (id) => (id === MODULE ? `\0${id}` : undefined),
    load(id) {
      if (id !== `\0${MODULE}`) return undefined;
      this.addWatchFile(changelog);
      this.addWatchFile(manifest);
      const version = String(Reflect.get(Object(JSON.parse(read(manifest))), 'version'));
      return `export default ${JSON.stringify(releaseNotes(read(changelog), version))};`;
    },
  };
}

function read(file: string): string {
  return readFileSync(file, 'utf8');
}
