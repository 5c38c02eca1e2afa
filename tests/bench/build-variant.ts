import { existsSync } from 'node:fs';
import path from 'node:path';
import { build } from 'wxt';
import { compileFilter } from '../../core/matching/compile-filter.ts';
import { compileNames } from '../../core/matching/compile.ts';
import { seededActors } from './seeded-names.ts';
import { projectPath } from '../rig/project-root.ts';

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
  readonly names: number;
  readonly folder: string;
  readonly indexBytes: number;
  readonly compileMs: number;
}

/**
 * Builds the extension as it ships, with two differences: the index holds `names` made-up persons,
 * and the scanner adds up its times.
 */
export async function buildVariant(names: number): Promise<Variant> {
  const start = performance.now();
  const actors = seededActors(names);
  const bytes = compileNames(actors);
  const compileMs = performance.now() - start;
  const outDir = `.output/bench/extension-${names}`;
  await build({
    root: projectPath(),
    mode: 'bench',
    outDir,
    logger: QUIET,
    vite: () => ({
      plugins: [
        {
          name: 'bench:names',
          enforce: 'pre',
          resolveId: (id: string) => (id === NAMES || id === FILTER ? `\0bench:${id}` : undefined),
          load(id: string) {
            if (id === `\0bench:${NAMES}`) return bytesModule(bytes);
            return id === `\0bench:${FILTER}` ? bytesModule(compileFilter(actors)) : undefined;
          },
        },
      ],
    }),
  });
  const folder = [`${outDir}/chrome-mv3-bench`, `${outDir}/chrome-mv3`]
    .map((candidate) => projectPath(candidate))
    .find((candidate) => existsSync(path.join(candidate, 'manifest.json')));
  if (folder === undefined) throw new Error(`No build in ${outDir}.`);
  return { names, folder, indexBytes: bytes.length, compileMs };
}

function bytesModule(bytes: Uint8Array): string {
  const text = JSON.stringify(Buffer.from(bytes).toString('base64'));
  return `const text = ${text}; export default () => Uint8Array.fromBase64(text);`;
}
