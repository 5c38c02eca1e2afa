import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ALL_BUILDS, extensionFolder } from '../rig/built-extension.ts';
import { projectPath } from '../rig/project-root.ts';

/** What a package may hold, a line each; hashes in names are left out. */
const LANGUAGES = readdirSync(projectPath('assets/locales')).map((file) => path.parse(file).name);
const PAGES = ['options', 'popup', 'reader', 'welcome'];
const FILES = new Set([
  'manifest.json',
  'background.js',
  'annotator.js',
  'card.js',
  'frame-probe.js',
  'content-scripts/lookout.js',
  'content-scripts/lookout.css',
  ...PAGES.map((page) => `${page}.html`),
  ...['16', '32', '48', '128', 'off-16', 'off-32'].map((icon) => `icons/${icon}.png`),
  ...LANGUAGES.map((language) => `_locales/${language}/messages.json`),
]);
/** Scripts and styles that the extension's pages load, named after a source and its contents. */
const PARTS = /^(?:chunks\/[\w-]+\.js|assets\/[\w-]+\.css)$/;

test.each(ALL_BUILDS)('$browser, $flavour: every file that ships is known', (build) => {
  const folder = extensionFolder(build.browser, build.flavour);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.relative(folder, path.join(parentPath, name)))
    .map((file) => file.split(path.sep).join('/'));
  expect(files.filter((file) => !FILES.has(file) && !PARTS.test(file))).toEqual([]);
  expect([...FILES].filter((file) => !files.includes(file))).toEqual([]);
});
