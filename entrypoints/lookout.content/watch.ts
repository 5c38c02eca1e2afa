import { mayName as mayNameIn, openGate } from '../../core/matching/gate.ts';
import { nextCandidate } from '../../core/matching/name-filter.ts';
import type { NamesIndex } from '../../core/matching/names-index.ts';
import { createShadowRoots } from '../../platform/dom/shadow-roots.ts';
import { watchText } from '../../platform/dom/text-changes.ts';
import { textOf } from '../../platform/dom/tree.ts';
import { noteFirst, offerToBench, timed } from '../../platform/stopwatch.ts';

/** Up to such a size one native read of the whole text costs less than a slice of work. */
const GULP_BYTES = 1_000_000;
/** How long a page may be busy before its shadow roots are looked for all the same, milliseconds. */
const IDLE_TIMEOUT_MS = 2_000;
/** Pages build themselves after they were loaded: when to look for shadow roots again. */
const LOOK_AGAIN_MS = [1_000, 4_000];

/**
 * Watches a page until its text may name somebody, and calls back once. Nearly every page names
 * nobody: it is read once, natively, and after that only what changes is looked at.
 */
export function watchForNames(
  document: Document,
  openFilter: () => NamesIndex,
  signal: AbortSignal,
  onFound: () => void,
): void {
  const end = new AbortController();
  const running = AbortSignal.any([signal, end.signal]);
  let look: ((text: string) => boolean) | undefined;
  const mayName = (text: string) => text.trim() !== '' && (look ??= lookWith(openFilter()))(text);

  function found(): void {
    if (running.aborted) return;
    end.abort();
    onFound();
  }

  const changes = watchText({
    mayName,
    signal: running,
    onChanged: found,
    onRemoved: () => undefined,
  });
  const shadowRoots = createShadowRoots(document, running, (root) => {
    changes.watch(root);
    if (mayName(textOf(root) ?? '')) found();
  });
  const lookForShadowRoots = () => {
    requestIdleCallback(
      () => {
        if (!running.aborted) void shadowRoots.find();
      },
      { timeout: IDLE_TIMEOUT_MS },
    );
  };

  const isForAnnotator = () => isTooBig() || hasRuby(document) || mayName(bodyText(document));
  if (timed('filter', isForAnnotator)) {
    found();
    return;
  }
  noteFirst('done');
  offerToBench(() => timed('filter', isForAnnotator));
  changes.watch(document);
  lookForShadowRoots();
  const timers = LOOK_AGAIN_MS.map((ms) => setTimeout(lookForShadowRoots, ms));
  running.addEventListener('abort', () => timers.forEach(clearTimeout));
}

function lookWith(filter: NamesIndex): (text: string) => boolean {
  const gate = openGate(filter.gate);
  return (text) => (gate ? mayNameIn(filter, gate, text) : nextCandidate(filter, text, 0, []) >= 0);
}

/** Empty where the page has taken its body away: whatever comes in its place is seen as a change. */
function bodyText({ body }: { readonly body: HTMLElement | null }): string {
  return (body && textOf(body)) ?? '';
}

/** The notes of ruby stand between the characters of a word: only the annotator reads past them. */
function hasRuby(document: Document): boolean {
  return document.getElementsByTagName('ruby').length > 0;
}

/** A very long page is left to the annotator, which reads it in slices. */
function isTooBig(): boolean {
  const [load] = performance.getEntriesByType('navigation');
  return ((load as PerformanceNavigationTiming | undefined)?.decodedBodySize ?? 0) > GULP_BYTES;
}
