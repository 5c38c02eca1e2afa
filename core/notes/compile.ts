import type { Notes } from './notes-schema.ts';
import type { Pack, PackActor, PackArticle, Role, Statement } from './pack.ts';
import type { Span } from './text/span.ts';
import { anchorText, type TextQuoteSelector } from './text/text-quote.ts';

export interface CheckedArticle {
  readonly id: string;
  readonly articleBody: string;
  readonly notes: Notes;
}

/** Compiles articles that `verifyArticle` found nothing wrong with. */
export function compilePack(articles: readonly CheckedArticle[]): Pack {
  const newestFirst = articles.toSorted(
    (a, b) => compare(b.notes.datePublished, a.notes.datePublished) || compare(a.id, b.id),
  );
  return {
    version: 1,
    articles: newestFirst.map(compileArticle),
    actors: mergeActors(newestFirst),
  };
}

function compileArticle({ id, articleBody, notes }: CheckedArticle): PackArticle {
  const { headline, datePublished, inLanguage } = notes;
  const statements = notes.statements.map((statement): Statement => {
    const text = spanOf(articleBody, statement.text);
    if (statement.type === 'Passage') return { ...statement, text };
    return { ...statement, text, attribution: spanOf(articleBody, statement.attribution) };
  });
  return {
    id,
    headline,
    datePublished,
    inLanguage,
    articleBody,
    statements: statements.toSorted(
      (a, b) => a.text.start - b.text.start || a.text.end - b.text.end,
    ),
  };
}

/** One actor per id, in order of first appearance; the newest article decides name and type. */
function mergeActors(newestFirst: readonly CheckedArticle[]): readonly PackActor[] {
  const merged = new Map<string, PackActor>();
  for (const { id: article, articleBody, notes } of newestFirst) {
    for (const { id, type, name, alternateName, jobTitle, evidence } of notes.actors) {
      const role: Role = { article, jobTitle, evidence: spanOf(articleBody, evidence) };
      const known = merged.get(id);
      const forms = new Set([...(known?.alternateName ?? []), name, ...alternateName]);
      forms.delete(known?.name ?? name);
      merged.set(id, {
        id,
        type: known?.type ?? type,
        name: known?.name ?? name,
        alternateName: [...forms],
        roles: [...(known?.roles ?? []), role],
      });
    }
  }
  return [...merged.values()];
}

function spanOf(articleBody: string, selector: TextQuoteSelector): Span {
  const anchoring = anchorText(articleBody, selector);
  if (anchoring.state !== 'found') throw new Error(`not verified: ${selector.exact}`);
  return anchoring.span;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
