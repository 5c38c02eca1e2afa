import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { DecodedText } from '../../core/notes/text/decode-text.ts';
import { decodeText } from '../../core/notes/text/decode-text.ts';
import type { TextPosition } from '../../core/notes/text/text-position.ts';

/** One folder under `assets/articles`, as it is on the disk. */
export interface ArticleFolder {
  /** The folder's name. */
  readonly id: string;
  readonly textFile: string;
  readonly notesFile: string;
  /** Undefined where the file is missing or no UTF-8: `faults` tells. */
  readonly articleBody: string | undefined;
  readonly notesText: string | undefined;
  readonly faults: readonly FileFault[];
}

/** What keeps a file from being read, in plain words. */
export interface FileFault {
  readonly file: string;
  readonly message: string;
  readonly position?: TextPosition;
}

export function readArticleFolders(directory: string): readonly ArticleFolder[] {
  return subfolders(directory).map((id) => readArticleFolder(directory, id));
}

export function readArticleFolder(directory: string, id: string): ArticleFolder {
  const textFile = join(directory, id, 'article.txt');
  const notesFile = join(directory, id, 'notes.json');
  const faults: FileFault[] = [];
  const read = (file: string): string | undefined => {
    const decoded = existsSync(file) ? decodeText(readFileSync(file)) : MISSING;
    if (decoded.ok) return decoded.text;
    const { ok: _, ...fault } = decoded;
    faults.push({ file, ...fault });
    return undefined;
  };
  return {
    id,
    textFile,
    notesFile,
    articleBody: read(textFile),
    notesText: read(notesFile),
    faults,
  };
}

const MISSING: DecodedText = { ok: false, message: 'is missing' };

function subfolders(directory: string): string[] {
  return readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted();
}
