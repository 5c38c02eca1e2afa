/** A page that takes the card away more often than this means it. */
const MOST_RETURNS = 3;

interface KeepParts {
  readonly host: Element;
  readonly comeBack: () => void;
  readonly giveUp: () => void;
  /** Ends the watch. */
  readonly signal: AbortSignal;
}

/**
 * Notices that the page took the open card's host out, or hid it with what is around it: its box is
 * gone then. Told by the browser once a frame, so that no fight with the page's own observers begins.
 */
export function keepShown({ host, comeBack, giveUp, signal }: KeepParts): void {
  let returns = 0;
  const look = () => {
    if (signal.aborted || host.getClientRects().length > 0) return;
    returns += 1;
    if (returns > MOST_RETURNS) {
      giveUp();
      return;
    }
    comeBack();
    // Where the page takes it out again at once, its box never was there: no change is told.
    requestAnimationFrame(look);
  };
  const observer = new ResizeObserver(look);
  observer.observe(host);
  signal.addEventListener('abort', () => observer.disconnect());
}
