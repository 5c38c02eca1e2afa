import pack from 'virtual:dramatis/notes';
import { expect, test } from 'vitest';
import { withoutArticles } from '../../../../core/notes/view/without-articles.ts';
import { publishedSettings } from '../../../../core/settings/published.ts';
import { DEFAULT_SETTINGS } from '../../../../core/settings/settings.ts';

const everyArticle = pack.articles.map(({ id }) => id);

test('without its article, an actor is not there', () => {
  expect(withoutArticles(pack, [])).toBe(pack);
  expect(withoutArticles(pack, everyArticle)).toMatchObject({ articles: [], actors: [] });
});

test('pages are told to mute whom only switched-off articles know', () => {
  const settings = { ...DEFAULT_SETTINGS, muted: ['eu'], articlesOff: everyArticle };
  const { muted } = publishedSettings(settings, pack);
  expect(muted.toSorted()).toEqual(pack.actors.map(({ id }) => id).toSorted());
  expect(publishedSettings({ ...settings, articlesOff: [] }, pack).muted).toEqual(['eu']);
});

test('pages are told nothing that they do not need', () => {
  const published = publishedSettings(DEFAULT_SETTINGS, pack);
  expect(published).not.toHaveProperty('badge');
  expect(published).not.toHaveProperty('language');
});
