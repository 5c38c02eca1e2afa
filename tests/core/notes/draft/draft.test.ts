import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { draftNotes } from '../../../../core/notes/draft/draft-notes.ts';
import { guessDate, guessHead } from '../../../../core/notes/draft/head/guess-head.ts';
import { guessLanguage } from '../../../../core/notes/draft/head/guess-language.ts';
import { isWrapped } from '../../../../core/notes/draft/head/is-wrapped.ts';
import { lexiconOf } from '../../../../core/notes/draft/speech/lexicon.ts';
import { nameCandidates } from '../../../../core/notes/draft/names/name-candidates.ts';
import { selectorFor } from '../../../../core/notes/draft/selector-for.ts';
import { sentencesOf } from '../../../../core/notes/draft/sentences.ts';
import { slug } from '../../../../core/notes/draft/head/slug.ts';
import { anchorText } from '../../../../core/notes/text/text-quote.ts';

describe('guessDate', () => {
  test.each([
    ['date 2021-11-11 Russia', '2021-11-11'],
    ['Published on 3 May 2024 by', '2024-05-03'],
    ['May 14, 2024', '2024-05-14'],
    ['Sept. 1, 2020', '2020-09-01'],
    ['am 3. März 2022', '2022-03-03'],
    ['le 5 décembre 2019', '2019-12-05'],
    ['12 de junio de 2021', '2021-06-12'],
    ['9 listopada 2021', '2021-11-09'],
    ['in the 300 days of 2021', undefined],
  ])('%s', (text, expected) => {
    expect(guessDate(text)).toBe(expected);
  });
});

describe('guessHead', () => {
  test.each([
    [' date 2021-11-11 Mill Closes\nText.', 'Mill Closes', '2021-11-11-mill-closes'],
    ['\n\nÄrger um „Bauplan“\n3. Mai 2024', 'Ärger um „Bauplan“', '2024-05-03-arger-um-bauplan'],
    ['No date', 'No date', '2000-01-01-no-date'],
    ['', '', '2000-01-01-article'],
    ['今日のニュース', '今日のニュース', '2000-01-01-article'],
    ['Песков едет\n3 мая 2024 г.', 'Песков едет', '2024-05-03-peskov-edet'],
  ])('%j', (text, headline, id) => {
    expect(guessHead(text, '2000-01-01')).toMatchObject({ headline, id });
  });

  test('cuts a paragraph that stands for a headline at a word', () => {
    const { headline } = guessHead('word '.repeat(100), '2000-01-01');
    expect(headline).toMatch(/^(?:word )+word$/u);
    expect(slug(headline, 5)).toBe('word-word-word-word-word');
  });
});

test.each([
  ['Дмитрий Песков', 'dmitriy-peskov'],
  ['Ірина Верещук', 'irina-vereshchuk'],
  ['Łukaszenka & Søn', 'lukaszenka-son'],
  ['Νίκος Καζαντζάκης', 'nikos-kazantzakis'],
  ['安倍', ''],
])('slug of %s', (text, expected) => {
  expect(slug(text, 5)).toBe(expected);
});

test.each([
  ['The mayor said that the bridge is shut.', 'en'],
  ['Die Brücke bleibt bis Oktober zu, sagte sie.', 'de'],
  ['Le pont reste fermé jusqu’en octobre, a déclaré le maire.', 'fr'],
  ['Мост закрыт до октября.', 'ru'],
  ['Міст зачинено до жовтня, її вже бачили.', 'uk'],
  ['Мост зачынены, сказаў ён.', 'be'],
  ['Most pozostanie zamknięty do października.', 'pl'],
  ['橋は閉まっています。', 'ja'],
  ['الجسر مغلق حتى أكتوبر.', 'ar'],
  ['', 'en'],
])('the language of %s', (text, language) => {
  expect(guessLanguage(text)).toBe(language);
});

test.each([
  [
    'One line that is quite long and goes\non in the next, and so does this line\nof text to its end.',
    true,
  ],
  [
    'One paragraph that is quite long and ends.\nAnother that ends as well, and here.\nThird.',
    false,
  ],
  ['Short\nlines\nof a list', false],
])('isWrapped %j', (text, expected) => {
  expect(isWrapped(text)).toBe(expected);
});

test('sentencesOf stops neither at titles nor at initials', () => {
  const text = 'Mr. Wren left. Vladimir V. Putin did not.\nNext paragraph';
  expect(sentencesOf(text, 'en').map(({ start, end }) => text.slice(start, end))).toEqual([
    'Mr. Wren left.',
    'Vladimir V. Putin did not.',
    'Next paragraph',
  ]);
});

describe('nameCandidates', () => {
  test.each([
    ['On Monday Mayor Edith Carrow spoke.', [['Edith Carrow', [], 'Mayor']]],
    [
      'He met Edith Carrow. Then Ms. Carrow left.',
      [['Edith Carrow', ['Ms. Carrow', 'Carrow'], '']],
    ],
    ['It met Ursula von der Leyen.', [['Ursula von der Leyen', [], '']]],
    ['He works for the Bank of England.', [['Bank of England', [], '']]],
    ['They saw Alexander G. Lukashenko.', [['Alexander G. Lukashenko', [], '']]],
    ['Nobody came. Everybody left on Friday in May.', []],
    ['She read O’Brien aloud.', [['O’Brien', [], '']]],
  ])('%s', (text, expected) => {
    const found = nameCandidates(text, lexiconOf('en')).map(({ name, alternateName, title }) => [
      name,
      alternateName,
      title,
    ]);
    expect(found).toEqual(expected);
  });
});

test('selectorFor adds as much around words as makes them unique', () => {
  const text = 'one two one two three, and one more';
  for (const start of [0, 8]) {
    const span = { start, end: start + 7 };
    expect(anchorText(text, selectorFor(text, span))).toEqual({ state: 'found', span });
  }
  expect(selectorFor(text, { start: 16, end: 21 })).toEqual({ exact: 'three' });
});

describe('draftNotes', () => {
  const read = (path: string) =>
    readFileSync(join(import.meta.dirname, '../../../..', path), 'utf8');

  test('finds actors, forms, titles, quotations and speakers of a council report', async () => {
    const id = '2024-05-14-harbour-bridge-to-stay-closed';
    const draft = await draftNotes(read(`tests/fixtures/articles/${id}/article.txt`), '2000-01-01');
    expect(draft.id).toBe(id);
    const { actors, statements } = draft.notes;
    expect(
      actors.map(({ name, alternateName, jobTitle }) => [name, alternateName, jobTitle]),
    ).toEqual([
      ['Edith Carrow', ['Ms. Carrow', 'Carrow'], 'Mayor'],
      ['Harbour Board', [], ''],
      ['Tobias Wren', ['Mr. Wren', 'Wren'], 'Councillor'],
      ['Petra Lindqvist', ['Ms. Lindqvist', 'Lindqvist'], ''],
    ]);
    expect(statements.map((one) => (one.type === 'Quotation' ? one.spokenBy : one.type))).toEqual([
      'edith-carrow',
      'edith-carrow',
      'tobias-wren',
      'petra-lindqvist',
      'petra-lindqvist',
      'Passage',
    ]);
  });

  test('anchors everything, also in a damaged text', async () => {
    const text = read('assets/articles/2021-11-11-belarus-poland-border/article.txt');
    const { notes } = await draftNotes(text, '2000-01-01');
    const quotations = notes.statements.filter(({ type }) => type === 'Quotation');
    expect(quotations).toHaveLength(5);
    const selectors = [
      ...notes.actors.map(({ evidence }) => evidence),
      ...notes.statements.flatMap((one) =>
        one.type === 'Passage' ? [one.text] : [one.text, one.attribution],
      ),
    ];
    for (const selector of selectors) expect(anchorText(text, selector).state).toBe('found');
  });
});
