import { describe, expect, test } from 'vitest';
import {
  startHover,
  stepHover,
  SWITCH_MS,
  type HoverEffect,
  type HoverEvent,
  type HoverState,
} from '../../../entrypoints/annotator/hover/state.ts';

const delays = { show: 300, hide: 200 };
type Event = HoverEvent<string>;

const on = (name: string): Event => ({ type: 'on-name', name });
const away: Event = { type: 'away' };
const onCard: Event = { type: 'on-card' };
const busy: Event = { type: 'busy' };
/** The wait that was asked for last ends. */
const timeUp = 'time-up';
/** The wait that was asked for first ends, long overtaken. */
const staleTimeUp = 'stale-time-up';

type Told = Event | typeof timeUp | typeof staleTimeUp;

/** Plays events and returns what was done, in words. */
function play(told: readonly Told[]): { mode: string; done: string[] } {
  let state: HoverState<string> = startHover();
  const waits: number[] = [];
  const done: string[] = [];
  const event = (next: Told): Event => {
    if (next === timeUp) return { type: 'time-up', turn: waits.at(-1) ?? -1 };
    if (next === staleTimeUp) return { type: 'time-up', turn: waits[0] ?? -1 };
    return next;
  };
  const say = (effect: HoverEffect<string>) => {
    if (effect.type === 'wait') waits.push(effect.turn);
    if (effect.type === 'wait') return `wait ${effect.ms}`;
    return effect.type === 'open' ? `open ${effect.name}` : 'close';
  };
  for (const next of told) {
    const step = stepHover(state, event(next), delays);
    ({ state } = step);
    done.push(...step.effects.map(say));
  }
  return { mode: state.mode, done };
}

describe('hover intent', () => {
  const cases: [what: string, told: Told[], mode: string, done: string[]][] = [
    ['rests on a name', [on('a'), timeUp], 'open', ['wait 300', 'open a']],
    ['passes over a name', [on('a'), away], 'idle', ['wait 300']],
    ['passes over, time ends late', [on('a'), away, staleTimeUp], 'idle', ['wait 300']],
    [
      'dwells on the next name instead',
      [on('a'), on('b'), staleTimeUp, timeUp],
      'open',
      ['wait 300', 'wait 300', 'open b'],
    ],
    ['moves within the name', [on('a'), on('a'), timeUp], 'open', ['wait 300', 'open a']],
    ['scrolls while dwelling', [on('a'), busy, timeUp], 'idle', ['wait 300']],
    [
      'leaves and comes back to the card in time',
      [on('a'), timeUp, away, onCard, timeUp],
      'open',
      ['wait 300', 'open a', 'wait 200'],
    ],
    [
      'leaves for good',
      [on('a'), timeUp, away, timeUp],
      'idle',
      ['wait 300', 'open a', 'wait 200', 'close'],
    ],
    [
      'goes to another name while the card is open',
      [on('a'), timeUp, on('b'), timeUp],
      'open',
      ['wait 300', 'open a', `wait ${SWITCH_MS}`, 'open b'],
    ],
    [
      'crosses another name on the way to the card',
      [on('a'), timeUp, on('b'), onCard, timeUp],
      'open',
      ['wait 300', 'open a', `wait ${SWITCH_MS}`],
    ],
    ['scrolls with the card open', [on('a'), timeUp, busy], 'open', ['wait 300', 'open a']],
    [
      'closes with Escape',
      [on('a'), timeUp, { type: 'close' }],
      'idle',
      ['wait 300', 'open a', 'close'],
    ],
    ['presses Escape while nothing is open', [{ type: 'close' }], 'idle', []],
    ['asks by key', [{ type: 'open', name: 'a' }], 'held', ['open a']],
    [
      'asks by key, then moves the pointer over names and away',
      [{ type: 'open', name: 'a' }, on('b'), away, busy, timeUp],
      'held',
      ['open a'],
    ],
    [
      'asks by key, then clicks elsewhere',
      [{ type: 'open', name: 'a' }, { type: 'dismiss' }],
      'idle',
      ['open a', 'close'],
    ],
    [
      'asks for another by key',
      [
        { type: 'open', name: 'a' },
        { type: 'open', name: 'b' },
      ],
      'held',
      ['open a', 'open b'],
    ],
    [
      'pins, then walks over other names and clicks elsewhere',
      [on('a'), timeUp, { type: 'pin', isPinned: true }, on('b'), away, { type: 'dismiss' }],
      'pinned',
      ['wait 300', 'open a'],
    ],
    [
      'unpins and leaves',
      [
        on('a'),
        timeUp,
        { type: 'pin', isPinned: true },
        { type: 'pin', isPinned: false },
        away,
        timeUp,
      ],
      'idle',
      ['wait 300', 'open a', 'wait 200', 'close'],
    ],
    [
      'clicks elsewhere',
      [on('a'), timeUp, { type: 'dismiss' }],
      'idle',
      ['wait 300', 'open a', 'close'],
    ],
  ];

  test.each(cases)('the reader %s', (_, told, mode, done) => {
    expect(play(told)).toEqual({ mode, done });
  });

  test('a wait never opens a card for a name that was left', () => {
    const { done } = play([on('a'), away, on('b'), away, staleTimeUp, timeUp]);
    expect(done.filter((effect) => effect.startsWith('open'))).toEqual([]);
  });
});
