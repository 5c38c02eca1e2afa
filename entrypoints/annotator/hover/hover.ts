import type { CardEvents, CardRequest } from '../../../core/card-contract.ts';
import type { FromPage } from '../../../core/messages.ts';
import type { PageSettings } from '../../../core/settings/page-settings.ts';
import type { Cards } from '../cards/cards.ts';
import { isIntact, type Mark } from '../marks/mark.ts';
import { createSpotlight } from '../marks/spotlight.ts';
import { linesOf } from './hit-test.ts';
import { startHover, stepHover, type HoverEvent, type HoverState } from './state.ts';

export type Opener = CardRequest['openedBy'];

export interface Hover {
  readonly send: (event: HoverEvent<Mark>, opener?: Opener) => void;
  readonly isOpen: () => boolean;
  /** Who opened the card that is open. */
  readonly openedBy: () => Opener | undefined;
  readonly current: () => Mark | undefined;
  /** The name that is meant at the moment, and where the pointer was last. */
  readonly aim: () => {
    readonly name: Mark | undefined;
    readonly point: { readonly x: number; readonly y: number } | undefined;
  };
  /** Shows again what name is meant, where the page took that away; says whether it had. */
  readonly refresh: () => boolean;
  /** Where the pointer was last, in client px: a card opens beside it. */
  readonly pointAt: (x: number, y: number) => void;
}

interface HoverParts {
  readonly cards: Cards;
  readonly settings: () => PageSettings;
  readonly tell: (message: FromPage) => void;
  /** Where the keyboard stands among the names of the page. */
  readonly stop: () => CardRequest['stop'];
  readonly onClosed: () => void;
  readonly signal: AbortSignal;
}

/** Carries out what the hover state machine decides. */
export function createHover({ cards, settings, tell, stop, onClosed, signal }: HoverParts): Hover {
  let state = startHover<Mark>();
  const active = createSpotlight('dramatis-active');
  let opener: Opener = 'pointer';
  let pointer: { x: number; y: number } | undefined;

  const cardEvents: CardEvents = {
    pointerEntered: () => send({ type: 'on-card' }),
    pointerLeft: () => send({ type: 'away' }),
    closeWanted: () => send({ type: 'close' }),
    pinToggled: (isPinned) => send({ type: 'pin', isPinned }),
    muteWanted: (actor, where, muted) => tell({ type: 'mute', actor, where, muted }),
    readerWanted: (article, statement) =>
      tell({ type: 'open-reader', article, ...(statement === undefined ? {} : { statement }) }),
  };

  function send(event: HoverEvent<Mark>, by: Opener = 'pointer'): void {
    const { showDelay, hideDelay } = settings();
    const step = stepHover(state, event, { show: showDelay, hide: hideDelay });
    if (step.state !== state) {
      ({ state } = step);
      if (state.mode === 'idle') active.hide();
      else active.show(state.name);
      if (state.mode === 'dwelling') prepare(state);
    }
    for (const effect of step.effects) {
      if (effect.type === 'wait') {
        setTimeout(() => {
          if (!signal.aborted) send({ type: 'time-up', turn: effect.turn });
        }, effect.ms);
      } else if (effect.type === 'open') {
        opener = by;
        void open(effect.name);
      } else {
        cards.close();
        onClosed();
      }
    }
  }

  /** Whoever rests on a name for half the delay will mostly see its card. */
  function prepare(dwelling: Extract<HoverState<Mark>, { readonly mode: 'dwelling' }>): void {
    cards.prepare();
    setTimeout(() => {
      const isMeant = state === dwelling && !signal.aborted;
      if (isMeant) cards.rehearse(dwelling.name.actor, settings());
    }, settings().showDelay / 2);
  }

  /** What shows the card may arrive late: it is shown only if the reader still means this name. */
  async function open(mark: Mark): Promise<void> {
    const isWanted = () => !signal.aborted && isOpen() && current() === mark;
    const { holder } = mark;
    if (holder === null || !isIntact(mark)) {
      send({ type: 'close' });
      return;
    }
    const isByKey = opener === 'keyboard' || opener === 'tour';
    const place = isByKey || pointer === undefined ? {} : { pointer };
    const at = opener === 'tour' ? stop() : undefined;
    const request: CardRequest = {
      actor: mark.actor,
      anchor: { rects: () => (isIntact(mark) ? linesOf(mark) : []), element: holder, ...place },
      openedBy: opener,
      ...(at && { stop: at }),
      settings: settings(),
    };
    const isShown = await cards.open(request, cardEvents, isWanted);
    if (!isShown && isWanted()) send({ type: 'close' });
  }

  const isOpen = () => state.mode !== 'idle' && state.mode !== 'dwelling';
  const current = () => (state.mode === 'idle' ? undefined : state.name);

  return {
    send,
    isOpen,
    openedBy: () => (isOpen() ? opener : undefined),
    current,
    aim: () => ({ name: current(), point: pointer }),
    refresh: active.refresh,
    pointAt: (x, y) => {
      pointer = { x, y };
    },
  };
}
