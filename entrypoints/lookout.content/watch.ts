import type { FrameWatch } from '../../core/lookout-contract.ts';
import type { PageWatch } from '../../core/page-watch.ts';
import { createShadowRoots } from '../../platform/dom/shadow-roots.ts';
import { watchText } from '../../platform/dom/text-changes.ts';
import { turnOfPage } from '../../platform/page-turn.ts';
import { partsOf, textOf } from '../../platform/dom/tree.ts';
import { noteEnd, noteFirst, noteStart, offerToBench } from '../../platform/stopwatch.ts';

/** Of a page's tree: for the annotator too. */
export const pageWatch: PageWatch = { watchText, createShadowRoots };

/** Up to such a size one native read of the whole text costs little more than a slice of work. */
const GULP_BYTES = 1_500_000;
/** So much of it is looked at in one slice; what a name may be cut in two by is looked at twice. */
const MORSEL_CHARS = 200_000;
const OVERLAP_CHARS = 64;
/** How long a page may be busy before its shadow roots are looked for all the same, milliseconds. */
const IDLE_TIMEOUT_MS = 2_000;
/** Pages build themselves after they were loaded: when to look for shadow roots again. */
const LOOK_AGAIN_MS = [1_000, 4_000];

/**
 * @param nextName the cheap filter: the first place of a text, from an offset on, where a name may start
 * @param frames is told of the trees that are watched, and of their changes
 * @param onFound text may name somebody, that of the page or of the node given; nothing where that will do, else what
 *   settles once it is known whether it does
 */
export type WatchForNames = (
  document: Document,
  nextName: (text: string, from: number) => number,
  signal: AbortSignal,
  frames: FrameWatch,
  onFound: (root?: Node) => Promise<void> | undefined,
) => void;

/**
 * Watches a page until its text may name somebody. Nearly every page names nobody: it is read once,
 * natively, and after that only what changes is looked at.
 */
export const watchForNames: WatchForNames = (document, nextName, signal, frames, onFound) => {
  const end = new AbortController();
  const running = end.signal;
  signal.addEventListener('abort', () => end.abort(), { signal: running });
  const mayName = (text: string) => text.trim() !== '' && nextName(text, 0) < Infinity;

  function found(root?: Node): Promise<void> | undefined {
    if (running.aborted) return undefined;
    const doubt = onFound(root);
    if (!doubt) end.abort();
    return doubt;
  }

  const changes = watchText({
    nextName,
    signal: running,
    onChanged: found,
    onTreeChanged: frames.onTreeChanged,
    onRemoved: () => undefined,
  });
  const shadowRoots = createShadowRoots(document, running, (root) => {
    changes.watch(root);
    frames.watch(root);
    if (mayName(textOf(root) ?? '')) void found(root);
  });
  const lookForTrees = () => {
    requestIdleCallback(
      () => {
        if (running.aborted) return;
        void shadowRoots.find();
        // An object becomes a frame once it has loaded, and tells nobody.
        frames.onTreeChanged();
      },
      { timeout: IDLE_TIMEOUT_MS },
    );
  };

  /** Short pages at once, long ones in slices: what changes meanwhile is watched already. */
  async function read(): Promise<void> {
    if (isTooBig() || hasRuby(document)) return found();
    noteStart('filter');
    const text = textOfPage(document);
    noteEnd('filter');
    for (let at = 0; at < text.length; at += MORSEL_CHARS) {
      if (at > 0) await turnOfPage();
      if (running.aborted) return;
      const morsel = text.slice(Math.max(0, at - OVERLAP_CHARS), at + MORSEL_CHARS);
      noteStart('filter');
      const isNamed = mayName(morsel);
      noteEnd('filter');
      if (isNamed) return found();
    }
    noteFirst('done');
  }

  changes.watch(document);
  void read();
  if (running.aborted) return;
  offerToBench(read, running);
  lookForTrees();
  const timers = LOOK_AGAIN_MS.map((ms) => setTimeout(lookForTrees, ms));
  running.addEventListener('abort', () => timers.forEach(clearTimeout));
};

/** Of one part no copy is made. */
function textOfPage(document: Document): string {
  let text = '';
  for (const part of partsOf(document)) text += textOf(part) ?? '';
  return text;
}

/** The notes of ruby stand between the characters of a word: only the annotator reads past them. */
function hasRuby(document: Document): boolean {
  return document.querySelector('ruby') !== null;
}

/** A very long page is left to the annotator, which reads it in slices. */
function isTooBig(): boolean {
  const [load] = performance.getEntriesByType('navigation');
  return ((load as PerformanceNavigationTiming | undefined)?.decodedBodySize ?? 0) > GULP_BYTES;
}
