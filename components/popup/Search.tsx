import { useRef, useState } from 'preact/hooks';
import { useTexts } from '../texts.tsx';
import type { ActorView } from '../../core/notes/view/actor-view.ts';
import type { SearchResult } from '../../core/search/search-notes.ts';
import { ActorNotes } from './ActorNotes.tsx';
import type { NotesActions } from '../card/ChapterSection.tsx';
import { SearchResults } from './SearchResults.tsx';

export interface SearchProps {
  readonly search: (query: string) => readonly SearchResult[];
  readonly viewOf: (actor: string) => ActorView | undefined;
  readonly notes: NotesActions;
}

/**
 * Type-ahead over all notes. Enter opens the first result; the arrow keys walk from the field through
 * the results, which are plain buttons, and back.
 */
export function Search({ search, viewOf, notes }: SearchProps) {
  const { t, plural } = useTexts();
  const field = useRef<HTMLInputElement>(null);
  const place = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState('');
  const [opened, setOpened] = useState<string>();
  const isAsking = query.trim() !== '';
  const results = search(query);
  const view = opened === undefined ? undefined : viewOf(opened);

  const choose = ({ entry: { target } }: SearchResult) => {
    if ('actor' in target) setOpened(target.actor);
    else notes.onRead(target.article, target.statement);
  };
  const ask = (words: string) => {
    setQuery(words);
    setOpened(undefined);
  };
  const walk = (step: 1 | -1) => {
    const buttons = [...(place.current?.querySelectorAll('button') ?? [])];
    const stops = [field.current, ...buttons];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    stops[(at + step + stops.length) % stops.length]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const isInField = event.target === field.current;
    const [first] = results;
    if (event.key === 'ArrowDown') walk(1);
    else if (event.key === 'ArrowUp') walk(-1);
    else if (event.key === 'Enter' && isInField && first) choose(first);
    else if (event.key === 'Escape' && isAsking) {
      if (view) setOpened(undefined);
      else ask('');
      field.current?.focus();
    } else return;
    event.preventDefault();
  };

  return (
    <search class="search">
      <input
        ref={field}
        type="search"
        aria-label={t('search.label')}
        placeholder={t('search.label')}
        autocomplete="off"
        spellcheck={false}
        value={query}
        onInput={(event) => ask(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <output class="visually-hidden">
        {isAsking && plural('search.results', results.length)}
      </output>
      <div ref={place} class="search-place">
        {isAsking && !view && (
          <SearchResults results={results} onChoose={choose} onKeyDown={onKeyDown} />
        )}
        {view && (
          <div class="search-card">
            <button
              type="button"
              class="link-button"
              onClick={() => setOpened(undefined)}
              onKeyDown={onKeyDown}
            >
              {t('search.back')}
            </button>
            <h2 class="search-card-name">
              <bdi>{view.name}</bdi>
            </h2>
            <ActorNotes actor={view} {...notes} />
          </div>
        )}
      </div>
    </search>
  );
}
