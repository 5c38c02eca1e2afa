import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { build } from 'vite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openGate } from '../../core/matching/gate.ts';
import { openNames } from '../../core/matching/matcher.ts';
import { openNameFilter } from '../../core/matching/name-filter.ts';
import { notesFolders } from '../../modules/notes/notes-folders.ts';
import { notesPlugin } from '../../modules/notes/vite-plugin.ts';

const NO_GATE = openGate({ spaced: '', unspaced: '' });
const NO_FILTER = openNameFilter(new Uint8Array());
const fixtures = join(import.meta.dirname, '../fixtures/articles');
const notesFile = 'assets/articles/2026-02-03-bridge-opens-again/notes.json';

const NamesModuleSchema = v.looseObject({ names: v.instance(Uint8Array) });

describe('the notes plugin', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'dramatis-notes-'));
    cpSync(fixtures, join(root, 'assets/articles'), { recursive: true });
  });
  afterEach(() => rmSync(root, { recursive: true }));

  test('makes modules that know every file they were made of', async () => {
    const chunk = await bundle(
      "import pack from 'virtual:dramatis/notes'; import nameBytes from 'virtual:dramatis/names';" +
        'export const ids = pack.articles.map(({ id }) => id); export const names = nameBytes();',
    );
    expect(chunk.moduleIds.map((id) => id.split('?')[0])).toContain(join(root, notesFile));
    const url = `data:text/javascript;base64,${Buffer.from(chunk.code).toString('base64')}`;
    const made: unknown = await import(/* @vite-ignore */ url);
    expect(made).toMatchObject({
      ids: ['2026-02-03-bridge-opens-again', '2024-05-14-harbour-bridge-to-stay-closed'],
      names: expect.any(Uint8Array),
    });
  });

  test.each([
    ['natively', "Uint8Array.fromBase64 = (text) => new Uint8Array(Buffer.from(text, 'base64'));"],
    ['where the browser has no base64 of its own', 'Uint8Array.fromBase64 = undefined;'],
  ])('gives a names index that opens, %s', async (_, browser) => {
    const { code } = await bundle(
      "import nameBytes from 'virtual:dramatis/names'; export const names = nameBytes();",
    );
    const url = `data:text/javascript,${encodeURIComponent(`${browser}\n${code}`)}`;
    const { names } = v.parse(NamesModuleSchema, await import(/* @vite-ignore */ url));
    expect(openNames(names, NO_GATE, NO_FILTER).actors).toContain('edith-carrow');
  });

  test('leaves nothing behind of what nobody uses', async () => {
    const chunk = await bundle("import 'virtual:dramatis/notes'; export const used = 1;");
    expect(chunk.code).not.toContain('Carrow');
  });

  test('fails with file, line, column, actor, anchor and the nearest words of all faults', async () => {
    const file = join(root, notesFile);
    const notes = readFileSync(file, 'utf8');
    writeFileSync(file, notes.replace('I was told', 'I were told').replace('told me', 'tell me'));
    const failure = bundle("import pack from 'virtual:dramatis/notes'; console.log(pack);");
    await expect(failure).rejects.toThrow(
      /2 things in the notes to mend:[^]+notes\.json:\d+:\d+ {2}statements\[0\]\.text \(edith-carrow: carrow-october\): “I were told October” does not stand in the article\n {2}nearest, at [^]+article\.txt:7:2: “I was told October”[^]+“Nobody tell me which one\.”/u,
    );
  });

  test('reports broken JSON with its place', async () => {
    writeFileSync(join(root, notesFile), '{\n  "headline": "x",\n}');
    const failure = bundle("import pack from 'virtual:dramatis/notes'; console.log(pack);");
    await expect(failure).rejects.toThrow(/notes\.json:3:1 .*is no JSON: Property name expected/u);
  });

  test('reports broken gazetteers beside broken notes', async () => {
    mkdirSync(join(root, 'assets/names'));
    writeFileSync(join(root, 'assets/names/edith-carrow.json'), '{ "groups": [] ');
    writeFileSync(join(root, notesFile), '[');
    const failure = bundle("import pack from 'virtual:dramatis/notes'; console.log(pack);");
    await expect(failure).rejects.toThrow(
      /2 things[^]+notes\.json:1:\d[^]+assets\/names\/edith-carrow\.json:1:\d+ {2}is no JSON/u,
    );
  });

  test('reports a folder without notes', async () => {
    rmSync(join(root, notesFile));
    const failure = bundle("import pack from 'virtual:dramatis/notes'; console.log(pack);");
    await expect(failure).rejects.toThrow(/notes\.json: is missing/u);
  });

  async function bundle(code: string) {
    const entry = join(root, 'entry.js');
    writeFileSync(entry, code);
    const output = await build({
      root,
      configFile: false,
      logLevel: 'silent',
      plugins: [notesPlugin(notesFolders(root))],
      build: { write: false, lib: { entry, formats: ['es'] } },
    });
    const chunk = [output].flat().flatMap((one) => ('output' in one ? one.output : []))[0];
    if (chunk?.type !== 'chunk') throw new Error('nothing was built');
    return chunk;
  }
});
