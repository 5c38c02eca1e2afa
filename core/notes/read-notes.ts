import * as v from 'valibot';
import { compilePack } from './compile.ts';
import { ArticleIdSchema, NotesSchema } from './notes-schema.ts';
import type { Notes } from './notes-schema.ts';
import type { Pack } from './pack.ts';
import { isArticleText } from './plain-text.ts';
import { Problems } from './problem.ts';
import type { JsonPath, Problem } from './problem.ts';
import { sha256 } from './sha256.ts';
import { verifyArticle } from './verify.ts';
import type { UnverifiedArticle } from './verify.ts';

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

/** UTF-16 code units. */
const MAX_ARTICLE_LENGTH = 2_000_000;

/**
 * Checks articles with their notes and compiles them to a pack: the one way in, for the build and for
 * files of strangers alike. Notes of the wrong shape are not verified further; all other articles are,
 * so that one run tells everything.
 */
export async function readNotes(sources: readonly ArticleSource[]): Promise<NotesResult> {
  const problems = new Problems();
  const articles: UnverifiedArticle[] = [];
  const ids = new Set<string>();
  for (const source of sources) {
    if (ids.has(source.id)) tell(problems, source.id, [], 'another article has this id');
    ids.add(source.id);
    const notes = checkShape(source, problems);
    if (!notes) continue;
    const { id, articleBody } = source;
    articles.push({ id, articleBody, notes, sha256: await sha256(articleBody) });
  }
  for (const article of articles) {
    if (!problems.full) verifyArticle(article, problems);
  }
  checkTypesAgree(articles, problems);
  const list = problems.list();
  return list.length > 0
    ? { ok: false, problems: list }
    : { ok: true, pack: compilePack(articles) };
}

function checkShape(
  { id, articleBody, notes }: ArticleSource,
  problems: Problems,
): Notes | undefined {
  const told = problems.count;
  for (const issue of v.safeParse(ArticleIdSchema, id).issues ?? []) {
    tell(problems, id, [], `the article's id ${issue.message}`);
  }
  if (articleBody.length > MAX_ARTICLE_LENGTH) {
    tell(problems, id, [], `the text is longer than ${MAX_ARTICLE_LENGTH} characters`);
  } else if (!isArticleText(articleBody)) {
    tell(problems, id, [], 'the text holds control characters or broken characters');
  }
  const parsed = v.safeParse(NotesSchema, notes);
  for (const issue of parsed.issues ?? []) {
    const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
    tell(problems, id, path, issueMessage(issue));
  }
  return parsed.success && problems.count === told ? parsed.output : undefined;
}

/** Valibot's own words only where the schema has none of ours. */
function issueMessage(issue: v.BaseIssue<unknown>): string {
  if (issue.type !== 'strict_object') return issue.message;
  if (issue.expected === 'never') return 'is not a known field';
  return issue.received === 'undefined' ? 'is missing' : 'must be an object { … }';
}

function checkTypesAgree(articles: readonly UnverifiedArticle[], problems: Problems): void {
  const known = new Map<string, { type: string; article: string }>();
  for (const { id: article, notes } of articles) {
    for (const [i, { id, type }] of notes.actors.entries()) {
      const first = known.get(id) ?? { type, article };
      known.set(id, first);
      if (first.type === type) continue;
      tell(problems, article, ['actors', i, 'type'], `${first.article} says “${first.type}”`, id);
    }
  }
}

function tell(
  problems: Problems,
  article: string,
  path: JsonPath,
  message: string,
  subject?: string,
): void {
  problems.add({ article, path, message, ...(subject !== undefined && { subject }) });
}
