import { lexiconOf } from './draft/speech/lexicon.ts';
import { nameCandidates } from './draft/names/name-candidates.ts';
import { quotedWords } from './draft/speech/quoted-words.ts';
import { whoSaid } from './draft/speech/who-said.ts';
import type { PackArticle } from './pack.ts';
import type { Span } from './text/span.ts';

/** What seems to be said by somebody between quotation marks, and no quotation of the notes touches. */
export function uncoveredQuotations(article: PackArticle): readonly Span[] {
  const { articleBody, inLanguage, statements } = article;
  const lexicon = lexiconOf(inLanguage);
  const names = nameCandidates(articleBody, lexicon);
  const noted = statements.filter(({ type }) => type === 'Quotation').map(({ text }) => text);
  return whoSaid(articleBody, quotedWords(articleBody, lexicon), names, lexicon).filter(
    ({ start, end }) => !noted.some((span) => span.start < end && start < span.end),
  );
}
