import { afterEach, beforeEach, expect, test, vi, type Mock } from 'vitest';
import { startHeartbeat } from '../../../platform/dom/heartbeat.ts';

let end: AbortController;
let document: { visibilityState: 'visible' | 'hidden' };
beforeEach(() => {
  vi.useFakeTimers();
  end = new AbortController();
  document = { visibilityState: 'visible' };
});
afterEach(() => {
  vi.useRealTimers();
});

const start = (look: () => boolean) => startHeartbeat(document, look, end.signal);
/** How often `look` was called within so many seconds. */
function looksIn(look: Mock<() => boolean>, seconds: number): number {
  look.mockClear();
  vi.advanceTimersByTime(seconds * 1_000);
  return look.mock.calls.length;
}

test('looks ever more rarely while there is nothing to do, and soon again when told', () => {
  const look = vi.fn<() => boolean>(() => false);
  const heartbeat = start(look);
  expect(looksIn(look, 1)).toBe(1);
  expect(looksIn(look, 6)).toBe(2);
  expect(looksIn(look, 24)).toBe(2);
  expect(looksIn(look, 60)).toBe(2);
  heartbeat.hurry();
  expect(looksIn(look, 1)).toBe(1);
});

test('looks each second while there is something to do', () => {
  const look = vi.fn<() => boolean>(() => true);
  start(look);
  expect(looksIn(look, 10)).toBe(10);
});

test('rests while the page is hidden, whoever hurries, and begins anew when it is seen', () => {
  const look = vi.fn<() => boolean>(() => false);
  const heartbeat = start(look);
  expect(looksIn(look, 31)).toBe(5);
  document.visibilityState = 'hidden';
  heartbeat.follow();
  heartbeat.hurry();
  expect(looksIn(look, 600)).toBe(0);
  document.visibilityState = 'visible';
  heartbeat.follow();
  expect(looksIn(look, 1)).toBe(1);
});

test('goes on after a look that failed', () => {
  const look = vi.fn<() => boolean>(() => {
    throw new Error('The page is hostile.');
  });
  start(look);
  expect(() => vi.advanceTimersByTime(1_000)).toThrow('hostile');
  expect(() => vi.advanceTimersByTime(2_000)).toThrow('hostile');
  expect(look).toHaveBeenCalledTimes(2);
});

test('ends with its signal', () => {
  const look = vi.fn<() => boolean>(() => true);
  const heartbeat = start(look);
  end.abort();
  heartbeat.hurry();
  heartbeat.follow();
  expect(looksIn(look, 60)).toBe(0);
});
