import type { Pack, PackArticle, Statement } from '../notes/pack.ts';
import type { SearchEntry } from './search-notes.ts';

/** Everything in the notes that can be found: actors, then the words said, then articles. */
export function searchEntries(pack: Pack): SearchEntry[] {
  const names = new Map(pack.actors.map(({ id, name }) => [id, name]));
  return [
    ...pack.actors.map(({ id, name, alternateName, roles }): SearchEntry => ({
      kind: 'actor',
      target: { actor: id },
      text: name,
      detail: roles[0]?.jobTitle ?? '',
      also: alternateName,
    })),
    ...pack.articles.flatMap((article) =>
      article.statements
        .filter(({ type }) => type !== 'Passage')
        .map((statement) => statementEntry(article, statement, names)),
    ),
    ...pack.articles.map(({ id, headline, datePublished }): SearchEntry => ({
      kind: 'article',
      target: { article: id },
      text: headline,
      detail: datePublished,
      also: [],
    })),
  ];
}

function statementEntry(
  { id, articleBody }: PackArticle,
  statement: Statement,
  names: ReadonlyMap<string, string>,
): SearchEntry {
  const speaker = statement.type === 'Passage' ? undefined : names.get(statement.spokenBy);
  return {
    kind: statement.type === 'Quotation' ? 'quotation' : 'reported',
    target: { article: id, statement: statement.id },
    text: articleBody.slice(statement.text.start, statement.text.end),
    detail: speaker ?? '',
    also: [],
  };
}
