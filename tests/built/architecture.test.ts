import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { projectPath } from '../rig/project-root.ts';

test('the picture in ARCHITECTURE.md is what the imports say', () => {
  const drawn = execFileSync('npm', ['run', '--silent', 'layers'], {
    cwd: projectPath(),
    encoding: 'utf8',
    // dependency-cruiser says on stderr that it knows no TypeScript 7; swc reads the files.
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: process.platform === 'win32',
  });
  const architecture = readFileSync(projectPath('ARCHITECTURE.md'), 'utf8');
  const [, picture] = /```mermaid\n([\s\S]*?)\n```/.exec(architecture) ?? [];
  expect(picture).toBe(drawn.trim());
});
