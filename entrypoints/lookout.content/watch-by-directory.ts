import { wholeTextOf } from '../../platform/dom/text-around.ts';
import { chunksOf } from '../../platform/dom/text-chunks.ts';
import { partsOf, rootOf } from '../../platform/dom/tree.ts';
import { turnOfPage } from '../../platform/page-turn.ts';
import { noteEnd, noteFirst, noteStart } from '../../platform/stopwatch.ts';
import { watchForNames, type WatchForNames } from './watch.ts';

/** A page that changes all the time is asked about no more often, in milliseconds. */
const REST_MS = 500;
/** With more changes than this the whole of each tree is looked at once instead. */
const MOST_CHANGES = 200;

/** Whether a text may name somebody; `breaks` as in `candidatesIn`. */
type MayName = (text: string, breaks: readonly number[], until: AbortSignal) => Promise<boolean>;

/**
 * As `watchForNames`, where names are too many for a page: what passes the small filter is asked of the
 * directory, and a page that names nobody after all is watched on.
 */
export function watchByDirectory(mayName: MayName): WatchForNames {
  return (document, nextName, signal, frames, onFound) => {
    const end = new AbortController();
    signal.addEventListener('abort', () => end.abort(), { signal: end.signal });
    let changed = new Set<Node>();
    let state: 'idle' | 'asking' | 'resting' = 'idle';

    async function ask(): Promise<void> {
      const roots = new Set([...changed].flatMap((root) => textRootsOf(root, document)));
      changed.clear();
      state = 'asking';
      const isFound = await isSomebodyIn(roots, mayName, end.signal);
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
        if (!end.signal.aborted && changed.size > 0) void ask();
      }, REST_MS);
    }

    watchForNames(document, nextName, end.signal, frames, async (root = document) => {
      changed.add(root);
      if (changed.size > MOST_CHANGES) changed = new Set(Array.from(changed, rootOf));
      if (state === 'idle') await ask();
    });
  };
}

function textRootsOf(root: Node, document: Document): readonly Node[] {
  return root === document ? partsOf(document) : [wholeTextOf(root)];
}

/** Reads as the annotator will: what it asks about is known by then. */
async function isSomebodyIn(
  roots: Iterable<Node>,
  mayName: MayName,
  until: AbortSignal,
): Promise<boolean> {
  let isLater = false;
  for (const root of roots) {
    for (const { text, starts } of chunksOf(root)) {
      if (isLater) await turnOfPage();
      if (until.aborted) return false;
      isLater = true;
      noteStart('filter');
      const answer = mayName(text, starts, until);
      noteEnd('filter');
      if (await answer) return true;
    }
  }
  return false;
}
