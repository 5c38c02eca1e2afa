import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { npm } from '../rig/npm.ts';
import { packageVersion } from '../rig/package-version.ts';
import { projectPath } from '../rig/project-root.ts';

/** Installing and building from the extracted sources, in milliseconds. */
const REBUILD_TIMEOUT = 300_000;

/** Contents by path, of a zip that `npm run package` made. */
function zipped(kind: 'chrome' | 'firefox' | 'sources'): Record<string, Uint8Array> {
  const file = projectPath('.output', `dramatis-${packageVersion()}-${kind}.zip`);
  return unzipSync(readFileSync(file));
}

/** Contents by path, of a folder. */
function built(folder: string): Record<string, Uint8Array> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    files.map(({ parentPath, name }) => {
      const file = path.join(parentPath, name);
      return [path.relative(folder, file).split(path.sep).join('/'), readFileSync(file)];
    }),
  );
}

/** Paths whose bytes differ, or that only one side has. */
function differences(
  a: Readonly<Record<string, Uint8Array>>,
  b: Readonly<Record<string, Uint8Array>>,
): string[] {
  const paths = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...paths].filter((file) => {
    const [left, right] = [a[file], b[file]];
    return left === undefined || right === undefined || Buffer.compare(left, right) !== 0;
  });
}

let folder = '';
beforeAll(() => {
  npm(projectPath(), 'run', 'package');
  folder = mkdtempSync(path.join(tmpdir(), 'dramatis-sources-'));
}, REBUILD_TIMEOUT);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
}, REBUILD_TIMEOUT);

test.each(['chrome', 'firefox'] as const)('the %s package holds what a browser needs', (kind) => {
  const files = Object.keys(zipped(kind));
  expect(files).toContain('manifest.json');
  expect(files.filter((file) => !/\.(?:css|html|js|json|png)$/.test(file))).toEqual([]);
});

test(
  'building from the sources package gives both packages again, byte for byte',
  () => {
    for (const [file, bytes] of Object.entries(zipped('sources'))) {
      const target = path.join(folder, file);
      mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(target, bytes);
    }
    npm(folder, 'ci', '--prefer-offline', '--no-audit', '--no-fund');
    npm(folder, 'run', 'build');
    npm(folder, 'run', 'build:firefox');
    for (const kind of ['chrome', 'firefox'] as const) {
      const rebuilt = built(path.join(folder, '.output', `${kind}-mv3`));
      expect(differences(rebuilt, zipped(kind))).toEqual([]);
    }
  },
  REBUILD_TIMEOUT,
);
