/**
 * `npm run --silent eval:names -- FILE.jsonl`: lines `{id, text}` in, lines
 * `{id, mentions: [{start, end, actor}]}` out, from the engine and the data that ship. What is no such
 * line is said on standard error, by its number, before anything is printed; the exit code is 1.
 */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { findMentions } from '../../core/matching/matcher.ts';
import { openShippedNames } from './shipped-names.ts';

const Item = v.object({ id: v.string(), text: v.string() });

function fail(message: string, code: number): never {
  process.stderr.write(`${message}\n`);
  process.exit(code);
}

function readLines(file: string): readonly string[] {
  try {
    return readFileSync(file, 'utf8')
      .replace(/^\ufeff/, '')
      .split(/\r?\n/);
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error), 2);
  }
}

function readItem(line: string, number: number): v.InferOutput<typeof Item> {
  try {
    return v.parse(Item, JSON.parse(line));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return fail(`line ${number} is no {"id": "…", "text": "…"}: ${reason}`, 1);
  }
}

const file = process.argv[2] ?? fail('usage: npm run --silent eval:names -- FILE.jsonl', 2);
const items = readLines(file).flatMap((line, i) =>
  line.trim() === '' ? [] : [readItem(line, i + 1)],
);
const names = await openShippedNames();
for (const { id, text } of items) {
  // Each line is a page of its own.
  const { mentions } = findMentions(names, text, { established: new Set() });
  const found = mentions.map(({ start, end, actor }) => ({ start, end, actor }));
  process.stdout.write(`${JSON.stringify({ id, mentions: found })}\n`);
}
