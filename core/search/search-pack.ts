import type { Pack } from '../notes/pack.ts';
import { searchEntries } from './entries.ts';
import {
  indexForSearch,
  searchNotes,
  type SearchIndex,
  type SearchResult,
} from './search-notes.ts';

/** A search over notes, which are folded at the first question: who only looks pays nothing. */
export function createSearch(pack: Pack, limit: number): (query: string) => SearchResult[] {
  let index: SearchIndex | undefined;
  return (query) => {
    if (query.trim() === '') return [];
    index ??= indexForSearch(searchEntries(pack));
    return searchNotes(index, query, limit);
  };
}
