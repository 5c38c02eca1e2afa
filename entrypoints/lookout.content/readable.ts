/** A page that is still arriving after so many milliseconds is read as far as it came. */
const PATIENCE_MS = 1_500;

/** Calls back once when the page's text is there and the reader may see it. */
export function whenReadable(document: Document, signal: AbortSignal, callback: () => void): void {
  let isDone = false;
  const check = () => {
    if (isDone || signal.aborted || document.body === null || isPrerendering(document)) return;
    isDone = true;
    callback();
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
