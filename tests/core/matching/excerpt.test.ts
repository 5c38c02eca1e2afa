import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerptAt } from '../../../core/matching/excerpt.ts';
import { parseFromPage } from '../../../core/messages-schema.ts';

/** Blocks of any length, and a place in them. */
const place = fc
  .integer({ min: 1, max: 12_000 })
  .chain((length) => fc.tuple(fc.constant(length), fc.integer({ min: 0, max: length - 1 })));

describe('what is sent of a block', () => {
  test('is taken by the background, and holds the place', () => {
    fc.assert(
      fc.property(place, ([length, at]) => {
        const text = Array.from({ length }, (_, i) => String.fromCharCode(0x61 + (i % 26))).join(
          '',
        );
        const { excerpt, from, judged } = excerptAt(text, at);
        expect(parseFromPage({ type: 'judge', excerpts: [excerpt] })).toBeDefined();
        expect(text.slice(from, from + excerpt.text.length)).toBe(excerpt.text);
        expect(judged.start).toBeLessThanOrEqual(at);
        expect(judged.end).toBeGreaterThan(at);
        expect(from + excerpt.start).toBeLessThanOrEqual(judged.start);
        expect(from + excerpt.end).toBeGreaterThanOrEqual(judged.end);
      }),
      { numRuns: 300, seed: 20_211_111 },
    );
  });

  test('is all of a short one', () => {
    expect(excerptAt('Then Putin spoke.', 5)).toEqual({
      excerpt: { text: 'Then Putin spoke.', start: 0, end: 17 },
      from: 0,
      judged: { start: 0, end: 17 },
    });
  });

  test('leaves to the next one what the edge of a stretch may cut in two', () => {
    const { excerpt, from, judged } = excerptAt('x'.repeat(10_000), 5_000);
    expect([from, from + excerpt.start, judged.start]).toEqual([4_232, 4_744, 4_872]);
    expect([judged.end, from + excerpt.end, from + excerpt.text.length]).toEqual([
      5_872, 6_000, 6_512,
    ]);
  });
});
