import type { PackArticle, Span } from './pack.ts';
import { quotedStretches } from './text/quoted-stretches.ts';

/** Words between quotation marks that no quotation of the notes touches. */
export function uncoveredQuotations({ articleBody, statements }: PackArticle): readonly Span[] {
  const noted = statements.filter(({ type }) => type === 'Quotation').map(({ text }) => text);
  return quotedStretches(articleBody).filter(
    ({ start, end }) => !noted.some((span) => span.start < end && start < span.end),
  );
}
