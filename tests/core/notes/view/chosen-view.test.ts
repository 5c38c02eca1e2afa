import { expect, test } from 'vitest';
import type { ActorView, StatementView } from '../../../../core/notes/view/actor-view.ts';
import { chooseView } from '../../../../core/notes/view/chosen-view.ts';

const said = (id: string): StatementView => ({ id, type: 'Quotation', text: id });
const chapter = (id: string) => ({
  article: { id, headline: id, datePublished: '2024-10-21', inLanguage: 'en' },
  jobTitle: 'Minister',
  roleEvidence: 'Minister',
  quotations: [said('q')],
  reportedSpeech: [said('r')],
  quotationsAbout: [said('a')],
  passages: [said('p')],
});
const ACTOR: ActorView = {
  id: 'ada',
  type: 'Person',
  name: 'Ada',
  chapters: [chapter('new'), chapter('old')],
};
const ALL = {
  showQuotations: true,
  showReportedSpeech: true,
  showPassages: true,
  articlesOff: [],
};

test('shows all where nothing is switched off', () => {
  expect(chooseView(ACTOR, ALL)).toEqual(ACTOR);
});

test('leaves out what is switched off, also what others said', () => {
  const [shown] = chooseView(ACTOR, { ...ALL, showQuotations: false })?.chapters ?? [];
  expect(shown?.quotations).toEqual([]);
  expect(shown?.quotationsAbout).toEqual([]);
  expect(shown?.passages).toHaveLength(1);
});

test('leaves out articles, and the actor with the last of them', () => {
  expect(chooseView(ACTOR, { ...ALL, articlesOff: ['new'] })?.chapters).toHaveLength(1);
  expect(chooseView(ACTOR, { ...ALL, articlesOff: ['new', 'old'] })).toBeUndefined();
});
