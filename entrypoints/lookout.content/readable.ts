/** A page that is still arriving after so many milliseconds is read as far as it came. */
const PATIENCE_MS = 1_500;

/**
 * Calls back once when the page's text is there and the reader may see it. In a visible page, a frame
 * out of sight gets no animation frames: what is never looked at is never read.
 */
export function whenReadable(window: Window, signal: AbortSignal, callback: () => void): void {
  const { document } = window;
  let isDone = false;
  const check = () => {
    if (isDone || signal.aborted || document.body === null || isPrerendering(document)) return;
    isDone = true;
    if (window.top === window || document.visibilityState === 'hidden') callback();
    else {
      window.requestAnimationFrame(() => {
        if (!signal.aborted) callback();
      });
    }
  };
  const checkAfterParsing = () => {
    if (document.readyState !== 'loading') check();
  };
  document.addEventListener('DOMContentLoaded', check, { signal });
  document.addEventListener('prerenderingchange', checkAfterParsing, { signal });
  if (document.readyState === 'loading') setTimeout(check, PATIENCE_MS);
  else check();
}

/** Chromium runs scripts in pages that nobody has opened yet. */
function isPrerendering(document: Document): boolean {
  return (document as { prerendering?: boolean }).prerendering === true;
}
