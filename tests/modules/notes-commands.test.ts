import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { NotesSchema } from '../../core/notes/notes-schema.ts';

const commands = join(import.meta.dirname, '../../modules/notes');
const id = '2024-05-14-harbour-bridge-to-stay-closed';
const fixture = join(import.meta.dirname, '../fixtures/articles', id);

describe('the editor’s commands', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'dramatis-notes-'));
    mkdirSync(join(root, 'assets/articles'), { recursive: true });
  });
  afterEach(() => rmSync(root, { recursive: true }));

  test('add-article starts a folder, check-notes says what is missing', () => {
    const added = run('add-article.ts', join(fixture, 'article.txt'));
    expect(added.stdout).toContain('Edith Carrow, Harbour Board, Tobias Wren, Petra Lindqvist');
    const folder = join(root, 'assets/articles', id);
    expect(readFileSync(join(folder, 'article.txt'))).toEqual(
      readFileSync(join(fixture, 'article.txt')),
    );

    const checked = run('check-notes.ts');
    expect(checked.status).toBe(1);
    expect(checked.stdout).toMatch(/notes\.json:22:19 {2}actors\[1\]\.jobTitle: is empty/u);
  });

  test('add-article changes no folder that is there', () => {
    run('add-article.ts', join(fixture, 'article.txt'));
    const again = run('add-article.ts', join(fixture, 'article.txt'));
    expect([again.status, again.stderr]).toEqual([
      1,
      `assets/articles/${id} exists already: nothing was changed.\n`,
    ]);
  });

  test('add-article wants a file of UTF-8 text', () => {
    expect(run('add-article.ts').stderr).toContain('npm run add-article -- FILE');
    expect(run('add-article.ts', 'nowhere.txt').stderr).toBe('There is no file nowhere.txt.\n');
    writeFileSync(join(root, 'latin1.txt'), Buffer.from([0x4d, 0xe4, 0x72, 0x7a]));
    expect(run('add-article.ts', 'latin1.txt').stderr).toContain('no UTF-8');
  });

  test('check-notes is content with complete notes, and names what could be added', () => {
    const folder = join(root, 'assets/articles', id);
    cpSync(fixture, folder, { recursive: true });
    const file = join(folder, 'notes.json');
    const notes = v.parse(NotesSchema, JSON.parse(readFileSync(file, 'utf8')));
    notes.statements = notes.statements.filter((statement) => statement.id !== 'quotation-2');
    writeFileSync(file, JSON.stringify(notes));
    const { status, stdout } = run('check-notes.ts');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^All true: 1 article, 4 actors, \d+ statements\.\n/u);
    expect(stdout).toMatch(/article\.txt:7:\d+ {2}in no quotation yet: “But a bridge/u);
    expect(stdout).toContain('edith-carrow');
  });

  function run(command: string, ...args: string[]) {
    const node = spawnSync(process.execPath, [join(commands, command), ...args], {
      cwd: root,
      encoding: 'utf8',
    });
    return { status: node.status, stdout: node.stdout, stderr: node.stderr };
  }
});
