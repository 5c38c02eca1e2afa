import type { PointerReports } from '../../core/annotator-contract.ts';

/** The shortest frame of common screens. */
const FRAME_MS = 1_000 / 144;

/**
 * Listens on the window, capturing, before any script of the page does: a page that stops its events
 * does not stop them here (a page in a frame may: there the listeners come when the frame is seen).
 * Listening costs nothing that is felt: browsers tell of moves once a frame, and what comes faster waits
 * for the next.
 * @param reports whom to tell at the moment, if anybody.
 * @returns listens again after the page was written anew; the same listeners are never added twice.
 */
export function listenToPointer(
  window: Window,
  reports: () => PointerReports | undefined,
  signal: AbortSignal,
): () => void {
  let timer = 0;
  /** By the clock of events, in milliseconds. */
  let lastReport = 0;
  /** With its target: once an event was dispatched, it hides what stands in a shadow root. */
  let last: { readonly event: PointerEvent; readonly target: Element } | undefined;
  let pointerType = 'mouse';

  function report(): void {
    timer = 0;
    if (last === undefined) return;
    const { event, target } = last;
    last = undefined;
    lastReport = event.timeStamp;
    reports()?.moved(event.clientX, event.clientY, target, event);
  }

  const handlers = {
    pointermove(event: PointerEvent) {
      if (event.pointerType === 'touch') return;
      if (event.buttons !== 0) {
        reports()?.busy();
        return;
      }
      const target = targetOf(event);
      const isMoot = target === undefined || reports()?.concerns(target) !== true;
      last = isMoot ? undefined : { event, target };
      if (isMoot) return;
      // No frame is asked for: with each the browser would look at the whole page once.
      if (event.timeStamp >= lastReport + FRAME_MS) report();
      else timer ||= window.setTimeout(report, FRAME_MS);
    },
    pointerout(event: PointerEvent) {
      if (event.relatedTarget !== null || event.pointerType === 'touch') return;
      last = undefined;
      reports()?.left();
    },
    pointerdown(event: PointerEvent) {
      ({ pointerType } = event);
      const target = targetOf(event);
      if (target) reports()?.pressed(target);
    },
    click(event: MouseEvent) {
      const target = targetOf(event);
      if (target) reports()?.clicked(event, target, pointerType);
    },
    keydown: (event: KeyboardEvent) => reports()?.keyPressed(event),
    // A move that waits to be told stays good: the event may tell late of a scroll before it.
    scroll: () => reports()?.scrolled(),
    dragstart: () => reports()?.busy(),
  };

  function listen(): void {
    for (const [type, handler] of Object.entries(handlers)) {
      const options = { capture: true, passive: type !== 'keydown' && type !== 'click', signal };
      window.addEventListener(type, handler as EventListener, options);
    }
  }
  listen();
  return listen;
}

function targetOf(event: Event): Element | undefined {
  const target = event.composedPath()[0] ?? event.target;
  return target instanceof Element ? target : undefined;
}
