import { describe, expect, test } from 'vitest';
import { Effort } from '../../../core/notes/effort.ts';
import type { Notes, NotesStatement } from '../../../core/notes/notes-schema.ts';
import { formatPath } from '../../../core/notes/problem.ts';
import { readNotes } from '../../../core/notes/read-notes.ts';
import { SAMPLE_BODY, sampleNotes, sampleSource } from './sample-article.ts';

type Spoken = Exclude<NotesStatement, { type: 'Passage' }>;

/** Notes whose fields a test may set to anything, right or wrong. */
type Loose = Record<string, unknown>;

async function problemsOf(change: (notes: Notes) => void): Promise<string[]> {
  const result = await readNotes([sampleSource(change)]);
  return result.ok ? [] : result.problems.map((one) => `${formatPath(one.path)}: ${one.message}`);
}

const actor = (notes: Notes, i = 0): Notes['actors'][number] => {
  const found = notes.actors[i];
  if (!found) throw new Error(`no actor ${i}`);
  return found;
};

const spoken = (notes: Notes, i = 0): Spoken => {
  const found = notes.statements[i];
  if (!found || found.type === 'Passage') throw new Error(`nothing spoken at ${i}`);
  return found;
};

describe('readNotes', () => {
  test('compiles true notes', async () => {
    const result = await readNotes([sampleSource()]);
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    const [article] = result.pack.articles;
    expect(article?.articleBody).toBe(SAMPLE_BODY);
    expect(
      article?.statements.map(({ text }) => article.articleBody.slice(text.start, text.end)),
    ).toEqual([
      'We tried everything',
      'Lee and the Mill Union met twice.',
      'The Mill Union wants talks',
    ]);
  });

  const untrue: [string, (notes: Notes) => void, string][] = [
    [
      'a wrong word in a quotation',
      (notes) => (spoken(notes).text.exact = 'We tried anything'),
      'statements[0].text: “We tried anything” does not stand in the article',
    ],
    [
      'an anchor that stands there twice',
      (notes) => (actor(notes, 1).evidence = { exact: 'Mill Union' }),
      'actors[1].evidence: “Mill Union” stands there more than once: add a prefix or suffix',
    ],
    [
      'a prefix that does not stand before it',
      (notes) => (actor(notes, 1).evidence = { exact: 'Mill Union', prefix: 'a ' }),
      'actors[1].evidence: “Mill Union” stands there, but not between this prefix and suffix',
    ],
    [
      'a quotation of words without marks',
      (notes) => (spoken(notes).text = { exact: 'met twice' }),
      'statements[0].text: these words do not stand between one pair of quotation marks',
    ],
    [
      'a quotation that runs on over its marks',
      (notes) => (spoken(notes).text = { exact: 'We tried everything,” Ann Lee' }),
      'statements[0].text: these words do not stand between one pair of quotation marks',
    ],
    [
      'reported speech that is a quotation',
      (notes) => (spoken(notes, 1).text = { exact: 'We tried everything' }),
      'statements[1].text: these words stand between quotation marks: a Quotation?',
    ],
    [
      'an attribution inside the quotation',
      (notes) => (spoken(notes).attribution = { exact: 'tried' }),
      'statements[0].attribution: is part of the quotation itself',
    ],
    [
      'a speaker nobody knows',
      (notes) => (spoken(notes).spokenBy = 'bob'),
      'statements[0].spokenBy: “bob” is none of the actors',
    ],
    [
      'somebody spoken of whom nobody knows',
      (notes) => (spoken(notes).about = ['bob']),
      'statements[0].about[0]: “bob” is none of the actors',
    ],
    [
      'an outlet the article never writes',
      (notes) => (spoken(notes, 1).reportedBy = 'River Pos'),
      'statements[1].reportedBy: “River Pos” is no actor, and the article never writes it',
    ],
    [
      'words from after the article',
      (notes) => (spoken(notes).dateCreated = '2024-05-04'),
      "statements[0].dateCreated: 2024-05-04 is after the article's date",
    ],
    [
      'a date that is not the folder’s',
      (notes) => (notes.datePublished = '2024-05-13'),
      "datePublished: 2024-05-13 is not the date in the folder's name",
    ],
    [
      'a form that is only part of a word',
      (notes) => actor(notes).alternateName.push('Mil'),
      'actors[0].alternateName[1]: the article never writes “Mil”',
    ],
    [
      'a passage that does not name its actor',
      (notes) => (notes.statements[2] = passage('said on Friday', 'ann-lee')),
      'statements[2].about[0]: the passage writes no name of “ann-lee”',
    ],
    [
      'an actor with an empty card',
      (notes) => notes.statements.splice(1, 2),
      'actors[1]: has no statement and no passage: the card would be empty',
    ],
    [
      'two actors with one id',
      (notes) => (actor(notes, 1).id = 'ann-lee'),
      'actors[1].id: another of the actors has this id',
    ],
    [
      'two statements with one id',
      (notes) => (spoken(notes, 1).id = 'everything'),
      'statements[1].id: another of the statements has this id',
    ],
  ];
  test.each(untrue)('refuses %s', async (_, change, message) => {
    expect(await problemsOf(change)).toContain(message);
  });

  test('refuses a text that is not the one the notes were written for', async () => {
    const source = { ...sampleSource(), articleBody: SAMPLE_BODY.replace('twice', 'thrice') };
    const result = await readNotes([source]);
    expect(result.ok ? [] : result.problems).toMatchObject([
      { path: ['sha256'] },
      { path: ['statements', 2, 'text'], nearest: { text: 'Lee and the Mill Union met thrice' } },
    ]);
  });

  test('names file, actor, statement, anchor and the nearest words', async () => {
    const result = await readNotes([
      sampleSource((notes) => (spoken(notes).text.exact = 'We tryed everything')),
    ]);
    expect(result.ok ? [] : result.problems).toEqual([
      {
        article: '2024-05-03-mill-closes',
        path: ['statements', 0, 'text'],
        actor: 'ann-lee',
        statement: 'everything',
        message: '“We tryed everything” does not stand in the article',
        nearest: { text: 'We tried everything', start: 13 },
      },
    ]);
  });

  const misshapen: [string, (notes: Loose) => void, string][] = [
    ['a missing field', (notes) => delete notes['headline'], 'headline: is missing'],
    ['a field that is not ours', (notes) => (notes['title'] = 'x'), 'title: is not a known field'],
    ['a number for text', (notes) => (notes['headline'] = 7), 'headline: must be text'],
    ['empty text', (notes) => (notes['headline'] = ''), 'headline: is empty'],
    [
      'a 31 February',
      (notes) => (notes['datePublished'] = '2024-02-31'),
      'datePublished: is no day of the calendar',
    ],
    [
      'no language',
      (notes) => (notes['inLanguage'] = 'english!'),
      'inLanguage: must be a language tag like "en" or "pt-BR"',
    ],
    [
      'a line that reorders ours',
      (notes) => (notes['headline'] = 'Mill \u202Eseslo'),
      'headline: holds a control character (line break, or one that reorders text)',
    ],
    [
      'half of a character',
      (notes) => (notes['headline'] = 'Mill \uD800'),
      'headline: holds a control character (line break, or one that reorders text)',
    ],
    ['no list', (notes) => (notes['actors'] = {}), 'actors: must be a list'],
    ['nobody', (notes) => (notes['actors'] = []), 'actors: names no actor'],
    [
      'more statements than any article has',
      (notes) => (notes['statements'] = Array.from({ length: 1001 }, () => ({}))),
      'statements: has more than 1000 entries',
    ],
  ];
  test.each(misshapen)('refuses %s', async (_, change, message) => {
    const notes: Loose = { ...sampleNotes() };
    change(notes);
    const result = await readNotes([{ ...sampleSource(), notes }]);
    const told = result.ok ? [] : result.problems.map((p) => `${formatPath(p.path)}: ${p.message}`);
    expect(told).toContain(message);
  });

  test.each([null, undefined, 7, 'notes', [], () => {}])('refuses %s for notes', async (notes) => {
    const result = await readNotes([{ ...sampleSource(), notes }]);
    expect(result.ok ? [] : result.problems[0]?.path).toEqual(expect.any(Array));
  });

  test('tells faults of shape and of truth, of all articles, in one go', async () => {
    const result = await readNotes([
      sampleSource((notes) => {
        actor(notes).name = '';
        spoken(notes, 1).text.exact = 'nowhere to be found';
      }),
      { ...sampleSource((notes) => (spoken(notes).spokenBy = 'bob')), id: '2024-05-03-other' },
    ]);
    const told = result.ok
      ? []
      : result.problems.map(({ article, path }) => [article, formatPath(path)]);
    expect(told).toEqual([
      ['2024-05-03-mill-closes', 'actors[0].name'],
      ['2024-05-03-mill-closes', 'statements[1].text'],
      ['2024-05-03-other', 'statements[0].spokenBy'],
    ]);
  });

  test('gives up on more work than it may do', async () => {
    const result = await readNotes([sampleSource()], new Effort(SAMPLE_BODY.length));
    expect(result.ok ? [] : result.problems.map(({ message }) => message)).toEqual([
      'there are too many anchors in too long a text to check them all',
    ]);
  });

  test('refuses two articles with one id, and one actor of two kinds', async () => {
    const other = sampleSource((notes) => (actor(notes).type = 'Organization'));
    const result = await readNotes([sampleSource(), other, { ...other, id: '2024-05-03-third' }]);
    expect(result.ok ? [] : result.problems.map(({ message }) => message)).toEqual([
      'another article has this id',
      'is “Person” in 2024-05-03-mill-closes',
      'is “Person” in 2024-05-03-mill-closes',
    ]);
  });

  test.each(['../../etc', 'constructor', '2024-05-03-A', ''])('refuses the id %j', async (id) => {
    const result = await readNotes([{ ...sampleSource(), id }]);
    expect(result.ok ? [] : result.problems[0]?.message).toMatch(/^the article's id/u);
  });
});

function passage(exact: string, ...about: string[]): NotesStatement {
  return { type: 'Passage', id: 'met', about, text: { exact } };
}
