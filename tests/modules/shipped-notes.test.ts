import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import filterBytes, { gate } from 'virtual:dramatis/filter';
import nameBytes from 'virtual:dramatis/names';
import pack from 'virtual:dramatis/notes';
import { describe, expect, test } from 'vitest';
import { openGate } from '../../core/matching/gate.ts';
import { openNames } from '../../core/matching/matcher.ts';
import { openNameFilter } from '../../core/matching/name-filter.ts';
import { viewActor } from '../../core/notes/view/actor-view.ts';

const ARTICLE = '2021-11-11-belarus-poland-border';
const folder = join(import.meta.dirname, '../../assets/articles', ARTICLE);

/** Written down here a second time, by hand, from the article: the data is tested, not the code. */
const ACTORS = {
  lukashenko: ['Alexander G. Lukashenko', 'Person', 'President of Belarus'],
  putin: ['Vladimir V. Putin', 'Person', 'President of Russia'],
  peskov: ['Dmitry S. Peskov', 'Person', 'Spokesman for Vladimir V. Putin'],
  merkel: ['Angela Merkel', 'Person', 'Chancellor of Germany'],
  kremlin: ['The Kremlin', 'GovernmentOrganization', 'The Russian presidency'],
  'belarus-defense-ministry': [
    'Belarussian Defense Ministry',
    'GovernmentOrganization',
    'Defense ministry of Belarus',
  ],
  'ria-novosti': ['RIA Novosti', 'NewsMediaOrganization', 'Russian state news agency'],
  eu: ['European Union', 'Organization', 'Union of European countries'],
} as const;

const QUOTATIONS: Record<string, readonly string[]> = {
  peskov: [
    'Indeed, tensions have risen on this border where highly armed people – the military – are present on both sides – a matter of great concern to all quiet-minded people in Europe',
  ],
  kremlin: [
    'The importance of resolving the acute migration crisis as soon as possible by international humanitarian standards is confirmed',
    'Vladimir Putin spoke in favor of resuming contacts between EU countries and Belarus with the aim of resolving this issue.',
  ],
  lukashenko: [
    'We must constantly monitor the situation on the border',
    'Yes, these are bombers capable of carrying nuclear weapons. But we have no choice.',
  ],
};

describe('the shipped notes of the border article', () => {
  const article = pack.articles.find(({ id }) => id === ARTICLE);
  const file = readFileSync(join(folder, 'article.txt'));

  test('carry the article byte for byte', () => {
    expect(Buffer.from(article?.articleBody ?? '')).toEqual(file);
    expect(createHash('sha256').update(file).digest('hex')).toBe(
      'bb81d62aee08663cc7f1ff97dc801253876ae18155916757b4b6e7513d924ac9',
    );
  });

  test('carry headline, date and language', () => {
    expect(article).toMatchObject({
      headline: 'Russia Reacts to Belarus-Poland Border Crisis',
      datePublished: '2021-11-11',
      inLanguage: 'en',
    });
    expect(new Date('2021-11-11T00:00Z').getUTCDay()).toBe(4);
  });

  test('know the eight actors with kind and role', () => {
    const shipped = pack.actors.flatMap(({ id, name, type, roles }) => {
      const role = roles.find(({ article: known }) => known === ARTICLE);
      return role ? [[id, [name, type, role.jobTitle]]] : [];
    });
    expect(Object.fromEntries(shipped)).toEqual(ACTORS);
  });

  test.each(Object.keys(ACTORS))('%s: quotations are those of the article, no more', (id) => {
    const said = viewActor(pack, id)?.chapters.flatMap(({ quotations }) => quotations) ?? [];
    expect(said.map(({ text }) => text)).toEqual(QUOTATIONS[id] ?? []);
    for (const { text, speaker } of said) {
      expect(file.toString('utf8')).toContain(text);
      expect(speaker?.id).toBe(id);
    }
  });

  test.each(Object.keys(ACTORS))('%s: the card is not empty', (id) => {
    const [chapter] = viewActor(pack, id)?.chapters ?? [];
    const {
      quotations = [],
      reportedSpeech = [],
      quotationsAbout = [],
      passages = [],
    } = chapter ?? {};
    const shown = [...quotations, ...reportedSpeech, ...quotationsAbout, ...passages];
    expect(shown).not.toEqual([]);
    for (const { text } of shown) expect(file.toString('utf8')).toContain(text);
    expect(file.toString('utf8')).toContain(chapter?.roleEvidence);
  });

  test('show the Kremlin’s words about Putin and the EU on their cards, under its name', () => {
    for (const id of ['putin', 'eu']) {
      const [chapter] = viewActor(pack, id)?.chapters ?? [];
      expect(chapter?.quotationsAbout).toMatchObject([
        { text: QUOTATIONS['kremlin']?.[1], speaker: { id: 'kremlin', name: 'The Kremlin' } },
      ]);
    }
  });

  test('keep reported speech apart from quotations', () => {
    const reported = ['peskov', 'belarus-defense-ministry'].flatMap((id) =>
      (viewActor(pack, id)?.chapters ?? []).flatMap(({ reportedSpeech }) => reportedSpeech),
    );
    expect(reported).toMatchObject([
      {
        text: 'Russia was doing everything possible to resolve the situation',
        reportedBy: 'RIA Novosti',
      },
      { text: expect.stringContaining('the possibility of a military increase') },
      { text: expect.stringContaining('for the second day in a row on Thursday') },
    ]);
  });

  test('have real dates, none after the article', () => {
    for (const statement of article?.statements ?? []) {
      if (statement.type === 'Passage' || statement.dateCreated === undefined) continue;
      expect(statement.dateCreated).toBe('2021-11-11'); // "on Thursday"
    }
  });

  test('have unique ids', () => {
    const ids = (article?.statements ?? []).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(pack.actors.map(({ id }) => id)).size).toBe(pack.actors.length);
  });

  test('come with a names index of the same actors', () => {
    const { actors } = openNames(nameBytes(), openGate(gate), openNameFilter(filterBytes()));
    expect(actors.toSorted()).toEqual(pack.actors.map(({ id }) => id).toSorted());
  });
});
