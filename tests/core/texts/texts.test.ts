import { describe, expect, test } from 'vitest';
import {
  createTexts,
  directionOf,
  lookupIn,
  regionalVariant,
  substitute,
} from '../../../core/texts/texts.ts';

describe('substitute', () => {
  test.each([
    ['$1 of $2', ['3', '4'], '3 of 4'],
    ['$2 von $1', ['3', '4'], '4 von 3'],
    ['costs $$5', [], 'costs $5'],
    ['$1', ['$2', 'no'], '$2'],
    ['$1', [], ''],
  ])('%s with %j: %s', (message, substitutions, expected) => {
    expect(substitute(message, substitutions)).toBe(expected);
  });
});

describe('createTexts', () => {
  const polish = createTexts(
    'pl',
    lookupIn({
      badge: { names: { one: '$1 raz', few: '$1 razy', many: '$1 razy!', other: '$1 razu' } },
    }),
  );

  test.each([
    [1, '1 raz'],
    [2, '2 razy'],
    [5, '5 razy!'],
    [22, '22 razy'],
    [1.5, '1,5 razu'],
  ])('chooses the form by the rules of the language: %d', (count, expected) => {
    expect(polish.plural('badge.names', count)).toBe(expected);
  });

  test('falls back to "other" where a form is missing, and to the key where all are', () => {
    expect(
      createTexts('pl', lookupIn({ badge: { names: { other: '$1×' } } })).plural('badge.names', 2),
    ).toBe('2×');
    expect(createTexts('pl', lookupIn({})).t('menu.who')).toBe('menu.who');
  });

  test('writes dates out, and gives back what is no date', () => {
    expect(createTexts('en', lookupIn({})).date('2021-11-11')).toBe('November 11, 2021');
    expect(createTexts('de', lookupIn({})).date('2021-11-11')).toBe('11. November 2021');
    expect(createTexts('en', lookupIn({})).date('soon')).toBe('soon');
    expect(createTexts('ar-SA', lookupIn({})).date('2021-11-11')).toContain('نوفمبر');
  });

  test('numbers are written the way of the language', () => {
    expect(createTexts('de', lookupIn({})).number(12345)).toBe('12.345');
  });
});

test.each([
  ['en-GB', ['en-US', 'en-GB', 'en'], 'en-US'],
  ['de', ['de', 'de-AT', 'en'], 'de-AT'],
  ['de', ['en-US', 'en'], 'de'],
  ['en-GB', ['fr-CA', 'fr'], 'en-GB'],
  ['en-GB', ['en-US@posix', 'en'], 'en-GB'],
  ['be', ['ber-MA'], 'be'],
])('words in %s for a reader of %j are %s', (spoken, preferred, variant) => {
  expect(regionalVariant(spoken, preferred)).toBe(variant);
});

test('a lookup takes words only, and nothing from a prototype', () => {
  const lookup = lookupIn({ menu: { who: 'Who?' } });
  expect(lookup('menu.who')).toBe('Who?');
  expect(lookup('menu')).toBeUndefined();
  expect(lookup('menu.constructor.name')).toBeUndefined();
});

test.each([
  ['ar', 'rtl'],
  ['he-IL', 'rtl'],
  ['en', 'ltr'],
  ['be', 'ltr'],
])('%s is written %s', (locale, dir) => {
  expect(directionOf(locale)).toBe(dir);
});
