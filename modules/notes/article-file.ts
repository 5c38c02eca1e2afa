import { readFileSync, statSync } from 'node:fs';
import { MAX_ARTICLE_LENGTH } from '../../core/notes/read-notes.ts';
import { decodeText } from '../../core/notes/text/decode-text.ts';

export type ArticleFile =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly text: string }
  /** Ready to print: file, line and column if there is a place, and what is wrong in plain words. */
  | { readonly ok: false; readonly message: string };

/** Reads a file that an editor names as the text of an article. */
export function readArticleFile(file: string): ArticleFile {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
    return { ok: false, message: `There is no file ${file}.` };
  }
  const bytes = readFileSync(file);
  const decoded = decodeText(bytes);
  if (!decoded.ok) {
    const { line, column } = decoded.position ?? {};
    const place = [file, line, column].filter((part) => part !== undefined).join(':');
    return { ok: false, message: `${place}  ${decoded.message}.` };
  }
  const { text } = decoded;
  if (text.trim() === '') return { ok: false, message: `${file}  is empty.` };
  if (text.length > MAX_ARTICLE_LENGTH) {
    const message = `${file}  is longer than ${MAX_ARTICLE_LENGTH} characters: is it one article?`;
    return { ok: false, message };
  }
  return { ok: true, bytes, text };
}
