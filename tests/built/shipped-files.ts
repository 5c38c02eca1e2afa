import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BrowserName } from '../rig/browser-name.ts';
import { ALL_BUILDS, buildIfStale, extensionFolder, type Flavour } from '../rig/built-extension.ts';

export interface ShippedFile {
  /** Path inside the extension, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** Bytes after gzip, level 9. */
  readonly gzipped: number;
}

/** Every file of a build that is text, in the order of their paths. */
export function shippedFiles(browser: BrowserName, flavour: Flavour = 'store'): ShippedFile[] {
  const folder = extensionFolder(browser, flavour);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(?:png|woff2)$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .toSorted()
    .map((file) => {
      const bytes = readFileSync(file);
      return {
        path: path.relative(folder, file).split(path.sep).join('/'),
        text: bytes.toString('utf8'),
        gzipped: gzipSync(bytes, { level: 9 }).byteLength,
      };
    });
}

/** Once per run: all builds are there and newer than their sources. */
export function setup(): void {
  for (const { browser, flavour } of ALL_BUILDS) buildIfStale(browser, flavour);
}
