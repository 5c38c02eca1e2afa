import * as v from 'valibot';
import type { Problem } from './problem.ts';
import { Problems } from './problem.ts';
import { readJson } from './read-json.ts';
import { readNotes } from './read-notes.ts';
import type { NotesResult } from './read-notes.ts';
import { issueMessage, issuePath } from './schema-issue.ts';
import { positionAt } from './text/text-position.ts';

/** UTF-16 code units: some thousand articles with their notes. */
const MAX_FILE_LENGTH = 20_000_000;
const MAX_ARTICLES = 5000;

/**
 * A pack as one file, for handing on: the article folders in one JSON value. It carries what editors
 * write, not what the build compiles, so whoever reads it can verify every word again.
 */
const PackFileSchema = v.strictObject({
  version: v.literal(1, 'must be 1: this file was made for another version'),
  articles: v.pipe(
    v.array(v.unknown(), 'must be a list'),
    v.minLength(1, 'has no article'),
    v.maxLength(MAX_ARTICLES, `has more than ${MAX_ARTICLES} entries`),
    v.array(
      v.strictObject({
        id: v.string('must be text'),
        articleBody: v.string('must be text'),
        notes: v.unknown(),
      }),
    ),
  ),
});

/**
 * Reads a pack file that nobody vouches for, by the same rules as the build. Never throws; time and
 * memory are bounded whatever the file holds. The words in the pack are plain text: show them as such,
 * each in an element that isolates its direction (`<bdi>`, `dir="auto"`).
 */
export async function readPackFile(text: string): Promise<NotesResult> {
  const json = readJson(text, MAX_FILE_LENGTH);
  if (!json.ok) {
    const problems = json.problems.map(({ path, message, offset }): Problem => {
      const { line, column } = positionAt(text, offset);
      return { article: '', path, message: `line ${line}, column ${column}: ${message}` };
    });
    return { ok: false, problems };
  }
  const file = v.safeParse(PackFileSchema, json.value, { abortPipeEarly: true });
  if (file.success) return readNotes(file.output.articles);
  const problems = new Problems();
  for (const issue of file.issues) {
    problems.add({ article: '', path: issuePath(issue), message: issueMessage(issue) });
  }
  return { ok: false, problems: problems.list() };
}
