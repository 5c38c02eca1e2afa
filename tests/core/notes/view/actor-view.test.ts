import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { viewActor } from '../../../../core/notes/view/actor-view.ts';
import { readArticleFolders } from '../../../../modules/notes/article-folders.ts';
import { checkFolders } from '../../../../modules/notes/check-folders.ts';

const root = join(import.meta.dirname, '../../../..');
const result = await checkFolders(readArticleFolders(join(root, 'tests/fixtures/articles')), root);
if (!result.ok) throw new Error(result.reports.join('\n'));
const { pack } = result;

describe('an actor known from two articles', () => {
  const view = viewActor(pack, 'edith-carrow');

  test('has one view with both, newest first, each with the role of its day', () => {
    expect(
      view?.chapters.map(({ article, jobTitle }) => [article.datePublished, jobTitle]),
    ).toEqual([
      ['2026-02-03', 'Former mayor of Marlow Quay'],
      ['2024-05-14', 'Mayor of Marlow Quay'],
    ]);
    expect(view?.chapters.map(({ quotations }) => quotations.map(({ text }) => text))).toEqual([
      ['I was told October', 'Nobody told me which one.'],
      [
        'Nobody likes a detour, and I like it less than most',
        'But a bridge that might not close again is no bridge at all.',
      ],
    ]);
  });

  test('speaks in the role of the article’s day', () => {
    const titles = view?.chapters.flatMap(({ quotations }) =>
      quotations.map(({ speaker }) => speaker?.jobTitle),
    );
    expect(new Set(titles)).toEqual(
      new Set(['Former mayor of Marlow Quay', 'Mayor of Marlow Quay']),
    );
  });

  test('has the name forms of both articles once', () => {
    const forms = pack.actors.find(({ id }) => id === 'edith-carrow')?.alternateName;
    expect(forms).toEqual(['Ms. Carrow', 'Carrow']);
  });
});

test('a second folder is a second article: four actors, five quotations', () => {
  expect(pack.articles.map(({ id }) => id)).toEqual([
    '2026-02-03-bridge-opens-again',
    '2024-05-14-harbour-bridge-to-stay-closed',
  ]);
  const council = pack.articles[1];
  expect(council?.statements.filter(({ type }) => type === 'Quotation')).toHaveLength(5);
  expect(
    pack.actors.filter(({ roles }) => roles.some((r) => r.article === council?.id)),
  ).toHaveLength(4);
});

test('a passage has no speaker', () => {
  const view = viewActor(pack, 'petra-lindqvist');
  expect(view?.chapters[0]?.passages).toEqual([
    { id: 'buns', type: 'Passage', text: 'The new mayor, Petra Lindqvist, handed out buns.' },
  ]);
});

test('an unknown actor has no view', () => {
  expect(viewActor(pack, 'nobody')).toBeUndefined();
  expect(viewActor(pack, '__proto__')).toBeUndefined();
});
