import type { FromPage, PageReport } from '../../../core/messages.ts';

/** Changes within so many milliseconds are told together. */
const REPORT_EVERY_MS = 400;

export interface Reporter {
  /** Something changed: tell the background soon, if there is anything to tell. */
  readonly changed: () => void;
}

const NOBODY: PageReport = { state: 'ready', actors: [] };

/** Tells the background who is on the page; a page that names nobody is silent. */
export function createReporter(
  window: Window,
  currentReport: () => PageReport,
  tell: (message: FromPage) => void,
  signal: AbortSignal,
): Reporter {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let told = '';

  function report(): void {
    timer = undefined;
    if (signal.aborted) return;
    const now = currentReport();
    const words = JSON.stringify(now);
    if (words === told || (told === '' && now.actors.length === 0)) return;
    told = words;
    tell({ type: 'page-report', ...now });
  }

  window.addEventListener(
    'pagehide',
    () => {
      // The tab holds what its frames told until another page comes: a frame that goes before must say so.
      if (told !== '' && window.top !== window) tell({ type: 'page-report', ...NOBODY });
      told = '';
    },
    { signal },
  );
  window.addEventListener(
    'pageshow',
    ({ persisted }) => {
      // Back from the back/forward cache.
      if (persisted) report();
    },
    { signal },
  );

  return {
    changed: () => {
      timer ??= setTimeout(report, REPORT_EVERY_MS);
    },
  };
}
