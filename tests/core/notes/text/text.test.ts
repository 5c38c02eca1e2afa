import { array, assert, constantFrom, nat, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../../core/notes/text/decode-text.ts';
import { findText } from '../../../../core/notes/text/find-text.ts';
import { nearestText } from '../../../../core/notes/text/nearest-text.ts';
import { closesItsDirections } from '../../../../core/notes/text/plain-text.ts';
import { quotedStretches } from '../../../../core/notes/text/quoted-stretches.ts';
import { anchorText } from '../../../../core/notes/text/text-quote.ts';
import { namePlaces } from '../../../../core/notes/text/written-names.ts';

describe('findText', () => {
  const few = string({ unit: constantFrom('a', 'b'), maxLength: 60 });
  test('finds what indexOf finds', () => {
    assert(
      property(few, few, few, nat(5), (before, wanted, after, from) => {
        const text = before + wanted + after;
        expect(findText(text, wanted, from)).toBe(text.indexOf(wanted, from));
      }),
    );
  });

  test('stays linear on text made to be slow', () => {
    const text = 'a'.repeat(300_000);
    const started = performance.now();
    for (let i = 0; i < 20; i += 1) expect(findText(text, `b${'a'.repeat(9999)}`)).toBe(-1);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe('anchorText', () => {
  test.each([
    ['banana', { exact: 'ban' }, { state: 'found', span: { start: 0, end: 3 } }],
    ['banana', { exact: 'ana' }, { state: 'ambiguous' }],
    ['banana', { exact: 'ana', prefix: 'n' }, { state: 'found', span: { start: 3, end: 6 } }],
    ['banana', { exact: 'ana', suffix: 'n' }, { state: 'found', span: { start: 1, end: 4 } }],
    ['banana', { exact: 'ana', prefix: 'x' }, { state: 'elsewhere' }],
    ['banana', { exact: 'Ana' }, { state: 'missing' }],
    ['it’s', { exact: "it's" }, { state: 'missing' }],
    ['a  b', { exact: 'a b' }, { state: 'missing' }],
  ])('%s %j', (text, selector, expected) => {
    expect(anchorText(text, selector)).toEqual(expected);
  });
});

describe('closesItsDirections', () => {
  test.each([
    ['no controls', 'plain \u200Fשלום', true],
    ['an embedding', 'a \u202Bשלום\u202C b', true],
    ['an isolate in an override', '\u202E\u2067x\u2069\u202C', true],
    ['an override that goes on', 'a \u202Eb', false],
    ['the end of an isolate that it did not begin', 'a\u2069 b', false],
    ['the end of an embedding that it did not begin', 'a\u202C b', false],
    ['two that overlap', '\u2067\u202Bx\u2069\u202C', false],
    ['one that is closed in the next paragraph', '\u202Ba\nb\u202C', false],
  ])('%s', (_, text, expected) => {
    expect(closesItsDirections(text)).toBe(expected);
  });

  test('what it lets pass changes nothing of what stands after it', () => {
    const piece = array(constantFrom('a', '\n', '\u202B', '\u202C', '\u2067', '\u2069')).map(
      (units) => units.join(''),
    );
    assert(
      property(piece, piece, (one, other) => {
        if (!closesItsDirections(one)) return;
        expect(closesItsDirections(`${one}\u2069`)).toBe(false);
        expect(closesItsDirections(`${one}\u202E`)).toBe(false);
        expect(closesItsDirections(one + other)).toBe(closesItsDirections(other));
      }),
    );
  });
});

describe('quotedStretches', () => {
  test.each([
    ['“One,” he said. “Two.”', ['One,', 'Two.']],
    ['closed with an opening mark: “no choice. “', ['no choice.']],
    ['in mid-line: “swim, “ she said, “boat.”', ['swim,', 'boat.']],
    ['one within: “he said “no” to me” there', ['he said “no” to me']],
    ['other marks within: “he said ‘no’ to me” there', ['he said ‘no’ to me']],
    ['never closed: “and on', ['and on']],
    ['never closed before the next: “We go. She said “stay” then', ['We go.', 'stay']],
    ['no sentence to keep: “and she said “stay” then', ['stay']],
    ['“a paragraph\n“and the next”', ['a paragraph', 'and the next']],
    ['„deutsch“ und »dänisch« et « français »', ['deutsch', 'dänisch', 'français']],
    ['„polski” i „mieszany" i „eins ‚zwei‘ drei“', ['polski', 'mieszany', 'eins ‚zwei‘ drei']],
    ['”svenska” ja »suomi» 「日本語『中』」', ['svenska', 'suomi', '日本語『中』']],
    [
      '«Решение «Газпрома» верное», и «Акции «Газпрома».',
      ['Решение «Газпрома» верное', 'Акции «Газпрома'],
    ],
    ['"straight" and 5\'10" tall', ['straight']],
    ['don’t ‘single’ it', ['single']],
    ['‘We can’t let the workers’ rights go,’ he said', ['We can’t let the workers’ rights go,']],
    ['the ‘workers’ paradise of the ‘few’', ['workers', 'few']],
    ["'We can't,' she said, 'go.'", ["We can't,", 'go.']],
    ['the workers’ rights of the ’90s, ’tis said, rock ’n’ roll', []],
    ["the workers' rights of the '90s, 'tis said, rock 'n' roll", []],
    ['a stray ‘ mark and ‘one never closed', []],
    ['“the ‘90s were ours,” he said', ['the ‘90s were ours,']],
    ['“” “ ”', []],
    ['', []],
  ])('%s', (text, expected) => {
    const found = quotedStretches(text).map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual(expected);
  });

  test('tells where the marks are, and whether one is missing', () => {
    expect(quotedStretches('A “ b ” c “d')).toEqual([
      { open: 2, start: 4, end: 5, close: 7, isClosed: true },
      { open: 10, start: 11, end: 12, close: 12, isClosed: false },
    ]);
  });

  test('stays linear on a text made of opening marks', () => {
    const started = performance.now();
    for (const mark of ['“', '«', '„', '‘', ' ‘a', '“a']) quotedStretches(mark.repeat(20_000));
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

describe('decodeText', () => {
  test.each([
    ['plain', Buffer.from('a\nŁódź “b”'), { ok: true, text: 'a\nŁódź “b”' }],
    ['byte-order mark', Buffer.from('\uFEFFa'), { ok: true, text: '\uFEFFa' }],
    ['lines of Windows', Buffer.from('a\r\nb'), { ok: true, text: 'a\r\nb' }],
    ['empty', Buffer.of(), { ok: true, text: '' }],
    [
      'Windows-1252',
      Buffer.from('Über\nDie Stra\xdfe', 'latin1'),
      {
        ok: false,
        message: 'is not UTF-8 here (byte DC), it looks like Windows-1252: save it as UTF-8',
        position: { line: 1, column: 1 },
      },
    ],
    [
      'a broken byte further down',
      Buffer.concat([Buffer.from('“Łódź”\nab'), Buffer.of(0x94)]),
      {
        ok: false,
        message: 'is not UTF-8 here (byte 94), it looks like Windows-1252: save it as UTF-8',
        position: { line: 2, column: 3 },
      },
    ],
    [
      'Windows-1251',
      Buffer.of(0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2),
      {
        ok: false,
        message: 'is not UTF-8 here (byte CF), it looks like Windows-1251: save it as UTF-8',
        position: { line: 1, column: 1 },
      },
    ],
    [
      'a character cut off at the end',
      Buffer.from('ab\nŁ').subarray(0, 4),
      {
        ok: false,
        message: 'is not UTF-8 here (byte C5), it looks like Windows-1252: save it as UTF-8',
        position: { line: 2, column: 1 },
      },
    ],
    [
      'UTF-16',
      Buffer.from('\uFEFFabc', 'utf16le'),
      { ok: false, message: 'is UTF-16: save it as UTF-8' },
    ],
    [
      'binary',
      Buffer.from('a\nb\0'),
      {
        ok: false,
        message: 'holds a control character here: that is no plain text',
        position: { line: 2, column: 2 },
      },
    ],
  ])('%s', (_, bytes, expected) => {
    expect(decodeText(bytes)).toEqual(expected);
  });
});

describe('nearestText', () => {
  const text = 'The mayor opened the bridge. “Nobody likes a detour,” she said on Monday.';
  test.each([
    ['Nobody liked a detour', 'Nobody likes a detour'],
    ['nobody likes a detuor', 'Nobody likes a detour'],
    ['opened a bridge', 'opened the bridge'],
    ['Munday', 'Monday'],
  ])('%s', (wanted, expected) => {
    const span = nearestText(text, wanted);
    expect(span && text.slice(span.start, span.end)).toContain(expected);
  });

  test('is silent where nothing is like it', () => {
    expect(nearestText(text, 'quixotic zephyr')).toBeUndefined();
    expect(nearestText(text, 'xy')).toBeUndefined();
    expect(nearestText('', 'anything')).toBeUndefined();
  });

  test('gives a piece of the text, whatever it is asked', () => {
    assert(
      property(string({ unit: 'grapheme' }), string({ unit: 'grapheme' }), (all, part) => {
        const span = nearestText(all, part);
        if (!span) return;
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeLessThanOrEqual(all.length);
        expect(span.start).toBeLessThanOrEqual(span.end);
      }),
    );
  });
});

describe('namePlaces', () => {
  test.each([
    ['Lee met Lee', 'Lee', [0, 8]],
    ['Leeds and Ashlee, Lee’s', 'Lee', [18]],
    ['EU-wide', 'EU', [0]],
    ['𝐋Lee Lee𝐋', 'Lee', []],
  ])('%s: %s', (text, form, expected) => {
    expect([...namePlaces(text, form)]).toEqual(expected);
  });
});
