import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFromPage, parsePageReport, parseToTopCard } from '../../core/messages-schema.ts';

describe('parseFromPage', () => {
  test.each([
    { type: 'card-wanted' },
    { type: 'page-report', state: 'ready', actors: [{ actor: 'eu', count: 2 }] },
    { type: 'page-report', state: 'off', actors: [] },
    { type: 'may-name', text: 'JaneDoe', seams: [4] },
    { type: 'judge', excerpts: [{ text: 'Doe came.', start: 0, end: 9 }] },
    { type: 'open-reader', article: '2021-11-11-x' },
    { type: 'open-reader', article: '2021-11-11-x', statement: 's1' },
    { type: 'mute', actor: 'eu', where: 'site', muted: true },
    { type: 'mark-color', color: '#a1b2c3', before: '' },
    { type: 'top-card', call: { type: 'close' } },
    { type: 'top-card', call: { type: 'move', place: { index: 0, lines: [] } } },
    {
      type: 'top-card',
      call: { type: 'open', actor: 'eu', openedBy: 'pointer', place: { index: 2 } },
    },
    { type: 'card-told', frame: 4, what: 'closed' },
  ])('takes %j', (message) => {
    expect(parseFromPage(message)).toEqual(message);
  });

  test.each([
    undefined,
    null,
    'card-wanted',
    {},
    { type: 'settings', on: false },
    { type: 'card-wanted', tabId: 7 },
    { type: 'page-report', state: 'done', actors: [] },
    { type: 'page-report', state: 'ready', actors: [{ actor: 'eu', count: 0 }] },
    { type: 'page-report', state: 'ready', actors: [{ actor: 'eu', count: 1.5 }] },
    { type: 'page-report', state: 'ready', actors: [{ actor: '', count: 1 }] },
    { type: 'may-name', text: 'Doe' },
    { type: 'may-name', text: 'D'.repeat(100_001), seams: [] },
    { type: 'may-name', text: 'D', seams: [-1] },
    { type: 'judge', excerpts: ['Doe'] },
    { type: 'judge', excerpts: [{ text: 'D'.repeat(3_001), start: 0, end: 1 }] },
    { type: 'judge', excerpts: [{ text: 'Doe', start: -1, end: 3 }] },
    {
      type: 'judge',
      excerpts: Array.from({ length: 513 }, () => ({ text: 'D', start: 0, end: 1 })),
    },
    {
      type: 'judge',
      excerpts: Array.from({ length: 11 }, () => ({ text: 'D'.repeat(3_000), start: 0, end: 1 })),
    },
    { type: 'open-reader', article: 7 },
    { type: 'open-reader', article: 'a', statement: undefined },
    { type: 'mute', actor: 'eu', where: 'site', muted: true, site: 'other.example' },
    { type: 'mute', actor: 'e'.repeat(201), where: 'site', muted: true },
    { type: 'mark-color', color: 'red}*{display:none', before: '' },
    { type: 'top-card', call: { type: 'read' } },
    { type: 'top-card', from: 3, call: { type: 'close' } },
    { type: 'top-card', call: { type: 'move', place: { index: -1 } } },
    { type: 'top-card', call: { type: 'move', place: { index: 0, lines: [{ left: 0 }] } } },
    { type: 'top-card', call: { type: 'move', place: { index: 0, pointer: { x: 0, y: NaN } } } },
    { type: 'card-told', frame: 4, what: 'muted' },
  ])('ignores %j', (message) => {
    expect(parseFromPage(message)).toBeUndefined();
  });

  test('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        expect(() => [parseFromPage(raw), parsePageReport(raw), parseToTopCard(raw)]).not.toThrow();
      }),
    );
  });
});

test('an answer that is no report counts as none', () => {
  expect(parsePageReport({ state: 'ready', actors: [] })).toEqual({ state: 'ready', actors: [] });
  expect(parsePageReport(undefined)).toBeUndefined();
  expect(parsePageReport({ state: 'ready' })).toBeUndefined();
});

test('what is passed on to the top frame says who asks', () => {
  const message = { type: 'top-card', from: 4, call: { type: 'close' } };
  expect(parseToTopCard(message)).toEqual(message);
  expect(parseToTopCard({ type: 'top-card', call: { type: 'close' } })).toBeUndefined();
});
