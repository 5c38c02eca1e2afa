import type { PackArticle } from '../notes/pack.ts';
import type { Span } from '../notes/text/span.ts';

/** A stretch of a paragraph over which the same statements lie. */
export interface Segment extends Span {
  /** Ids, in the order of the text. */
  readonly statements: readonly string[];
}

export interface Paragraph extends Span {
  readonly segments: readonly Segment[];
}

type Laid = Pick<PackArticle, 'articleBody' | 'headline' | 'statements'>;

/**
 * The article in paragraphs (one per line), each cut where a statement begins or ends. Statements may
 * overlap and may span paragraphs. A first line that is but the headline is left out: the page sets
 * the headline itself.
 */
export function layOutArticle(article: Laid): Paragraph[] {
  return paragraphsOf(article.articleBody)
    .filter((span, index) => index > 0 || !isHeadlineOnly(article, span))
    .map((span) => cut(span, article.statements));
}

/** Lines that are not blank, without the white space around them. */
function paragraphsOf(text: string): Span[] {
  return [...text.matchAll(/\S(?:.*\S)?/g)].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
  }));
}

function isHeadlineOnly(
  { articleBody, headline, statements }: Laid,
  { start, end }: Span,
): boolean {
  const isSaid = statements.some(({ text }) => text.start < end && text.end > start);
  return !isSaid && articleBody.slice(start, end).endsWith(headline);
}

function cut({ start, end }: Span, statements: Laid['statements']): Paragraph {
  const touching = statements.filter(({ text }) => text.start < end && text.end > start);
  const edges = touching
    .flatMap(({ text }) => [text.start, text.end])
    .filter((edge) => edge > start && edge < end);
  const cuts = [...new Set([start, ...edges, end])].toSorted((a, b) => a - b);
  const segments = cuts.slice(0, -1).map((from, index): Segment => {
    const to = cuts[index + 1] ?? end;
    const over = touching.filter(({ text }) => text.start < to && text.end > from);
    return { start: from, end: to, statements: over.map(({ id }) => id) };
  });
  return { start, end, segments };
}
