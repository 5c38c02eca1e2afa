import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'names-'));

afterAll(() => rmSync(folder, { recursive: true }));

function run(input: string) {
  const file = join(folder, 'items.jsonl');
  writeFileSync(file, input);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'tests/eval/find-names.ts'), file],
    { encoding: 'utf8' },
  );
  return { status, lines: stdout.split('\n').filter((line) => line !== ''), stderr };
}

describe('eval:names', () => {
  test('reads byte order mark, Windows line ends, empty lines and halves of characters', () => {
    const { status, lines } = run(
      '\ufeff{"id":"a","text":"Putin"}\r\n\r\n{"id":"b","text":"\\ud83d EU \\udc00","x":1}\r\n',
    );
    expect(lines).toEqual([
      '{"id":"a","mentions":[{"start":0,"end":5,"actor":"putin"}]}',
      '{"id":"b","mentions":[{"start":2,"end":4,"actor":"eu"}]}',
    ]);
    expect(status).toBe(0);
  });

  test('prints nothing but says which line is wrong', () => {
    const { status, lines, stderr } = run('{"id":"a","text":"Putin"}\nno line\n');
    expect(lines).toEqual([]);
    expect(stderr).toContain('line 2 is no {"id": "…", "text": "…"}');
    expect(status).toBe(1);
  });
});
