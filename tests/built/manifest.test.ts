import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { BrowserName } from '../rig/browser-name.ts';
import { ALL_BUILDS, extensionFolder, type Flavour } from '../rig/built-extension.ts';
import { packageVersion } from '../rig/package-version.ts';
import { documentTable } from './document-table.ts';

const manifestSchema = v.looseObject({
  manifest_version: v.number(),
  version: v.string(),
  permissions: v.array(v.string()),
  host_permissions: v.optional(v.array(v.string()), []),
  content_security_policy: v.strictObject({ extension_pages: v.string() }),
});

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

function manifestOf(browser: BrowserName, flavour: Flavour): v.InferOutput<typeof manifestSchema> {
  const file = path.join(extensionFolder(browser, flavour), 'manifest.json');
  return v.parse(manifestSchema, readJson(file));
}

describe.each(ALL_BUILDS)('$browser, $flavour', ({ browser, flavour }) => {
  const manifest = manifestOf(browser, flavour);

  test('it asks for exactly the permissions that the README explains', () => {
    const explained = documentTable('README.md', 'Permissions').map(([name = '']) =>
      name.replaceAll('`', ''),
    );
    // As the README says below the table.
    const wanted = explained.map((name) =>
      flavour === 'ask' && name === '<all_urls>' ? 'activeTab' : name,
    );
    const { permissions, host_permissions: hosts } = manifest;
    expect([...permissions, ...hosts].toSorted()).toEqual(wanted.toSorted());
    expect(manifest).not.toHaveProperty('optional_permissions');
    expect(manifest['optional_host_permissions']).toEqual(
      flavour === 'ask' ? ['*://*/*'] : undefined,
    );
    expect('content_scripts' in manifest).toBe(flavour === 'store');
  });

  test('no page can load or message any part of it', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  test('its own pages load scripts, styles and pictures from inside alone', () => {
    const directives = manifest.content_security_policy.extension_pages.split('; ').toSorted();
    expect(directives).toEqual([
      "base-uri 'none'",
      "default-src 'none'",
      "form-action 'none'",
      "frame-ancestors 'self'",
      "img-src 'self'",
      "script-src 'self'",
      "style-src 'self'",
    ]);
  });

  test('it is Manifest V3, of the version in package.json', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.version).toBe(packageVersion());
  });
});
