import { readFileSync } from 'node:fs';
import { projectPath } from '../rig/project-root.ts';

/** The cells of the first table under a heading of a document, its head left out, row by row. */
export function documentTable(file: string, heading: string): string[][] {
  const document = readFileSync(projectPath(file), 'utf8');
  const section = document.split(/^## /m).find((part) => part.startsWith(`${heading}\n`));
  if (section === undefined) throw new Error(`${file} has no section '${heading}'.`);
  const rows = section.split('\n').filter((line) => line.startsWith('|'));
  // The first two lines are the head and its rule.
  return rows.slice(2).map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}
