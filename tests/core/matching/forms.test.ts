import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readGazetteer } from '../../../core/matching/gazetteer.ts';
import type { NamesIndex } from '../../../core/matching/matcher.ts';
import { isNameAt } from '../../../core/matching/name-filter.ts';
import { inflect } from '../../../core/matching/words/inflection.ts';
import { openShippedNames } from '../../eval/shipped-names.ts';

const folder = join(import.meta.dirname, '../../../assets/names');
const files = readdirSync(folder).filter((file) => file.endsWith('.json'));

/** One row per language and class: base form, then every form that it must give. */
const INFLECTIONS: readonly (readonly [string, string, string])[] = [
  ['ru', 'Путин/in', 'Путин Путина Путину Путина Путиным Путине'],
  ['ru', 'Кремль/soft', 'Кремль Кремля Кремлю Кремль Кремлем Кремлём Кремле'],
  ['ru', 'Новости/pl', 'Новости Новостей Новостям Новости Новостями Новостях'],
  [
    'ru',
    'Министерство/n',
    'Министерство Министерства Министерству Министерство Министерством Министерстве',
  ],
  [
    'uk',
    'Лукашенко/o',
    'Лукашенко Лукашенка Лукашенку Лукашенкові Лукашенка Лукашенком Лукашенку Лукашенкові',
  ],
  ['uk', 'Путін/in', 'Путін Путіна Путіну Путінові Путіна Путіном Путіним Путіні Путінові Путіну'],
  [
    'be',
    'Лукашэнка/ka',
    'Лукашэнка Лукашэнкі Лукашэнку Лукашэнкы Лукашэнку Лукашэнкам Лукашэнкай Лукашэнкаю Лукашэнку Лукашэнкы',
  ],
  ['be', 'Пяскоў/ou', 'Пяскоў Пяскова Пяскову Пяскова Пясковым Пяскове'],
  ['pl', 'Łukaszenka/ka', 'Łukaszenka Łukaszenki Łukaszence Łukaszenkę Łukaszenką Łukaszence'],
  ['pl', 'Kreml/kreml', 'Kreml Kremla Kremlu Kremlowi Kremlu Kreml Kremlem Kremlu'],
  ['cs', 'Merkelová/adjf', 'Merkelová Merkelové Merkelové Merkelovou Merkelovou Merkelové'],
  ['sk', 'Merkelová/adjf', 'Merkelová Merkelovej Merkelovej Merkelovú Merkelovou Merkelovej'],
  ['sl', 'Merklova/f', 'Merklova Merklove Merklovi Merklovo Merklovo Merklovi'],
  [
    'hr',
    'Europska/adjf unija/f',
    'Europska unija|Europske unije|Europskoj uniji|Europsku uniju|Europskom unijom|Europskoj uniji',
  ],
  ['sr', 'Кремљ/soft', 'Кремљ Кремља Кремљу Кремљ Кремљем Кремљу'],
  ['bg', 'Министерство/n', 'Министерство Министерството'],
  ['lt', 'Putinas/as', 'Putinas Putino Putinui Putiną Putinu Putine'],
  ['lv', 'Putins/s', 'Putins Putina Putinam Putinu Putinu Putinā'],
  ['de', 'Putin/s', 'Putin Putins'],
  [
    'fi',
    'Putin/i',
    'Putin Putinin Putinia Putinilla Putinille Putinilta Putinissa Putinista Putiniin Putinina Putiniksi',
  ],
  [
    'hu',
    'Lukasenka/a',
    'Lukasenka Lukasenkát Lukasenkával Lukasenkának Lukasenkától Lukasenkára Lukasenkáról Lukasenkához Lukasenkában Lukasenkába Lukasenkából Lukasenkáért Lukasenkáig Lukasenkán Lukasenkáék',
  ],
  ['el', 'Κρεμλίνο/o', 'Κρεμλίνο Κρεμλίνου'],
  ['ro', 'Kremlin/ul', 'Kremlin Kremlinul Kremlinului'],
  ['ka', 'პუტინი/i', 'პუტინი პუტინმა პუტინს პუტინის პუტინით პუტინად პუტინისა'],
];

let names: NamesIndex;

beforeAll(async () => {
  names = await openShippedNames();
});

describe('inflection', () => {
  test.each(INFLECTIONS)('%s: %s', (language, pattern, forms) => {
    expect(inflect(pattern, language)).toEqual(forms.split(forms.includes('|') ? '|' : ' '));
  });

  test('words of a phrase agree in case', () => {
    expect(inflect('Европейский/adj союз/m', 'ru')).toContain('Европейским союзом');
    expect(inflect('Европейский/adj союз/m', 'ru')).not.toContain('Европейским союза');
  });

  test('a class that no table knows is an error', () => {
    expect(() => inflect('Putin/none', 'ru')).toThrow('no inflection class "none" for "ru"');
  });
});

describe.each(files)('%s', (file) => {
  const gazetteer = readGazetteer(JSON.parse(readFileSync(join(folder, file), 'utf8')), file);
  const forms = gazetteer.groups.flatMap((group) =>
    Object.entries(group.forms).flatMap(([language, patterns]) =>
      patterns.flatMap((pattern) => inflect(pattern, language)),
    ),
  );

  test('every form passes the filter', () => {
    const missed = forms.filter((form) => !isNameAt(names, `– ${form} –`, 2));
    expect(missed).toEqual([]);
  });
});
