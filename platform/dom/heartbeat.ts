/** How often the page is looked at for what tells nobody of itself, in milliseconds. */
const BEAT_MS = 1_000;
/** Quiet pages are looked at less and less often. */
const SLOWEST_BEAT_MS = 30_000;

export interface Heartbeat {
  /** Something was taken out of the page: look soon. */
  readonly hurry: () => void;
  /** To be called when the page comes into sight or goes. */
  readonly follow: () => void;
}

/**
 * Some changes send no event: a cleared highlight registry, text shown by style alone, a shadow root
 * attached late, nodes that are gone. Looks for them once a second while the page changes, ever more
 * rarely while it is quiet, and not at all while it is hidden.
 * @param look returns whether there was anything to do.
 */
export function startHeartbeat(
  document: Pick<Document, 'visibilityState'>,
  look: () => boolean,
  signal: AbortSignal,
): Heartbeat {
  let pause = BEAT_MS;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function beat(): void {
    let hadWork = false;
    try {
      hadWork = document.visibilityState === 'visible' && look();
    } finally {
      wait(hadWork ? BEAT_MS : Math.min(pause * 2, SLOWEST_BEAT_MS));
    }
  }

  function wait(ms: number): void {
    pause = ms;
    clearTimeout(timer);
    timer = signal.aborted ? undefined : setTimeout(beat, pause);
  }

  const follow = () => wait(BEAT_MS);

  follow();
  signal.addEventListener('abort', () => clearTimeout(timer));
  return {
    hurry() {
      if (pause !== BEAT_MS) follow();
    },
    follow,
  };
}
