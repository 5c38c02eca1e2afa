import { anything, assert, asyncProperty, constantFrom, json, nat, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPackFile } from '../../../core/notes/pack-file.ts';
import { MAX_PROBLEMS } from '../../../core/notes/problem.ts';
import type { NotesResult } from '../../../core/notes/read-notes.ts';
import { SAMPLE_BODY, sampleNotes, sampleSource } from './sample-article.ts';

const file = (...articles: unknown[]) => JSON.stringify({ version: 1, articles });
const good = file(sampleSource());

async function messagesOf(text: string): Promise<string[]> {
  const result = await readPackFile(text);
  return result.ok ? [] : result.problems.map(({ message }) => message);
}

describe('readPackFile', () => {
  test('reads what the build reads', async () => {
    const result = await readPackFile(good);
    expect(result.ok && result.pack.actors.map(({ id }) => id)).toEqual(['ann-lee', 'mill-union']);
  });

  test('shows markup as the text it is', async () => {
    const notes = { ...sampleNotes(), headline: '<img src=x onerror=alert(1)>' };
    const result = await readPackFile(file({ ...sampleSource(), notes }));
    expect(result.ok && result.pack.articles[0]?.headline).toBe('<img src=x onerror=alert(1)>');
  });

  test.each([
    ['nothing', '', /^line 1, column 1: is no JSON/u],
    ['no JSON', '{"version":1,', /^line 1, column \d+: is no JSON/u],
    ['comments', '{} // mine', /is no JSON/u],
    ['deep nesting', '['.repeat(1_000_000), /nested more than 20 levels/u],
    ['many values', `[${'1,'.repeat(250_000)}1]`, /holds more than 200000 values/u],
    ['a file too long', `"${'x'.repeat(20_000_001)}"`, /longer than 20000000 characters/u],
    ['__proto__', '{"version":1,"articles":[{"__proto__":{}}]}', /“__proto__” is not allowed/u],
    ['constructor', '{"constructor":1}', /“constructor” is not allowed/u],
    ['an escaped __proto__', '{"\\u005f_proto__":1}', /“__proto__” is not allowed/u],
    ['a key twice', '{"version":1,"version":1}', /“version” is written twice/u],
    ['half a character', '{"version":"\\ud800"}', /broken characters/u],
    ['another version', '{"version":2,"articles":[]}', /must be 1/u],
    ['no articles', '{"version":1,"articles":[]}', /has no article/u],
    ['a list', '[]', /is missing/u],
    ['a word', '"pack"', /must be an object/u],
  ])('refuses %s', async (_, text, message) => {
    expect((await messagesOf(text)).join('\n')).toMatch(message);
  });

  test('refuses a 1 MB name and 100,000 aliases without repeating them', async () => {
    const [lee] = sampleNotes().actors;
    const withLee = (change: object) =>
      file({ ...sampleSource(), notes: { ...sampleNotes(), actors: [{ ...lee, ...change }] } });
    const long = await messagesOf(withLee({ name: 'x'.repeat(1_000_000) }));
    expect(long).toContain('is longer than 300 characters');
    const many = await messagesOf(withLee({ alternateName: Array(100_000).fill('Lee') }));
    expect(many).toContain('has more than 64 entries');
    expect([...long, ...many].every((message) => message.length < 300)).toBe(true);
  });

  test('refuses words that would reorder ours, and shows those that close what they open', async () => {
    const withQuotation = (words: string) => {
      const articleBody = SAMPLE_BODY.replace('We tried everything', words);
      const notes = sampleNotes(articleBody);
      const [quotation] = notes.statements;
      if (quotation) quotation.text.exact = words;
      return file({ ...sampleSource(), articleBody, notes });
    };
    expect(await messagesOf(withQuotation('We \u202Eeverything'))).toContain(
      'the text holds controls of writing direction that are not closed in their paragraph',
    );
    expect(await messagesOf(withQuotation('We \u202Etried\u202C everything'))).toEqual([]);
    const cut = sampleNotes(SAMPLE_BODY.replace('We tried', '\u202EWe\u202C tried'));
    const [quotation] = cut.statements;
    if (quotation) quotation.text.exact = 'We\u202C tried everything';
    const articleBody = SAMPLE_BODY.replace('We tried', '\u202EWe\u202C tried');
    expect(await messagesOf(file({ ...sampleSource(), articleBody, notes: cut }))).toContain(
      'begins or ends between controls of writing direction that belong together',
    );
  });

  test('tells a hundred problems and counts the rest', async () => {
    const statements = Array.from({ length: 1000 }, () => ({}));
    const told = await messagesOf(
      file({ ...sampleSource(), notes: { ...sampleNotes(), statements } }),
    );
    expect(told).toHaveLength(MAX_PROBLEMS + 1);
    expect(told.at(-1)).toMatch(/^and \d+ more problems$/u);
  });

  test('never throws, whatever JSON it gets', async () => {
    await assert(
      asyncProperty(json({ maxDepth: 8 }), async (text) => {
        const result = await readPackFile(text);
        expect(result.ok).toBe(false);
        expect(isSound(result)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  test('never throws, whatever a byte of a good file becomes', async () => {
    await assert(
      asyncProperty(
        nat(good.length),
        nat(20),
        string({ unit: 'binary', maxLength: 5 }),
        async (at, length, piece) => {
          const result = await readPackFile(good.slice(0, at) + piece + good.slice(at + length));
          expect(isSound(result)).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
  });

  test('never throws, whatever a field of good notes becomes', async () => {
    await assert(
      asyncProperty(
        constantFrom(...pathsIn(sampleNotes())),
        anything({ withNullPrototype: true, withBigInt: false }),
        async (path, value) => {
          const notes: unknown = replaced(sampleNotes(), path, value);
          const text = JSON.stringify({ version: 1, articles: [{ ...sampleSource(), notes }] });
          const result = await readPackFile(text);
          expect(isSound(result)).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
  });
});

/** Either reasons, or a pack whose article is the one that was handed in. */
function isSound(result: NotesResult): boolean {
  if (!result.ok) return result.problems.length > 0;
  return result.pack.articles.every(({ articleBody }) => articleBody === SAMPLE_BODY);
}

type Path = readonly (string | number)[];

function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => pathsIn(inner, [...path, key]))];
}

function replaced(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by;
  const entries = Object.entries(value ?? {}).map(([name, inner]) => [
    name,
    name === key ? replaced(inner, rest, by) : inner,
  ]);
  const object: Record<string, unknown> = Object.fromEntries(entries);
  return Array.isArray(value) ? Object.values(object) : object;
}
