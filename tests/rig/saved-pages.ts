import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { projectPath } from './project-root.ts';

/** Real pages of news sites, beside the project and no part of it. */
const FOLDER = projectPath('../shared/pages');

export const SAVED_PAGES_ABSENT = `no saved pages at ${path.relative(projectPath(), FOLDER)}`;

/** Names of the saved pages; none on a machine that does not have them. */
export function savedPages(): string[] {
  if (!existsSync(FOLDER)) return [];
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.html'))
    .toSorted();
}

export function readSavedPage(name: string): Buffer {
  return readFileSync(path.join(FOLDER, name));
}
