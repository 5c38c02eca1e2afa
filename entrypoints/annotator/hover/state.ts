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
  const stay: HoverStep<Name> = { state, effects: [] };
  const wait = (ms: number): HoverEffect<Name> => ({ type: 'wait', ms, turn });

  if (event.type === 'open') {
    const mode = state.mode === 'pinned' ? 'pinned' : 'held';
    return { state: { mode, turn, name: event.name }, effects: [event] };
  }
  if (event.type === 'close' || (event.type === 'dismiss' && state.mode !== 'pinned')) {
    const isShown = state.mode !== 'idle' && state.mode !== 'dwelling';
    return { state: { mode: 'idle', turn }, effects: isShown ? [{ type: 'close' }] : [] };
  }

  switch (state.mode) {
    case 'idle':
      if (event.type !== 'on-name') return stay;
      return { state: { mode: 'dwelling', turn, name: event.name }, effects: [wait(delays.show)] };

    case 'dwelling':
      if (event.type === 'time-up' && event.turn === state.turn) {
        const { name } = state;
        return { state: { mode: 'open', turn, name }, effects: [{ type: 'open', name }] };
      }
      if (event.type === 'away' || event.type === 'busy') {
        return { state: { mode: 'idle', turn }, effects: [] };
      }
      if (event.type !== 'on-name' || event.name === state.name) return stay;
      return { state: { mode: 'dwelling', turn, name: event.name }, effects: [wait(delays.show)] };

    case 'open':
    case 'leaving':
    case 'switching':
      return event.type === 'dismiss' ? stay : stepShown(state, event, delays);

    case 'held':
      if (event.type !== 'pin' || !event.isPinned) return stay;
      return { state: { mode: 'pinned', turn, name: state.name }, effects: [] };

    case 'pinned':
      if (event.type !== 'pin' || event.isPinned) return stay;
      return { state: { mode: 'open', turn, name: state.name }, effects: [] };
  }
}

type Shown<Name> = Extract<HoverState<Name>, { mode: 'open' | 'leaving' | 'switching' }>;
type Told<Name> = Exclude<HoverEvent<Name>, { type: 'open' | 'close' | 'dismiss' }>;

function stepShown<Name>(
  state: Shown<Name>,
  event: Told<Name>,
  delays: HoverDelays,
): HoverStep<Name> {
  const { name } = state;
  const turn = state.turn + 1;
  const stay: HoverStep<Name> = { state, effects: [] };
  const isBack = event.type === 'on-card' || (event.type === 'on-name' && event.name === name);

  if (event.type === 'pin') {
    return event.isPinned ? { state: { mode: 'pinned', turn, name }, effects: [] } : stay;
  }
  if (isBack || (event.type === 'busy' && state.mode === 'switching')) {
    return state.mode === 'open' ? stay : { state: { mode: 'open', turn, name }, effects: [] };
  }
  if (event.type === 'on-name') {
    if (state.mode === 'switching' && state.next === event.name) return stay;
    return {
      state: { mode: 'switching', turn, name, next: event.name },
      effects: [{ type: 'wait', ms: Math.min(SWITCH_MS, delays.show), turn }],
    };
  }
  if (event.type === 'away') {
    if (state.mode === 'leaving') return stay;
    return {
      state: { mode: 'leaving', turn, name },
      effects: [{ type: 'wait', ms: delays.hide, turn }],
    };
  }
  if (event.type !== 'time-up' || event.turn !== state.turn) return stay;
  if (state.mode === 'switching') {
    const { next } = state;
    return { state: { mode: 'open', turn, name: next }, effects: [{ type: 'open', name: next }] };
  }
  return { state: { mode: 'idle', turn }, effects: [{ type: 'close' }] };
}
