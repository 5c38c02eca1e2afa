import { describe, expect, test } from 'vitest';
import type { PageReport, PageState } from '../../../core/messages.ts';
import {
  framesNaming,
  parseTabReport,
  wholePage,
  withFrame,
} from '../../../core/tabs/tab-report.ts';

const frame = (state: PageState, ...named: [string, number][]): PageReport => ({
  state,
  actors: named.map(([actor, count]) => ({ actor, count })),
});

describe('wholePage', () => {
  test('adds up the frames, the top frame first, whoever reported first', () => {
    const inner = withFrame({}, 12, frame('ready', ['eu', 1], ['putin', 2]));
    const both = withFrame(inner, 0, frame('ready', ['merkel', 3], ['putin', 1]));
    expect(wholePage(both)).toEqual(frame('ready', ['merkel', 3], ['putin', 3], ['eu', 1]));
  });

  test.each<[PageState[], PageState]>([
    [[], 'off'],
    [['off', 'off'], 'off'],
    [['ready', 'off'], 'ready'],
    [['ready', 'scanning', 'off'], 'scanning'],
  ])('%j together: %s', (states, whole) => {
    const report = Object.fromEntries(states.map((state, id) => [id, frame(state)]));
    expect(wholePage(report).state).toBe(whole);
  });

  test('a frame that reports again replaces what it said', () => {
    const before = withFrame({}, 0, frame('scanning', ['eu', 1]));
    expect(wholePage(withFrame(before, 0, frame('ready')))).toEqual(frame('ready'));
  });
});

test('frames that name an actor, in page order', () => {
  const report = { 9: frame('ready', ['eu', 1]), 0: frame('ready', ['eu', 1]), 4: frame('ready') };
  expect(framesNaming(report, 'eu')).toEqual([0, 9]);
  expect(framesNaming(report, 'putin')).toEqual([]);
});

test('frames stand where the page has them, whatever their ids', () => {
  const at = (place: number) => ({ ...frame('ready', ['eu', 1]), place });
  const report = { 0: frame('ready', ['eu', 1]), 4: at(2), 6: at(0), 9: at(1) };
  expect(framesNaming(report, 'eu')).toEqual([0, 6, 9, 4]);
});

test.each([undefined, 7, { top: frame('ready') }, { 0: 'ready' }])(
  'storage that holds %j counts as empty',
  (raw) => {
    expect(parseTabReport(raw)).toEqual({});
  },
);
