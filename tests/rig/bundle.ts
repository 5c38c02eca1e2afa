import { build, type Plugin } from 'vite';
import { compile } from 'svelte/compiler';
import { projectPath } from './project-root.ts';

/** A fixture and the libraries it imports as one classic script, in their development form. */
export async function bundle(fixture: string): Promise<string> {
  const output = await build({
    root: projectPath('tests/fixtures'),
    configFile: false,
    logLevel: 'error',
    mode: 'development',
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
    },
    plugins: [svelte],
    build: {
      write: false,
      minify: false,
      lib: { entry: projectPath('tests/fixtures', fixture), formats: ['iife'], name: 'fixture' },
    },
  });
  const [first] = Array.isArray(output) ? output : [];
  const [chunk] = first?.output ?? [];
  if (chunk === undefined) throw new Error(`Nothing was built of ${fixture}.`);
  return chunk.code;
}

const svelte: Plugin = {
  name: 'svelte-fixture',
  transform: (code, id) =>
    id.endsWith('.svelte') ? compile(code, { filename: id, dev: true }).js : undefined,
};
