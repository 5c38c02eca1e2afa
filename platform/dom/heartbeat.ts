/** How often the page is looked at for what tells nobody of itself, in milliseconds. */
const BEAT_MS = 1_000;
/** Quiet pages are looked at less and less often. */
const SLOWEST_BEAT_MS = 30_000;

export interface Heartbeat {
  /** Something was taken out of the page: look soon. */
  readonly hurry: () => void;
}

/**
 * Some changes send no event: a cleared highlight registry, text shown by style alone, a shadow root
 * attached late, nodes that are gone. Looks for them once a second while the page changes and is
 * visible, and ever more rarely while it is quiet.
 * @param look returns whether there was anything to do.
 */
export function startHeartbeat(
  document: Document,
  look: () => boolean,
  signal: AbortSignal,
): Heartbeat {
  let pause = BEAT_MS;
  let timer = setTimeout(beat, pause);

  function beat(): void {
    if (signal.aborted) return;
    const hadWork = document.visibilityState === 'visible' && look();
    pause = hadWork ? BEAT_MS : Math.min(pause * 2, SLOWEST_BEAT_MS);
    timer = setTimeout(beat, pause);
  }

  signal.addEventListener('abort', () => clearTimeout(timer));
  return {
    hurry() {
      if (pause === BEAT_MS) return;
      pause = BEAT_MS;
      clearTimeout(timer);
      timer = setTimeout(beat, pause);
    },
  };
}
