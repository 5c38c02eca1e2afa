/**
 * Hover intent as a pure state machine: which name the reader means, and when a card opens or closes.
 * Each wait carries the number of its turn, so that a wait which was overtaken does nothing.
 *
 * idle ─name→ dwelling ─time→ open ─away→ leaving ─time→ idle
 *                              └─other name→ switching ─time→ open (the other)
 * A card that a key, a click or a tap opened is held: the pointer neither closes nor moves it, a click
 * elsewhere does. A pinned card stays open until it is closed or unpinned.
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
  const stay = to(state);
  const wait = (ms: number): HoverEffect<Name> => ({ type: 'wait', ms, turn });
  const dwell = (name: Name) => to({ mode: 'dwelling', turn, name }, wait(delays.show));
  const show = (name: Name) => to({ mode: 'open', turn, name }, { type: 'open', name });
  const isTimeUp = event.type === 'time-up' && event.turn === state.turn;

  if (event.type === 'open') {
    const mode = state.mode === 'pinned' ? 'pinned' : 'held';
    return to({ mode, turn, name: event.name }, event);
  }
  if (event.type === 'close' || (event.type === 'dismiss' && state.mode !== 'pinned')) {
    const isShown = state.mode !== 'idle' && state.mode !== 'dwelling';
    return { state: { mode: 'idle', turn }, effects: isShown ? [{ type: 'close' }] : [] };
  }
  if (state.mode === 'idle') return event.type === 'on-name' ? dwell(event.name) : stay;

  const { name } = state;
  const isPin = event.type === 'pin' && event.isPinned;
  const pin = () => to({ mode: 'pinned', turn, name });
  if (state.mode === 'dwelling') {
    if (isTimeUp) return show(name);
    if (event.type === 'away' || event.type === 'busy') return to({ mode: 'idle', turn });
    return event.type === 'on-name' && event.name !== name ? dwell(event.name) : stay;
  }
  if (state.mode === 'held') return isPin ? pin() : stay;
  if (state.mode === 'pinned') {
    return event.type === 'pin' && !isPin ? to({ mode: 'open', turn, name }) : stay;
  }

  const isSwitching = state.mode === 'switching';
  const isBack = event.type === 'on-card' || (event.type === 'on-name' && event.name === name);
  if (isPin) return pin();
  if (isBack || (event.type === 'busy' && isSwitching)) {
    return state.mode === 'open' ? stay : to({ mode: 'open', turn, name });
  }
  if (isTimeUp) {
    return isSwitching ? show(state.next) : to({ mode: 'idle', turn }, { type: 'close' });
  }
  if (event.type === 'on-name') {
    const { name: next } = event;
    if (isSwitching && state.next === next) return stay;
    return to({ mode: 'switching', turn, name, next }, wait(Math.min(SWITCH_MS, delays.show)));
  }
  if (event.type === 'away' && state.mode !== 'leaving') {
    return to({ mode: 'leaving', turn, name }, wait(delays.hide));
  }
  return stay;
}
