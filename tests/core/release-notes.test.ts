import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { releaseNotes } from '../../core/release-notes.ts';
import { packageVersion } from '../rig/package-version.ts';
import { projectPath } from '../rig/project-root.ts';

const CHANGELOG = `# Changelog

Words before.

## Unreleased

### Added

- Not yet.

## 1.2.0 - 2027-01-02

### Added

- A thing, by \`npm start\`.
- Another.

### Fixed

- A fault.

## 1.1.0 - 2026-12-01

### Added

- Older.
`;

test('one version, in its groups', () => {
  expect(releaseNotes(CHANGELOG, '1.2.0')).toEqual({
    version: '1.2.0',
    date: '2027-01-02',
    groups: [
      { title: 'Added', changes: ['A thing, by npm start.', 'Another.'] },
      { title: 'Fixed', changes: ['A fault.'] },
    ],
  });
});

test.each(['1.2', '2.0.0', 'Unreleased', ''])('none of %j', (version) => {
  expect(releaseNotes(CHANGELOG, version)).toBeUndefined();
});

test('the shipped changelog tells something new of the shipped version', () => {
  const changelog = readFileSync(projectPath('CHANGELOG.md'), 'utf8');
  const notes = releaseNotes(changelog, packageVersion());
  expect(notes?.groups.flatMap(({ changes }) => changes)).not.toEqual([]);
});
