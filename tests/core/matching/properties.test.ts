import * as fc from 'fast-check';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { findMentions, type NamesIndex } from '../../../core/matching/matcher.ts';
import { candidatesIn } from '../../../core/matching/candidates.ts';
import { openShippedNames } from '../../eval/shipped-names.ts';
import { SENTENCES } from './sentences.ts';

let names: NamesIndex;

beforeAll(async () => {
  names = await openShippedNames();
});

const plain = SENTENCES.map((sentence) => sentence.replaceAll(/\[[\w-]+:([^\]]*)\]/g, '$1'));
const sentence = fc.constantFrom(...plain);
const noise = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    ' ',
    '\n\n',
    '\u00ad',
    '\u200b',
    '«',
    'â€™',
    'V.',
    '#',
    '/',
    '·',
    '\ud83d',
    '-\n',
  ),
);
const text = fc.array(fc.oneof(sentence, noise), { maxLength: 12 }).map((parts) => parts.join(' '));

const find = (subject: string) => findMentions(names, subject, { established: new Set() });

describe('finding names in any text', () => {
  test('gives ordered spans inside the text that do not overlap, and is deterministic', () => {
    fc.assert(
      fc.property(text, (subject) => {
        const { mentions } = find(subject);
        let floor = 0;
        for (const { start, end } of mentions) {
          expect(start).toBeGreaterThanOrEqual(floor);
          expect(end).toBeGreaterThan(start);
          floor = end;
        }
        expect(floor).toBeLessThanOrEqual(subject.length);
        expect(find(subject).mentions).toEqual(mentions);
      }),
      { numRuns: 300 },
    );
  });

  test('spans slide with the text: nothing is counted in folded offsets', () => {
    fc.assert(
      fc.property(sentence, fc.integer({ min: 1, max: 50 }), (subject, count) => {
        const shifted = find('\n\n'.repeat(count) + subject).mentions;
        const moved = find(subject).mentions.map(({ start, end, actor }) => [
          start + count * 2,
          end + count * 2,
          actor,
        ]);
        expect(shifted.map(({ start, end, actor }) => [start, end, actor])).toEqual(moved);
      }),
    );
  });

  test('judged stretch by stretch, a long text has the same mentions', () => {
    const [stretch, edge, context] = [200, 128, 512];
    const sure = fc.constantFrom('Vladimir Putin', 'Angela Merkel', 'European Union', 'nobody');
    fc.assert(
      fc.property(fc.array(sure, { minLength: 20, maxLength: 120 }), (words) => {
        const subject = words.map((name) => `Then ${name} spoke.`).join(' ');
        const found = [];
        for (let at = 0; at < subject.length; at += stretch) {
          const from = Math.max(0, at - edge - context);
          const part = subject.slice(from, at + stretch + edge + context);
          const within = { start: Math.max(0, at - edge - from), end: at + stretch + edge - from };
          const { mentions } = findMentions(names, part, { established: new Set() }, { within });
          const inside = mentions.map(({ actor, start, end }) => [actor, from + start, from + end]);
          found.push(
            ...inside.filter(([, start]) => Number(start) >= at && Number(start) < at + stretch),
          );
        }
        expect(found).toEqual(
          find(subject).mentions.map(({ actor, start, end }) => [actor, start, end]),
        );
      }),
    );
  });

  test('no mention is missed, wherever the text is split into nodes', () => {
    fc.assert(
      fc.property(text, fc.array(fc.nat({ max: 400 })), (subject, cuts) => {
        const breaks = [...new Set(cuts)].toSorted((a, b) => a - b);
        for (const { start, end } of find(subject).mentions) {
          const at = candidatesIn(names, subject, breaks).next(start);
          expect(at).toBeGreaterThanOrEqual(start);
          expect(at).toBeLessThan(end);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('no mention is missed where letters of two nodes touch', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (nodes) => {
        const whole = nodes.join('');
        const breaks = nodes.map((_, i) => nodes.slice(0, i).join('').length);
        nodes.forEach((node, i) => {
          const offset = breaks[i] ?? 0;
          for (const { start, end } of find(node).mentions) {
            const at = candidatesIn(names, whole, breaks).next(offset + start);
            expect(at).toBeGreaterThanOrEqual(offset + start);
            expect(at).toBeLessThan(offset + end);
          }
        });
      }),
      { numRuns: 300 },
    );
  });

  test('the gate’s places only ever go on, and end', () => {
    fc.assert(
      fc.property(text, fc.array(fc.nat({ max: 400 })), (subject, cuts) => {
        const breaks = [...new Set(cuts)].toSorted((a, b) => a - b);
        const candidates = candidatesIn(names, subject, breaks);
        let from = 0;
        for (let at = candidates.next(0); at >= 0; at = candidates.next(from)) {
          expect(at).toBeGreaterThanOrEqual(from);
          expect(at).toBeLessThan(subject.length);
          from = at + 1;
        }
      }),
      { numRuns: 300 },
    );
  });

  test('soft hyphens inside words and other spaces between them change nothing', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('Vladimir Putin', 'European Union', 'Лукашенко'),
        fc.nat(20),
        (name, at) => {
          const cut = at % name.length;
          const hyphenated = `a ${name.slice(0, cut)}\u00ad${name.slice(cut)}, b`;
          expect(find(hyphenated).mentions).toHaveLength(1);
          expect(find(`a ${name.replace(' ', '\u00a0\n ')}, b`).mentions).toHaveLength(1);
        },
      ),
    );
  });

  test('work grows with the text, not faster', () => {
    const reads = (count: number) => {
      const spy = vi.spyOn(String.prototype, 'charCodeAt');
      try {
        find('Putin and the EU '.repeat(count));
        return spy.mock.calls.length;
      } finally {
        spy.mockRestore();
      }
    };
    const ratio = reads(1_600) / reads(400);
    expect(ratio).toBeGreaterThan(3.5);
    expect(ratio).toBeLessThan(4.5);
  });
});
