import { existsSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'wxt';
import { compileFilter, type CompiledFilter } from '../../core/matching/compile-filter.ts';
import { compileNames } from '../../core/matching/compile.ts';
import type { NamedActor } from '../../core/matching/name-entries.ts';
import { buildNotes } from '../../modules/notes/build-notes.ts';
import { notesFolders } from '../../modules/notes/notes-folders.ts';
import { bytesModule, filterModule } from '../../modules/notes/vite-plugin.ts';
import type { BrowserName } from '../rig/browser-name.ts';
import { isStale } from '../rig/built-extension.ts';
import { projectPath } from '../rig/project-root.ts';
import { seededActors } from './seeded-names.ts';

const NAMES = 'virtual:dramatis/names';
const FILTER = 'virtual:dramatis/filter';

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
  readonly bytes: { readonly index: number; readonly filter: number };
}

interface Index {
  readonly names: readonly string[];
  readonly index: Uint8Array;
  readonly filter: CompiledFilter;
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
    names: index.names,
    bytes: { index: index.index.length, filter: index.filter.bytes.length },
  };
}

function madeUp(actors: readonly NamedActor[]): Index {
  return {
    names: actors.flatMap(({ name, alternateName }) => [name, ...alternateName]),
    index: compileNames(actors),
    filter: compileFilter(actors),
  };
}

async function shipped(): Promise<Index> {
  const { pack, names, filter } = await buildNotes(notesFolders(projectPath()));
  return { names: pack.actors.map(({ name }) => name), index: names(), filter: filter() };
}

function indexPlugin({ index, filter }: Index) {
  const modules: Record<string, string> = {
    [`\0bench:${NAMES}`]: bytesModule(index, 'hex'),
    [`\0bench:${FILTER}`]: filterModule(filter),
  };
  return {
    name: 'bench:names',
    enforce: 'pre' as const,
    resolveId: (id: string) => (id === NAMES || id === FILTER ? `\0bench:${id}` : undefined),
    load: (id: string) => modules[id],
  };
}
