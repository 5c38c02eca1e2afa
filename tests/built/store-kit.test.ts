import { globSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import config from '../../wxt.config.ts';
import { BROWSER_NAMES } from '../rig/browser-name.ts';
import { extensionFolder } from '../rig/built-extension.ts';
import { projectPath } from '../rig/project-root.ts';
import { documentTable } from './document-table.ts';

const KIT = 'assets/store';
const ANSWERS = `${KIT}/answers.md`;
const LANGUAGES = globSync('assets/locales/*.json', { cwd: projectPath() })
  .map((file) => path.basename(file, '.json'))
  .toSorted();

/** Characters: of Firefox's store the name, of Chrome's the description. */
/** Bits: a frame around an empty page has 0.9, the barest picture 2.2. */
const MIN_ENTROPY = 1.5;
const MAX = { name: 50, description: 132 };

const localeSchema = v.looseObject({
  extension: v.looseObject({ name: v.string(), description: v.string() }),
});
const permissionsSchema = v.looseObject({
  permissions: v.array(v.string()),
  host_permissions: v.optional(v.array(v.string()), []),
  optional_host_permissions: v.optional(v.array(v.string()), []),
});

const read = (file: string): string => readFileSync(projectPath(file), 'utf8');

describe.each(LANGUAGES)('%s', (language) => {
  test('name and short description are as short as the stores want', () => {
    const locale: unknown = JSON.parse(read(`assets/locales/${language}.json`));
    const { name, description } = v.parse(localeSchema, locale).extension;
    expect(name.length).toBeLessThanOrEqual(MAX.name);
    expect(description.length).toBeLessThanOrEqual(MAX.description);
  });

  test('the long description has every point of the English one', () => {
    const outline = (file: string) =>
      read(`${KIT}/descriptions/${file}.md`)
        .trim()
        .split('\n')
        .map((line) => (line.startsWith('- ') ? 'point' : line && 'paragraph'));
    expect(outline(language)).toEqual(outline('en'));
  });
});

test('there is a long description in every language of the extension, and in no other', () => {
  const files = readdirSync(projectPath(KIT, 'descriptions'));
  expect(files.map((file) => path.basename(file, '.md')).toSorted()).toEqual(LANGUAGES);
});

describe('every permission is justified, and none besides', () => {
  const justified = (heading: string) =>
    documentTable(ANSWERS, heading).map(([permission = '']) => permission.replaceAll('`', ''));
  const asked = (manifest: unknown) => {
    const { permissions, ...sites } = v.parse(permissionsSchema, manifest);
    return [...permissions, ...sites.host_permissions, ...sites.optional_host_permissions];
  };

  test.each(BROWSER_NAMES)('in the package for %s', (browser) => {
    const file = path.join(extensionFolder(browser), 'manifest.json');
    const manifest: unknown = JSON.parse(readFileSync(file, 'utf8'));
    expect(justified('Permissions').toSorted()).toEqual(asked(manifest).toSorted());
  });

  test.each(['chrome', 'firefox'])('in the flavour that asks first, for %s', async (browser) => {
    if (typeof config.manifest !== 'function') throw new Error('The manifest is no function.');
    const manifest = await config.manifest({
      browser,
      mode: 'ask',
      command: 'build',
      manifestVersion: 3,
    });
    const heading = 'Permissions of the flavour that asks first';
    expect(justified(heading).toSorted()).toEqual(asked(manifest).toSorted());
  });
});

describe('pictures', () => {
  const pictures = readdirSync(projectPath(KIT, 'pictures')).toSorted();

  test('there are five screenshots and a tile, in light and in dark', () => {
    const kinds = ['1-card', '2-popup', '3-reader', '4-languages', '5-settings', 'tile'];
    const wanted = kinds.flatMap((kind) => [`${kind}-dark.png`, `${kind}-light.png`]);
    expect(pictures).toEqual(wanted);
  });

  test.each(pictures)('%s has the size that the stores want, and shows something', async (name) => {
    const file = projectPath(KIT, 'pictures', name);
    const { width, height } = await sharp(file).metadata();
    expect([width, height]).toEqual(name.startsWith('tile') ? [440, 280] : [1280, 800]);
    // The frame without a picture in it has less than one.
    expect((await sharp(file).stats()).entropy).toBeGreaterThan(MIN_ENTROPY);
  });
});
