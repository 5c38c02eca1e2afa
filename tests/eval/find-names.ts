/**
 * `npm run --silent eval:names -- FILE.jsonl`: lines `{id, text}` in, lines
 * `{id, mentions: [{start, end, actor}]}` out, from the engine and the data that ship.
 */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { findMentions } from '../../core/matching/matcher.ts';
import { openShippedNames } from './shipped-names.ts';

const Item = v.object({ id: v.string(), text: v.string() });

const [file] = process.argv.slice(2);
if (file === undefined) {
  process.stderr.write('usage: npm run --silent eval:names -- FILE.jsonl\n');
  process.exit(2);
}
const names = await openShippedNames();
const lines = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '');
for (const line of lines) {
  const { id, text } = v.parse(Item, JSON.parse(line));
  // Each line is a page of its own.
  const { mentions } = findMentions(names, text, { established: new Set() });
  const found = mentions.map(({ start, end, actor }) => ({ start, end, actor }));
  process.stdout.write(`${JSON.stringify({ id, mentions: found })}\n`);
}
