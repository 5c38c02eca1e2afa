import { type GatedFilter, placesIn } from '../../core/matching/candidates.ts';
import type { NamesSupply } from '../../core/supply-contract.ts';
import { wholeTextOf } from '../../platform/dom/text-around.ts';
import { partsOf, textOf } from '../../platform/dom/tree.ts';
import { noteFirst, timed } from '../../platform/stopwatch.ts';
import { watchForNames, type WatchForNames } from './watch.ts';

/** A page that changes all the time is asked about no more often, in milliseconds. */
const REST_MS = 500;
/** With more changes than this the whole page is looked at once instead. */
const MOST_CHANGES = 200;
/** So much is asked about at a time: the first screens may name somebody already. */
const MORSEL_CHARS = 32_768;
/** No name is longer. */
const OVERLAP_CHARS = 40;

/**
 * As `watchForNames`, where names are too many for a page: what passes the small filter is asked of the
 * supply, and a page that names nobody after all is watched on.
 */
export function watchSupplied(names: () => GatedFilter, supply: NamesSupply): WatchForNames {
  return (document, nextName, signal, frames, onFound) => {
    const end = new AbortController();
    signal.addEventListener('abort', () => end.abort(), { signal: end.signal });
    const changed = new Set<Node>();
    let isWhole = false;
    let state: 'idle' | 'asking' | 'resting' = 'idle';

    async function ask(): Promise<void> {
      const roots = isWhole ? partsOf(document) : Array.from(changed, wholeTextOf);
      isWhole = false;
      changed.clear();
      state = 'asking';
      const isFound = await isSomebodyIn(roots, names(), supply);
      if (end.signal.aborted) return;
      if (isFound) {
        end.abort();
        await onFound();
        return;
      }
      noteFirst('done');
      state = 'resting';
      setTimeout(() => {
        state = 'idle';
        if (!end.signal.aborted && (isWhole || changed.size > 0)) void ask();
      }, REST_MS);
    }

    watchForNames(document, nextName, end.signal, frames, async (root) => {
      isWhole ||= root === undefined || changed.size >= MOST_CHANGES;
      if (root && !isWhole) changed.add(root);
      if (state === 'idle') await ask();
    });
  };
}

async function isSomebodyIn(
  roots: readonly Node[],
  names: GatedFilter,
  supply: NamesSupply,
): Promise<boolean> {
  for (const root of roots) {
    const text = timed('filter', () => textOf(root)) ?? '';
    for (let at = 0; at < text.length; at += MORSEL_CHARS) {
      const morsel = text.slice(Math.max(0, at - OVERLAP_CHARS), at + MORSEL_CHARS);
      const places = timed('filter', () => [...placesIn(names, morsel, []).values()]);
      await supply.ask(places);
      if (places.some((place) => supply.mayName(place))) return true;
    }
  }
  return false;
}
