import { Highlighted } from '../controls/Highlighted.tsx';
import { useTexts } from '../texts.tsx';
import type { SearchResult } from '../../core/search/search-notes.ts';
import type { TextKey } from '../../core/texts/texts.ts';

export interface SearchResultsProps {
  readonly results: readonly SearchResult[];
  readonly onChoose: (result: SearchResult) => void;
  /** Walks from one result to the next. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

const KINDS: Record<SearchResult['entry']['kind'], TextKey> = {
  actor: 'search.actor',
  quotation: 'search.quotation',
  reported: 'search.reported',
  article: 'search.article',
};

/** What was found, best first, with the matched parts marked. */
export function SearchResults({ results, onChoose, onKeyDown }: SearchResultsProps) {
  const { t, date } = useTexts();
  if (results.length === 0) return <p class="search-none">{t('search.none')}</p>;
  return (
    <ul class="search-results">
      {results.map((result) => (
        <li key={JSON.stringify(result.entry.target)}>
          <button type="button" onClick={() => onChoose(result)} onKeyDown={onKeyDown}>
            <span class="search-kind">{t(KINDS[result.entry.kind])}</span>
            <span class="search-text" dir="auto">
              <Highlighted text={result.entry.text} spans={result.inText} />
            </span>
            <span class="search-detail">
              {result.entry.kind === 'article' ? (
                date(result.entry.detail)
              ) : (
                <Highlighted text={result.entry.detail} spans={result.inDetail} />
              )}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
