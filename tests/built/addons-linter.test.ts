import { spawnSync } from 'node:child_process';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { extensionFolder } from '../rig/built-extension.ts';
import { projectPath } from '../rig/project-root.ts';

const findingSchema = v.object({
  code: v.string(),
  message: v.string(),
  description: v.string(),
  file: v.nullish(v.string()),
});

const reportSchema = v.object({
  errors: v.array(findingSchema),
  warnings: v.array(findingSchema),
  notices: v.array(findingSchema),
});

test('the linter of the Firefox store finds nothing', () => {
  const run = spawnSync(
    process.execPath,
    [
      projectPath('node_modules/addons-linter/bin/addons-linter'),
      extensionFolder('firefox'),
      '--output=json',
    ],
    { encoding: 'utf8' },
  );
  const { errors, warnings, notices } = v.parse(reportSchema, JSON.parse(run.stdout));
  expect([...errors, ...warnings, ...notices]).toEqual([]);
});
