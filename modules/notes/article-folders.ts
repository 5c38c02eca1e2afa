import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** One folder under `assets/articles`, as it is on the disk. */
export interface ArticleFolder {
  /** The folder's name. */
  readonly id: string;
  readonly textFile: string;
  readonly notesFile: string;
  /** Undefined where the file is missing or no UTF-8. */
  readonly articleBody: string | undefined;
  readonly notesText: string | undefined;
}

export function readArticleFolders(directory: string): readonly ArticleFolder[] {
  return subfolders(directory).map((id) => readArticleFolder(directory, id));
}

export function readArticleFolder(directory: string, id: string): ArticleFolder {
  const textFile = join(directory, id, 'article.txt');
  const notesFile = join(directory, id, 'notes.json');
  const articleBody = readUtf8(textFile);
  return { id, textFile, notesFile, articleBody, notesText: readUtf8(notesFile) };
}

function subfolders(directory: string): string[] {
  return readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted();
}

/** Byte for byte: a byte-order mark stays, broken UTF-8 is refused instead of replaced. */
function readUtf8(file: string): string | undefined {
  if (!existsSync(file)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(file));
  } catch {
    return undefined;
  }
}
