import { rmSync } from 'node:fs';
import type { Plugin } from 'vite';
import { build } from 'wxt';
import { compileFilter } from '../../core/matching/compile-filter.ts';
import { compileNames } from '../../core/matching/compile.ts';
import type { Pack } from '../../core/notes/pack.ts';
import { bytesModule, filterModule } from '../../modules/notes/vite-plugin.ts';
import { projectPath } from '../rig/project-root.ts';
import { seededActors } from './seeded-names.ts';
import { seededPack } from './seeded-pack.ts';

const OUT = '.output/bench/popup';

export interface PopupVariant {
  readonly folder: string;
  readonly pack: Pack;
}

/** Builds the extension as it ships, but with notes of `count` made-up persons. */
export async function buildPopupVariant(count: number): Promise<PopupVariant> {
  const actors = seededActors(count);
  const pack = seededPack(actors);
  const modules = new Map([
    ['virtual:dramatis/notes', jsonModule(pack)],
    ['virtual:dramatis/names', bytesModule(compileNames(actors))],
    ['virtual:dramatis/filter', filterModule(compileFilter(actors))],
  ]);
  const plugin: Plugin = {
    name: 'bench:notes',
    enforce: 'pre',
    resolveId: (id) => (modules.has(id) ? `\0bench:${id}` : undefined),
    load: (id) => modules.get(id.replace('\0bench:', '')),
  };
  const outDir = `${OUT}-${count}`;
  rmSync(projectPath(outDir), { recursive: true, force: true });
  await build({
    root: projectPath(),
    outDir,
    hooks: {
      // Before the plugin that brings the real notes.
      'vite:build:extendConfig': (_, config) => {
        config.plugins = [plugin, ...(config.plugins ?? [])];
      },
    },
  });
  return { folder: projectPath(outDir, 'chrome-mv3'), pack };
}

/** As the build ships it. */
function jsonModule(value: Pack): string {
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});`;
}
