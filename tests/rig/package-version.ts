import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { projectPath } from './project-root.ts';

/** The version in package.json. */
export function packageVersion(): string {
  const json: unknown = JSON.parse(readFileSync(projectPath('package.json'), 'utf8'));
  return v.parse(v.looseObject({ version: v.string() }), json).version;
}
