import { existsSync, rmSync, writeFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { build } from 'wxt';
import { compileIndex } from '../../core/matching/compile-index.ts';
import type { Pack } from '../../core/notes/pack.ts';
import { indexModules } from '../../modules/notes/vite-plugin.ts';
import { seededActors } from '../bench/seeded-names.ts';
import { seededPack } from '../bench/seeded-pack.ts';
import type { BrowserName } from './browser-name.ts';
import { isStale } from './built-extension.ts';
import { projectPath } from './project-root.ts';

export interface ManyActors {
  readonly folder: string;
  readonly pack: Pack;
}

/** Builds the extension as it ships, but with names and notes of `count` made-up persons. */
export async function buildWithActors(count: number, browser: BrowserName): Promise<ManyActors> {
  const actors = seededActors(count);
  const pack = seededPack(actors);
  const outDir = `.output/actors/${browser}-${count}`;
  const product = browser === 'chromium' ? 'chrome' : 'firefox';
  const folder = projectPath(outDir, `${product}-mv3`);
  const stamp = projectPath(outDir, 'stamp');
  if (!isStale(stamp, 'tests/bench/seeded-names.ts', 'tests/bench/seeded-pack.ts')) {
    return { folder, pack };
  }
  const index = compileIndex(actors);
  const modules = new Map([
    ['virtual:dramatis/notes', jsonModule(pack)],
    ...Object.entries(indexModules(index)),
  ]);
  const plugin: Plugin = {
    name: 'actors:notes',
    enforce: 'pre',
    resolveId: (id) => (modules.has(id) ? `\0actors:${id}` : undefined),
    load: (id) => modules.get(id.replace('\0actors:', '')),
  };
  rmSync(projectPath(outDir), { recursive: true, force: true });
  await build({
    root: projectPath(),
    browser: product,
    manifestVersion: 3,
    outDir,
    hooks: {
      // Before the plugin that brings the real notes.
      'vite:build:extendConfig': (_, config) => {
        config.plugins = [plugin, ...(config.plugins ?? [])];
      },
    },
  });
  if (!existsSync(folder)) throw new Error(`No build in ${outDir}.`);
  writeFileSync(stamp, '');
  return { folder, pack };
}

/** As the build ships it. */
function jsonModule(value: Pack): string {
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});`;
}
