import { existsSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'wxt';
import { compileIndex, type CompiledIndex } from '../../core/matching/compile-index.ts';
import type { NamedActor } from '../../core/matching/name-entries.ts';
import { buildNotes } from '../../modules/notes/build-notes.ts';
import { notesFolders } from '../../modules/notes/notes-folders.ts';
import { indexModules } from '../../modules/notes/vite-plugin.ts';
import type { BrowserName } from '../rig/browser-name.ts';
import { isStale } from '../rig/built-extension.ts';
import { projectPath } from '../rig/project-root.ts';
import { seededActors } from './seeded-names.ts';

const silent = () => undefined;
const complain = (...words: unknown[]) => void process.stderr.write(`${words.join(' ')}\n`);
/** Errors only: the table of figures is what is read. */
const QUIET = {
  level: 0,
  debug: silent,
  log: silent,
  info: silent,
  success: silent,
  warn: silent,
  error: complain,
  fatal: complain,
};

export interface Variant {
  readonly folder: string;
  /** Names as a reader writes them. */
  readonly names: readonly string[];
  readonly bytes: { readonly index: number; readonly filter: number; readonly directory: number };
}

interface Index {
  /** As a reader writes them. */
  readonly written: readonly string[];
  readonly compiled: CompiledIndex;
}

/** As many names as the extension ships: then it is the shipped ones that are measured. */
export const SHIPPED = 8;

/**
 * Builds the extension as it ships, with two differences: the index may hold `count` made-up persons
 * instead of the actors of the bundled articles, and it notes its times in the page's timeline.
 */
export async function buildVariant(count: number, browser: BrowserName): Promise<Variant> {
  const index = count === SHIPPED ? await shipped() : madeUp(seededActors(count));
  const outDir = `.output/bench/${browser}-${count}`;
  const stamp = projectPath(outDir, 'stamp');
  if (isStale(stamp, 'tests/bench/seeded-names.ts')) {
    rmSync(projectPath(outDir), { recursive: true, force: true });
    await build({
      root: projectPath(),
      browser: browser === 'chromium' ? 'chrome' : 'firefox',
      manifestVersion: 3,
      mode: 'bench',
      outDir,
      logger: QUIET,
      hooks: {
        // Before the plugin that brings the shipped names.
        'vite:build:extendConfig': (_, config) => {
          if (count !== SHIPPED) config.plugins = [indexPlugin(index), ...(config.plugins ?? [])];
        },
      },
    });
    writeFileSync(stamp, '');
  }
  const product = browser === 'chromium' ? 'chrome-mv3' : 'firefox-mv3';
  const folder = [`${product}-bench`, product]
    .map((name) => projectPath(outDir, name))
    .find((candidate) => existsSync(path.join(candidate, 'manifest.json')));
  if (folder === undefined) throw new Error(`No build in ${outDir}.`);
  return {
    folder,
    names: index.written,
    bytes: bytesOf(index.compiled),
  };
}

function bytesOf({ names, filter, directory }: CompiledIndex): Variant['bytes'] {
  return {
    index: names.length,
    filter: filter.bytes.length,
    directory: directory?.length ?? 0,
  };
}

function madeUp(actors: readonly NamedActor[]): Index {
  return {
    written: actors.flatMap(({ name, alternateName }) => [name, ...alternateName]),
    compiled: compileIndex(actors),
  };
}

async function shipped(): Promise<Index> {
  const { pack, index } = await buildNotes(notesFolders(projectPath()));
  return { written: pack.actors.map(({ name }) => name), compiled: index() };
}

function indexPlugin({ compiled }: Index) {
  const modules = indexModules(compiled);
  return {
    name: 'bench:names',
    enforce: 'pre' as const,
    resolveId: (id: string) => (id in modules ? `\0bench:${id}` : undefined),
    load: (id: string) => modules[id.replace('\0bench:', '')],
  };
}
