import { browser } from 'wxt/browser';
import type { CardEvents, CardRequest, CardScript } from '../../core/card-contract.ts';
import type { FromPage, ToTopCard } from '../../core/messages.ts';
import { parseToTopCard } from '../../core/messages-schema.ts';
import { CARD_TAG } from '../../core/page-traces.ts';
import { PAGE_SETTINGS_KEY, parsePageSettings } from '../../core/settings/page-settings.ts';
import type { CardTold, TopCardCall } from '../../core/top-card.ts';
import { localNameOf } from '../../platform/dom/tree.ts';
import { createFrameAnchor, type FrameAnchor } from './frame-anchor.ts';

/** A frame whose card is shown here. */
interface Guest {
  /** The browser's id of the frame. */
  readonly frame: number;
  readonly anchor: FrameAnchor;
  readonly events: CardEvents;
  isPinned: boolean;
  /** Whether the pointer was last seen on the card or on its way there; unknown while it is in the frame. */
  isPointedAt: boolean | undefined;
}

type OpenCall = Extract<TopCardCall, { readonly type: 'open' }>;

/**
 * In the top frame: shows the cards of the frames in it, which ask through the background. What the
 * reader does in the card is told to the frame, whose hover state machine decides.
 * @returns ends the receiving.
 */
export function receiveGuests(window: Window, script: CardScript): () => void {
  const end = new AbortController();
  const { signal } = end;
  let guest: Guest | undefined;
  /** Of the last call to open or close: what waits for the settings is shown only if none followed. */
  let turn = 0;

  function tellBackground(message: FromPage): void {
    browser.runtime.sendMessage(message).catch(() => undefined);
  }

  function eventsOf(frame: number): CardEvents {
    const point = (isPointedAt: boolean) => {
      if (guest?.frame === frame) guest.isPointedAt = isPointedAt;
      tell(isPointedAt ? 'entered' : 'left');
    };
    const tell = (what: CardTold) => tellBackground({ type: 'card-told', frame, what });
    const events: CardEvents = {
      pointerEntered: () => point(true),
      pointerLeft: () => point(false),
      closeWanted() {
        if (guest?.frame === frame) guest = undefined;
        script.close(events);
        tell('closed');
      },
      pinToggled(isPinned) {
        if (guest?.frame === frame) guest.isPinned = isPinned;
        tell(isPinned ? 'pinned' : 'unpinned');
      },
      muteWanted: (actor, where, muted) => tellBackground({ type: 'mute', actor, where, muted }),
      readerWanted: (article, statement) =>
        tellBackground({
          type: 'open-reader',
          article,
          ...(statement !== undefined && { statement }),
        }),
    };
    return events;
  }

  async function open(from: number, { actor, openedBy, stop, place }: OpenCall): Promise<boolean> {
    turn += 1;
    const mine = turn;
    const anchor = createFrameAnchor(window, place);
    const stored = await browser.storage.local.get(PAGE_SETTINGS_KEY).catch(() => undefined);
    if (anchor === undefined || turn !== mine || signal.aborted) return false;
    const isSame = guest?.frame === from;
    const events = isSame && guest ? guest.events : eventsOf(from);
    const isPinned = isSame && guest?.isPinned === true;
    guest = { frame: from, anchor, events, isPinned, isPointedAt: undefined };
    const request: CardRequest = {
      actor,
      anchor,
      openedBy,
      ...(stop && { stop }),
      settings: parsePageSettings(stored?.[PAGE_SETTINGS_KEY]),
    };
    script.open(request, events);
    return true;
  }

  function answer({ from, call }: ToTopCard): boolean | Promise<boolean> {
    if (call.type === 'prepare') return true;
    if (call.type === 'open') return open(from, call);
    if (call.type === 'close') turn += 1;
    if (guest?.frame !== from) return false;
    if (call.type === 'move') guest.anchor.move(call.place);
    else if (call.type === 'toggle-pin') script.togglePin();
    else {
      script.close(guest.events);
      guest = undefined;
    }
    return true;
  }

  // Outside the frame, where its own listeners hear nothing of it.
  window.addEventListener(
    'pointerdown',
    ({ target }) => {
      if (guest && !guest.isPinned && !isInCard(target)) guest.events.closeWanted();
    },
    { capture: true, passive: true, signal },
  );
  window.addEventListener(
    'pointermove',
    ({ clientX, clientY, target, pointerType }) => {
      if (!guest || pointerType === 'touch') return;
      const isPointedAt = isInCard(target) || script.holds(clientX, clientY);
      if (isPointedAt === guest.isPointedAt) return;
      if (isPointedAt) guest.events.pointerEntered();
      else guest.events.pointerLeft();
    },
    { capture: true, passive: true, signal },
  );
  window.addEventListener(
    'keydown',
    (event) => {
      if (!guest || event.key !== 'Escape') return;
      event.preventDefault();
      event.stopImmediatePropagation();
      guest.events.closeWanted();
    },
    { capture: true, signal },
  );
  const listen = (message: unknown, _sender: unknown, respond: (answer: boolean) => void) => {
    const call = parseToTopCard(message);
    if (call === undefined) return undefined;
    void Promise.resolve(answer(call)).then(respond);
    return true;
  };
  browser.runtime.onMessage.addListener(listen);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listen));
  return () => end.abort();
}

function isInCard(target: EventTarget | null): boolean {
  return target instanceof Element && localNameOf(target) === CARD_TAG;
}
