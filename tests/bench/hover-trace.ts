import { outermost, threadOf, type TraceEvent } from './trace.ts';
import { ownCalls } from './visit-costs.ts';

export const MOVE_CATEGORIES = ['devtools.timeline'];
/** With the end of each frame. */
export const CARD_CATEGORIES = [
  'devtools.timeline',
  'blink.user_timing',
  'disabled-by-default-devtools.timeline',
];

const MEASURING = new Set(['Layout', 'UpdateLayoutTree']);

/** Milliseconds of ours for each move of the pointer, its animation frame included. */
export function costPerMove(events: readonly TraceEvent[]): number[] {
  const moves: number[] = [];
  for (const { args, dur = 0, tdur = dur } of ownCalls(events)) {
    if (args?.data?.functionName === 'pointermove') moves.push(0);
    if (moves.length > 0) moves.push((moves.pop() ?? 0) + tdur / 1000);
  }
  return moves;
}

/** Styles and layout that the browser worked out in the midst of our scripts, because these asked. */
export function forcedIn(
  calls: readonly TraceEvent[],
  events: readonly TraceEvent[],
): readonly TraceEvent[] {
  return events.filter(
    (event) =>
      MEASURING.has(event.name) &&
      calls.some(
        (call) =>
          threadOf(call) === threadOf(event) &&
          event.ts >= call.ts &&
          event.ts < call.ts + (call.dur ?? 0),
      ),
  );
}

export interface Opening {
  /** Milliseconds from the end of the hover delay to the end of the first frame with the card. */
  readonly shown: number;
  /** Milliseconds of ours in it. */
  readonly own: number;
  readonly layouts: number;
  readonly styles: number;
}

/** The opening of the one card in a trace. */
export function openingOf(events: readonly TraceEvent[], delay: number): Opening {
  const open = events.find(({ name }) => name === 'card:open');
  if (open === undefined) throw new Error('The trace holds no card.');
  const here = events
    .filter((event) => threadOf(event) === threadOf(open))
    .toSorted((one, other) => one.ts - other.ts);
  // Others wait as long: it is the last of them that ended before the card was there.
  const waits = here.filter(
    ({ name, args }) => name === 'TimerInstall' && args?.data?.timeout === delay,
  );
  const installOf = (turn: TraceEvent) =>
    waits.findLast(
      ({ ts, args }) => ts < turn.ts && args?.data?.timerId === turn.args?.data?.timerId,
    );
  const turn = here.findLast(
    (one) => one.name === 'TimerFire' && one.ts <= open.ts && installOf(one) !== undefined,
  );
  const wait = turn && installOf(turn);
  const frame = here.find(({ name, ts }) => name === 'Commit' && ts > open.ts);
  if (turn === undefined || wait === undefined || frame === undefined)
    throw new Error('The trace holds no whole card.');
  const [from, to] = [wait.ts + delay * 1000, frame.ts + (frame.dur ?? 0)];
  // What is promised in the call runs after it, in the same turn of the timer.
  const calls = outermost([turn, ...ownCalls(here)]).filter(({ ts }) => ts >= from && ts < to);
  const forced = forcedIn(calls, here);
  const count = (what: string) => forced.filter(({ name }) => name === what).length;
  return {
    shown: (to - from) / 1000,
    own: calls.reduce((sum, { dur = 0, tdur = dur }) => sum + tdur / 1000, 0),
    layouts: count('Layout'),
    styles: count('UpdateLayoutTree'),
  };
}
