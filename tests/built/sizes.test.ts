import { describe, expect, test } from 'vitest';
import { BROWSER_NAMES } from '../rig/browser-name.ts';
import { documentTable } from './document-table.ts';
import { type ShippedFile, shippedFiles } from './shipped-files.ts';

/** Kilobytes of 1,000 bytes after gzip, from the README. */
const limits = new Map(
  documentTable('README.md', 'Sizes').map(([file = '', , limit = '']) => [
    file.replaceAll('`', ''),
    Number.parseFloat(limit),
  ]),
);

interface Load {
  readonly path: string;
  /** Of the file and, for a page, of all scripts and style sheets that it names. */
  readonly kilobytes: number;
}

/** What a browser loads at once: a page with its scripts and styles, or a script of its own. */
function loads(files: readonly ShippedFile[]): Load[] {
  return files
    .filter(({ path }) => /\.(?:html|js|css)$/.test(path) && !/^(?:chunks|assets)\//.test(path))
    .map((file) => {
      const named = new Set(
        [...file.text.matchAll(/(?:src|href)="\/([^"]+)"/g)].map(([, path]) => path),
      );
      const parts = file.path.endsWith('.html') ? files.filter(({ path }) => named.has(path)) : [];
      const bytes = [file, ...parts].reduce((sum, { gzipped }) => sum + gzipped, 0);
      return { path: file.path, kilobytes: bytes / 1000 };
    });
}

describe.each(BROWSER_NAMES)('%s', (browser) => {
  const loaded = loads(shippedFiles(browser));

  test.each(loaded)('$path stays within its limit', ({ path, kilobytes }) => {
    const limit = limits.get(path);
    if (limit === undefined)
      throw new Error(`README.md says no limit for ${path}: ${kilobytes} kB.`);
    expect(kilobytes).toBeLessThanOrEqual(limit);
  });

  test('the README names no file that is not there', () => {
    const shipped = new Set(loaded.map(({ path }) => path));
    expect([...limits.keys()].filter((path) => !shipped.has(path))).toEqual([]);
  });
});
