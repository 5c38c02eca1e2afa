import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { NotesSchema } from '../../core/notes/notes-schema.ts';
import { readArticleFile } from '../../modules/notes/article-file.ts';

const commands = join(import.meta.dirname, '../../modules/notes');
const id = '2024-05-14-harbour-bridge-to-stay-closed';
const fixture = join(import.meta.dirname, '../fixtures/articles', id);

/** Each command starts a Node of its own. */
const TIMEOUT = 30_000;

describe('the editor’s commands', { timeout: TIMEOUT }, () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'dramatis-notes-'));
    mkdirSync(join(root, 'assets/articles'), { recursive: true });
  });
  afterEach(() => rmSync(root, { recursive: true }));

  test('add-article starts a folder and changes none, check-notes says what is missing', () => {
    const added = run('add-article.ts', join(fixture, 'article.txt'));
    expect(added.stdout).toContain('Edith Carrow, Harbour Board, Tobias Wren, Petra Lindqvist');
    const folder = join(root, 'assets/articles', id);
    expect(readFileSync(join(folder, 'article.txt'))).toEqual(
      readFileSync(join(fixture, 'article.txt')),
    );

    const checked = run('check-notes.ts');
    expect(checked.status).toBe(1);
    expect(checked.stdout).toMatch(/notes\.json:22:19 {2}actors\[1\]\.jobTitle: is empty/u);

    const again = run('add-article.ts', join(fixture, 'article.txt'));
    expect([again.status, again.stderr]).toEqual([
      1,
      `assets/articles/${id} exists already: nothing was changed.\n`,
    ]);
  });

  test.each([
    ['nowhere.txt', undefined, 'There is no file FILE.'],
    ['empty.txt', '\n \n', 'FILE  is empty.'],
    [
      'latin1.txt',
      Buffer.from('A\nMärz', 'latin1'),
      'FILE:2:2  is not UTF-8 here (byte E4), it looks like Windows-1252: save it as UTF-8.',
    ],
    [
      'long.txt',
      'word '.repeat(100_000),
      'FILE  is longer than 300000 characters: is it one article?',
    ],
  ])('%s is refused in plain words', (name, content, expected) => {
    const file = join(root, name);
    if (content !== undefined) writeFileSync(file, content);
    const message = expected.replace('FILE', file);
    expect(readArticleFile(file)).toEqual({ ok: false, message });
  });

  test('add-article tells what it is not sure of', () => {
    writeFileSync(join(root, 'a.txt'), 'Bridge\r\n“Shut,” he said of the so-called “ferry”.\r\n');
    const { stdout } = run('add-article.ts', 'a.txt');
    expect(stdout).toContain('which is today: the text begins with no date');
    expect(stdout).toContain('1, 1 of them without a sure speaker');
    expect(stdout).toContain('not said    “ferry”');
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
