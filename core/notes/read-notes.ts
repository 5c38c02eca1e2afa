import * as v from 'valibot';
import { compilePack } from './compile.ts';
import type { CheckedArticle } from './compile.ts';
import { readShape } from './notes-shape.ts';
import { ArticleIdSchema } from './notes-schema.ts';
import type { Pack } from './pack.ts';
import { closesItsDirections, isArticleText } from './text/plain-text.ts';
import { Problems } from './problem.ts';
import type { JsonPath, Problem } from './problem.ts';
import { Effort } from './effort.ts';
import { sha256 } from './sha256.ts';
import { verifyArticle } from './verify.ts';

/** One article as an editor or a stranger hands it over. */
export interface ArticleSource {
  /** The name of the article's folder. */
  readonly id: string;
  /** The article's text, decoded from UTF-8 with nothing changed. */
  readonly articleBody: string;
  /** The parsed `notes.json`: anything. */
  readonly notes: unknown;
}

export type NotesResult =
  | { readonly ok: true; readonly pack: Pack }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The longest reportage of a newspaper has some 150,000. UTF-16 code units. */
export const MAX_ARTICLE_LENGTH = 300_000;

/**
 * Checks articles with their notes and compiles them to a pack: the one way in, for the build and for
 * files of strangers alike. Tells every problem of every article in one go; never throws. Time is
 * bounded by the limits here, in the schema and in `effort.ts`.
 */
export async function readNotes(
  sources: readonly ArticleSource[],
  effort = new Effort(),
): Promise<NotesResult> {
  const problems = new Problems();
  const checked: CheckedArticle[] = [];
  const ids = new Set<string>();
  for (const source of sources) {
    const tell = (path: JsonPath, message: string) =>
      problems.add({ article: source.id, path, message });
    if (ids.has(source.id)) tell([], 'another article has this id');
    ids.add(source.id);
    if (!isReadableText(source, tell)) continue;
    const { id, articleBody } = source;
    const notes = readShape(source.notes, tell);
    const sum = await sha256(articleBody);
    verifyArticle({ id, articleBody, notes, sha256: sum }, effort, problems);
    if (notes.whole) checked.push({ id, articleBody, notes: notes.whole });
  }
  checkTypesAgree(checked, problems);
  const list = problems.list();
  return list.length > 0 ? { ok: false, problems: list } : { ok: true, pack: compilePack(checked) };
}

function isReadableText(
  { id, articleBody }: ArticleSource,
  tell: (path: JsonPath, message: string) => void,
): boolean {
  const idIssue = v.safeParse(ArticleIdSchema, id).issues?.[0];
  if (idIssue) tell([], `the article's id ${idIssue.message}`);
  if (articleBody.length > MAX_ARTICLE_LENGTH) {
    tell([], `the text is longer than ${MAX_ARTICLE_LENGTH} characters`);
    return false;
  }
  if (!isArticleText(articleBody)) {
    tell([], 'the text holds control characters or broken characters');
    return false;
  }
  if (!closesItsDirections(articleBody)) {
    tell([], 'the text holds controls of writing direction that are not closed in their paragraph');
    return false;
  }
  return true;
}

/** An actor may change name and role from article to article, but not what kind of thing it is. */
function checkTypesAgree(articles: readonly CheckedArticle[], problems: Problems): void {
  const known = new Map<string, { type: string; article: string }>();
  for (const { id: article, notes } of articles) {
    for (const [i, { id, type }] of notes.actors.entries()) {
      const first = known.get(id) ?? { type, article };
      known.set(id, first);
      if (first.type === type) continue;
      const message = `is “${first.type}” in ${first.article}`;
      problems.add({ article, path: ['actors', i, 'type'], actor: id, message });
    }
  }
}
