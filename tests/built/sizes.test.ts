import { describe, expect, test } from 'vitest';
import { BROWSER_NAMES } from '../rig/browser-name.ts';
import { readmeTable } from './readme-table.ts';
import { shippedFiles } from './shipped-files.ts';

/** Kilobytes of 1,000 bytes after gzip, from the README. */
const limits = new Map(
  readmeTable('Sizes').map(([script = '', , limit = '']) => [
    script.replaceAll('`', ''),
    Number.parseFloat(limit),
  ]),
);

/** Bundlers give shared chunks a hash, which changes with their content. */
function named(path: string): string {
  return path.replace(/-[\w-]{8}(?=\.(?:js|css)$)/, '');
}

describe.each(BROWSER_NAMES)('%s', (browser) => {
  const code = shippedFiles(browser).filter(({ path }) => /\.(?:js|css)$/.test(path));

  test.each(code)('$path stays within its limit', ({ path, gzipped }) => {
    const limit = limits.get(named(path));
    if (limit === undefined) throw new Error(`README.md says no limit for ${named(path)}.`);
    expect(gzipped / 1000).toBeLessThanOrEqual(limit);
  });

  test('the README names no file that is not there', () => {
    const shipped = new Set(code.map(({ path }) => named(path)));
    expect([...limits.keys()].filter((path) => !shipped.has(path))).toEqual([]);
  });
});
