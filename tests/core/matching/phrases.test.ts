import { describe, expect, test } from 'vitest';
import { patternOf, phraseOf } from '../../../core/matching/build-phrases.ts';
import { phraseAfter, phraseBefore, phraseIn } from '../../../core/matching/phrases.ts';

describe('what an expression needs', () => {
  test.each([
    ['of the kremlin', 'of the kremlin'],
    ['(walls?|towers?) of the', '(walls?|towers?)~ of the~'],
    ['cells?', '~cell~s?'],
    ['(red|blue) ?', '(~red~|~blue~) ?'],
    ['(red|b)?[a-z]+', '~~(red|b)?[a-z]+'],
    ['not (?!before)', '~not ~(?!before)'],
    ['[木樹]', '[~木~~樹~]'],
    ['st\\.', '~st~\\.'],
    ['lo+ng', '~lo~+ng'],
    ['x{0,2}yes', 'x{0,2}~yes~'],
  ])('%s', (fragment, phrase) => {
    expect(phraseOf(fragment)).toBe(phrase);
  });

  test('a tilde of its own is refused', () => {
    expect(() => patternOf('a~b')).toThrow('tilde');
  });

  test('one that needs nothing is asked of texts in its script alone', () => {
    const list = [patternOf('с[ао]ю')];
    expect(phraseIn(list, 'в союзе')).toBe('сою');
    expect(phraseIn(list, 'in the union')).toBeUndefined();
    expect(() => patternOf('с[ао]ю?|s[ao]')).toThrow('Cyrillic in part');
    expect(() => patternOf('([0-9]|с[ао]ю?)')).toThrow('Cyrillic in part');
  });
});

describe('phrases', () => {
  const list = ['museum', 'cell*', phraseOf('(walls?|towers?) of the'), '*城墙'];

  test('before a name: at a word’s start, quotation marks between', () => {
    expect(phraseBefore(list, 'the walls of the “')).toContain('walls of the');
    expect(phraseBefore(list, 'the museum ')).toContain('museum');
    expect(phraseBefore(list, 'a supermuseum ')).toBeUndefined();
    expect(phraseBefore(list, 'the museum and ')).toBeUndefined();
  });

  test('after a name: to a word’s end, unless any ending will do', () => {
    expect(phraseAfter(list, ' museum')).toBe('museum');
    expect(phraseAfter(list, '” museum of')).toBe('museum');
    expect(phraseAfter(list, ' museums')).toBeUndefined();
    expect(phraseAfter(list, ' cellular')).toBe('cell');
    expect(phraseAfter(list, '')).toBeUndefined();
  });

  test('near a name: at a word’s start, or anywhere where words are not parted', () => {
    expect(phraseIn(list, 'a supermuseum, a museums')).toBe('museum');
    expect(phraseIn(list, 'a supermuseum')).toBeUndefined();
    expect(phraseIn(list, '在城墙上')).toBe('城墙');
  });

  test.each([
    'a',
    'é',
    'ß',
    'σ',
    'ж',
    'қ',
    'ә',
    'א',
    'ع',
    'ی',
    'अ',
    'ท',
    'ก',
    'あ',
    'ナ',
    '城',
    '한',
    'ა',
    'ա',
  ])('inside a word no expression finds anything: after %s', (letter) => {
    const expressions = [patternOf('mus[ea]um')];
    expect(phraseIn(expressions, `${letter}museum`)).toBeUndefined();
    expect(phraseBefore(expressions, `${letter}museum `)).toBeUndefined();
    expect(phraseAfter(expressions, ` museum${letter}`)).toBeUndefined();
  });

  test.each([' ', '-', '“', '«', '(', '、', '・', '。', '،', '؟', '।', '1', '…', ''])(
    'an expression finds the start of a word after “%s”',
    (sign) => {
      expect(phraseIn([patternOf('mus[ea]um')], `${sign}museum`)).toBe('museum');
    },
  );
});
