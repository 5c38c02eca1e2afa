import { readFileSync, readdirSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { projectPath } from '../rig/project-root.ts';

const DOCUMENTS = readdirSync(projectPath()).filter((name) => name.endsWith('.md'));

const { scripts } = v.parse(
  v.looseObject({ scripts: v.record(v.string(), v.string()) }),
  JSON.parse(readFileSync(projectPath('package.json'), 'utf8')),
);

const files = readdirSync(projectPath('tests'), { recursive: true }).map((file) =>
  `tests/${String(file)}`.replaceAll('\\', '/'),
);

describe.each(DOCUMENTS)('%s', (name) => {
  const text = readFileSync(projectPath(name), 'utf8');

  test('names only commands that there are', () => {
    const named = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, script = '']) => script);
    expect(named.filter((script) => !(script in scripts))).toEqual([]);
  });

  test('names only tests that there are', () => {
    const named = [...text.matchAll(/[\w/.-]+\.test\.tsx?/g)].map(([file]) => file);
    expect(named.filter((file) => !files.some((there) => there.endsWith(file)))).toEqual([]);
  });
});
