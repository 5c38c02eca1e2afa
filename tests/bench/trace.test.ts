import { describe, expect, it } from 'vitest';
import { costPerMove, openingOf } from './hover-trace.ts';
import { outermost, type TraceEvent, webThreads, workOn } from './trace.ts';
import { ownCalls } from './visit-costs.ts';

const event = (name: string, ts: number, more: Partial<TraceEvent> = {}): TraceEvent => ({
  name,
  ts,
  cat: '',
  ph: 'X',
  pid: 1,
  tid: 1,
  ...more,
});
const call = (ts: number, dur: number, functionName = '', url = 'chrome-extension://id/a.js') =>
  event('FunctionCall', ts, { dur, tdur: dur, args: { data: { url, functionName } } });

describe('the reading of a trace', () => {
  it('sums the work of the threads of the web alone', () => {
    const task = (pid: number, tdur: number) =>
      event('ThreadControllerImpl::RunTask', 5, { pid, tdur });
    const load = (pid: number, url: string) =>
      event('CommitLoad', 0, { pid, args: { data: { url } } });
    const events = [
      load(1, 'http://news.localhost/'),
      load(2, 'chrome-extension://id/options.html'),
      task(1, 2_000),
      task(1, 1_000),
      task(2, 50_000),
    ];
    expect(workOn(events, webThreads(events))).toBe(3);
  });

  it('counts nothing twice that lies within another, and keeps threads apart', () => {
    const outer = event('a', 0, { dur: 10 });
    const other = event('b', 2, { dur: 3, tid: 2 });
    expect(outermost([event('c', 2, { dur: 3 }), outer, other])).toEqual([outer, other]);
  });

  it('takes calls into pages for none of ours', () => {
    expect(ownCalls([call(0, 5, '', 'http://news.localhost/a.js')])).toEqual([]);
  });

  it('counts the animation frame of a move with the move', () => {
    const calls = [call(0, 100, 'pointermove'), call(200, 400), call(900, 50, 'pointermove')];
    expect(costPerMove(calls)).toEqual([0.5, 0.05]);
  });

  it('tells when a card is shown after the delay, and what was measured for it', () => {
    const timer = { timerId: 7, timeout: 300 };
    const events = [
      event('TimerInstall', 1_000, { ph: 'I', args: { data: timer } }),
      // Another wait as long as the delay, which is not over yet.
      event('TimerInstall', 150_000, { ph: 'I', args: { data: { timerId: 8, timeout: 300 } } }),
      event('Layout', 200_000),
      event('TimerFire', 301_500, { dur: 6_000, tdur: 4_000, args: { data: { timerId: 7 } } }),
      call(301_600, 3_000),
      event('card:open', 303_000, { ph: 'I' }),
      event('Layout', 305_500),
      event('Layout', 309_000),
      event('Commit', 311_000, { dur: 500 }),
    ];
    expect(openingOf(events, 300)).toEqual({ shown: 10.5, own: 4, layouts: 1, styles: 0 });
  });
});
