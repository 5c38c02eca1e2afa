import { browser } from 'wxt/browser';
import type { CardAnchor, CardEvents } from '../../../core/card-contract.ts';
import type { ToAnnotator } from '../../../core/messages.ts';
import type { CardTold, TopCardCall } from '../../../core/top-card.ts';
import type { Cards } from './cards.ts';
import { placeInTop } from './frame-place.ts';

/**
 * Cards of a frame, shown by the top frame: only there nothing clips them, and only there it is known
 * what of the frame is in view. Where that cannot be, this frame shows them itself.
 */
export function createTopCards(window: Window, own: Cards, signal: AbortSignal): Cards {
  let isAtTop = false;
  let events: CardEvents | undefined;
  let whileShown = new AbortController();
  let prepared: Promise<unknown> | undefined;
  let lastCall: Promise<unknown> = Promise.resolve();

  /** One after the other: the background may have to fetch a script first, and none may overtake. */
  function ask(call: TopCardCall): Promise<unknown> {
    const send = () => browser.runtime.sendMessage({ type: 'top-card', call });
    lastCall = lastCall.then(send).catch(() => undefined);
    return lastCall;
  }

  const placeOf = ({ rects, pointer }: CardAnchor) =>
    placeInTop(
      window,
      rects().map(({ left, top, right, bottom }) => ({ left, top, right, bottom })),
      pointer,
    );

  function close(): void {
    whileShown.abort();
    if (isAtTop) void ask({ type: 'close' });
    else own.close();
    isAtTop = false;
  }

  /** The frame tells the card where its name goes, and takes it along when it goes itself. */
  function follow(anchor: CardAnchor): void {
    whileShown.abort();
    whileShown = new AbortController();
    const { signal: end } = whileShown;
    let frame = 0;
    const move = () => {
      frame = 0;
      const place = placeOf(anchor);
      if (place && !end.aborted) void ask({ type: 'move', place });
    };
    const moveSoon = () => {
      frame ||= window.requestAnimationFrame(move);
    };
    const options = { capture: true, passive: true, signal: end };
    window.addEventListener('scroll', moveSoon, options);
    window.addEventListener('resize', moveSoon, options);
    window.addEventListener('pagehide', close, options);
  }

  const heard: Record<CardTold, (to: CardEvents) => void> = {
    entered: (to) => to.pointerEntered(),
    left: (to) => to.pointerLeft(),
    closed: (to) => to.closeWanted(),
    pinned: (to) => to.pinToggled(true),
    unpinned: (to) => to.pinToggled(false),
  };
  const listen = (message: unknown) => {
    const { type, what } = message as ToAnnotator;
    if (type === 'card-told' && events) heard[what](events);
  };
  browser.runtime.onMessage.addListener(listen);
  signal.addEventListener('abort', () => {
    if (isAtTop) close();
    browser.runtime.onMessage.removeListener(listen);
  });

  return {
    prepare() {
      prepared ??= ask({ type: 'prepare' });
    },
    // Another frame's card may be open there: it is not drawn over for one that may never be wanted.
    rehearse: () => undefined,
    async open(request, cardEvents, isWanted) {
      const { actor, openedBy, stop, anchor } = request;
      const place = placeOf(anchor);
      // What fills the screen is not clipped, and hides the document around it.
      if (place === undefined || window.document.fullscreenElement !== null) {
        return own.open(request, cardEvents, isWanted);
      }
      isAtTop = true;
      events = cardEvents;
      const isShown = await ask({ type: 'open', actor, openedBy, place, ...(stop && { stop }) });
      if (!isWanted()) return false;
      if (isShown !== true) {
        isAtTop = false;
        return own.open(request, cardEvents, isWanted);
      }
      follow(anchor);
      keepPlaceOfFocus(window, signal);
      return true;
    },
    close,
    togglePin() {
      if (isAtTop) void ask({ type: 'toggle-pin' });
      else own.togglePin();
    },
    holds: (x, y) => !isAtTop && own.holds(x, y),
  };
}

/** A focus that leaves for another frame forgets its element: when it comes back, it goes there again. */
function keepPlaceOfFocus(window: Window, signal: AbortSignal): void {
  const { document } = window;
  const { activeElement } = document;
  if (!(activeElement instanceof HTMLElement) || !document.hasFocus()) return;
  const restore = () => {
    if (document.activeElement === document.body) activeElement.focus({ preventScroll: true });
  };
  window.addEventListener('focus', restore, { once: true, signal });
}
