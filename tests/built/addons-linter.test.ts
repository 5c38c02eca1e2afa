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

/**
 * Preact can set markup from `dangerouslySetInnerHTML`, which no component of ours uses: the audit
 * of the built scripts shows it.
 */
function isPreactsOwn(code: string, message: string): boolean {
  return code === 'UNSAFE_VAR_ASSIGNMENT' && message === 'Unsafe assignment to innerHTML';
}

test.each(['store', 'ask'] as const)(
  'the linter of the Firefox store finds nothing in the flavour %s',
  (flavour) => {
    const run = spawnSync(
      process.execPath,
      [
        projectPath('node_modules/addons-linter/bin/addons-linter'),
        extensionFolder('firefox', flavour),
        '--output=json',
      ],
      { encoding: 'utf8' },
    );
    const { errors, warnings, notices } = v.parse(reportSchema, JSON.parse(run.stdout));
    const unexplained = [...errors, ...warnings, ...notices].filter(
      ({ code, message }) => !isPreactsOwn(code, message),
    );
    expect(unexplained).toEqual([]);
  },
);
