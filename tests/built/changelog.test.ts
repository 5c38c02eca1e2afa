import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { packageVersion } from '../rig/package-version.ts';
import { projectPath } from '../rig/project-root.ts';

test('the newest release in the changelog is the version in package.json', () => {
  const changelog = readFileSync(projectPath('CHANGELOG.md'), 'utf8');
  const [newest] = [...changelog.matchAll(/^## (\d+\.\d+\.\d+) - \d{4}-\d{2}-\d{2}$/gm)];
  expect(newest?.[1]).toBe(packageVersion());
});
