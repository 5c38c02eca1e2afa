import { START_EVENT } from '../../../core/page-traces.ts';

/** How often a page in sight asks whether the extension is still there, in milliseconds. */
const ASK_MS = 1_000;

/**
 * Chromium tells the scripts in pages nothing when their extension is updated, switched off or
 * removed: they go on, and so would marks and card. So they ask, by reading one property: once a
 * second while the page is seen, when it comes into sight, and when a new script starts in it.
 * Firefox ends them by itself.
 * @param isAlive ends everything when it finds that the extension is gone.
 * @returns to be called when the page comes into sight or goes.
 */
export function watchLife(
  document: Document,
  isAlive: () => boolean,
  signal: AbortSignal,
): () => void {
  if (import.meta.env.FIREFOX) return () => undefined;
  let timer: ReturnType<typeof setInterval> | undefined;

  function follow(): void {
    clearInterval(timer);
    if (isAlive() && document.visibilityState === 'visible') timer = setInterval(isAlive, ASK_MS);
  }

  document.addEventListener(START_EVENT, isAlive, { signal });
  signal.addEventListener('abort', () => clearInterval(timer));
  follow();
  return follow;
}
