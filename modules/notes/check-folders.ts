import { relative } from 'node:path';
import type { Pack } from '../../core/notes/pack.ts';
import type { Problem } from '../../core/notes/problem.ts';
import { formatPath } from '../../core/notes/problem.ts';
import { readJson } from '../../core/notes/read-json.ts';
import { readNotes } from '../../core/notes/read-notes.ts';
import type { ArticleSource } from '../../core/notes/read-notes.ts';
import type { TextPosition } from '../../core/notes/text/text-position.ts';
import { locateInJson, positionAt } from '../../core/notes/text/text-position.ts';
import type { ArticleFolder } from './article-folders.ts';

export type FoldersResult =
  | { readonly ok: true; readonly pack: Pack }
  /** One problem each, with file, line and column; ready to print. */
  | { readonly ok: false; readonly reports: readonly string[] };

/** UTF-16 code units of one `notes.json`. */
const MAX_NOTES_LENGTH = 5_000_000;

/** Checks all article folders and compiles them; every problem of every folder is reported. */
export async function checkFolders(
  folders: readonly ArticleFolder[],
  root: string,
): Promise<FoldersResult> {
  const reports: string[] = [];
  const sources: ArticleSource[] = [];
  for (const { id, articleBody, notesText, notesFile, faults } of folders) {
    for (const { file, message, position } of faults) {
      reports.push(`${position ? `${at(file, position)} ` : `${show(file)}:`} ${message}`);
    }
    if (articleBody === undefined || notesText === undefined) continue;
    const json = readJson(notesText, MAX_NOTES_LENGTH);
    if (json.ok) {
      sources.push({ id, articleBody, notes: json.value });
      continue;
    }
    for (const { path, message, offset } of json.problems) {
      const place = at(notesFile, positionAt(notesText, offset));
      reports.push(`${place} ${formatPath(path)} ${message}`);
    }
  }
  const result = await readNotes(sources);
  if (!result.ok) reports.push(...result.problems.map(report));
  return result.ok && reports.length === 0 ? result : { ok: false, reports };

  function show(file: string): string {
    return relative(root, file);
  }

  function at(file: string, { line, column }: TextPosition): string {
    return `${show(file)}:${line}:${column}`;
  }

  function report({ article, path, actor, statement, message, nearest }: Problem): string {
    const folder = folders.find(({ id }) => id === article);
    if (folder?.notesText === undefined || folder.articleBody === undefined) return message;
    const place = at(folder.notesFile, locateInJson(folder.notesText)(path));
    const subject = [actor, statement].filter((id) => id !== undefined).join(': ');
    const what = [formatPath(path), subject && `(${subject})`].filter(Boolean).join(' ');
    const first = `${place}  ${what}: ${message}`;
    if (!nearest) return first;
    const nearestAt = at(folder.textFile, positionAt(folder.articleBody, nearest.start));
    return `${first}\n  nearest, at ${nearestAt}: “${nearest.text}”`;
  }
}
