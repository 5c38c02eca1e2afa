/**
 * Hover intent as a pure state machine: which name the reader means, and when a card opens or closes.
 * Each wait carries the number of its turn, so that a wait which was overtaken does nothing.
 *
 * idle ─name→ dwelling ─time→ open ─away→ leaving ─time→ idle
 *                              └─other name→ switching ─time→ open (the other)
 * A card that a key, a click or a tap opened is held: the pointer neither closes nor moves it, a click
 * elsewhere does. A pinned card stays open until it is closed or unpinned.
 * What a state does not list leaves it as it is.
 */
export type HoverState<Name> =
  | { readonly mode: 'idle'; readonly turn: number }
  | { readonly mode: 'dwelling'; readonly turn: number; readonly name: Name }
  | { readonly mode: 'open'; readonly turn: number; readonly name: Name }
  | { readonly mode: 'leaving'; readonly turn: number; readonly name: Name }
  | { readonly mode: 'switching'; readonly turn: number; readonly name: Name; readonly next: Name }
  | { readonly mode: 'held'; readonly turn: number; readonly name: Name }
  | { readonly mode: 'pinned'; readonly turn: number; readonly name: Name };

export type HoverEvent<Name> =
  | { readonly type: 'on-name'; readonly name: Name }
  | { readonly type: 'on-card' }
  | { readonly type: 'away' }
  | { readonly type: 'time-up'; readonly turn: number }
  /** Scrolling, pressing, dragging, selecting, typing: the reader is busy. */
  | { readonly type: 'busy' }
  /** A click, a tap or a key asked for this name's card. */
  | { readonly type: 'open'; readonly name: Name }
  /** Escape, the close button, the name is gone. */
  | { readonly type: 'close' }
  /** A click elsewhere: closes all but a pinned card. */
  | { readonly type: 'dismiss' }
  | { readonly type: 'pin'; readonly isPinned: boolean };

export type HoverEffect<Name> =
  | { readonly type: 'wait'; readonly ms: number; readonly turn: number }
  | { readonly type: 'open'; readonly name: Name }
  | { readonly type: 'close' };

export interface HoverDelays {
  /** Milliseconds from resting on a name to its card. */
  readonly show: number;
  /** Milliseconds from leaving name and card to its end. */
  readonly hide: number;
}

export interface HoverStep<Name> {
  readonly state: HoverState<Name>;
  readonly effects: readonly HoverEffect<Name>[];
}

/** From one card to the next the reader need not wait as long as for the first. */
export const SWITCH_MS = 120;

export function startHover<Name>(): HoverState<Name> {
  return { mode: 'idle', turn: 0 };
}

export function stepHover<Name>(
  state: HoverState<Name>,
  event: HoverEvent<Name>,
  delays: HoverDelays,
): HoverStep<Name> {
  const turn = state.turn + 1;
  const to = (next: HoverState<Name>, ...effects: HoverEffect<Name>[]) => ({
    state: next,
    effects,
  });
  const wait = (ms: number): HoverEffect<Name> => ({ type: 'wait', ms, turn });

  const stay = to(state);
  const rest = () => to({ mode: 'idle', turn });
  const close = () => to({ mode: 'idle', turn }, { type: 'close' });
  const dwell = (name: Name) => to({ mode: 'dwelling', turn, name }, wait(delays.show));
  const show = (name: Name) => to({ mode: 'open', turn, name }, { type: 'open', name });
  const keep = (name: Name) => to({ mode: 'open', turn, name });
  const leave = (name: Name) => to({ mode: 'leaving', turn, name }, wait(delays.hide));
  const turnTo = (next: Name, name: Name) =>
    to({ mode: 'switching', turn, name, next }, wait(Math.min(SWITCH_MS, delays.show)));
  const pin = (name: Name) => to({ mode: 'pinned', turn, name });

  const { type } = event;
  const isPinned = type === 'pin' && event.isPinned;
  const isUnpinned = type === 'pin' && !event.isPinned;

  // In every state: a wait that was overtaken does nothing, and what the reader asks for is done.
  if (type === 'time-up' && event.turn !== state.turn) return stay;
  if (type === 'open') {
    const mode = state.mode === 'pinned' ? 'pinned' : 'held';
    return to({ mode, turn, name: event.name }, event);
  }
  if (type === 'close' || (type === 'dismiss' && state.mode !== 'pinned')) {
    return state.mode === 'idle' || state.mode === 'dwelling' ? rest() : close();
  }

  switch (state.mode) {
    case 'idle':
      if (type === 'on-name') return dwell(event.name);
      return stay;

    case 'dwelling':
      if (type === 'on-name' && event.name !== state.name) return dwell(event.name);
      if (type === 'away' || type === 'busy') return rest();
      if (type === 'time-up') return show(state.name);
      return stay;

    case 'open':
      if (type === 'on-name' && event.name !== state.name) return turnTo(event.name, state.name);
      if (type === 'away') return leave(state.name);
      if (isPinned) return pin(state.name);
      return stay;

    case 'leaving':
      if (type === 'on-name' && event.name !== state.name) return turnTo(event.name, state.name);
      if (type === 'on-name' || type === 'on-card') return keep(state.name);
      if (isPinned) return pin(state.name);
      if (type === 'time-up') return close();
      return stay;

    case 'switching':
      if (type === 'on-name' && event.name === state.next) return stay;
      if (type === 'on-name' && event.name !== state.name) return turnTo(event.name, state.name);
      if (type === 'on-name' || type === 'on-card' || type === 'busy') return keep(state.name);
      if (type === 'away') return leave(state.name);
      if (isPinned) return pin(state.name);
      if (type === 'time-up') return show(state.next);
      return stay;

    case 'held':
      if (isPinned) return pin(state.name);
      return stay;

    case 'pinned':
      if (isUnpinned) return keep(state.name);
      return stay;
  }
}
