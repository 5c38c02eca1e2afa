/**
 * `npm run eval -- [FILE.jsonl]`: precision, recall and F1 of the shipped names on labelled sentences,
 * in all, by language and by kind. A mention is right where start, end and actor are.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { findMentions } from '../../core/matching/matcher.ts';
import { openShippedNames } from './shipped-names.ts';

const Item = v.object({
  id: v.string(),
  text: v.string(),
  lang: v.string(),
  kind: v.array(v.string()),
  mentions: v.array(v.object({ start: v.number(), end: v.number(), actor: v.string() })),
});

interface Tally {
  items: number;
  gold: number;
  found: number;
  right: number;
}

const DEFAULT = join(import.meta.dirname, '../../../shared/eval/names.dev.jsonl');
const file = process.argv[2] ?? DEFAULT;
if (!existsSync(file)) {
  process.stdout.write(`skipped: the labelled sentences are not here (${file})\n`);
  process.exit(0);
}

const tallies = new Map<string, Tally>();

function add(row: string, gold: number, found: number, right: number): void {
  const tally = tallies.get(row) ?? { items: 0, gold: 0, found: 0, right: 0 };
  tallies.set(row, {
    items: tally.items + 1,
    gold: tally.gold + gold,
    found: tally.found + found,
    right: tally.right + right,
  });
}

const names = await openShippedNames();
for (const line of readFileSync(file, 'utf8').split('\n')) {
  if (line.trim() === '') continue;
  const { text, lang, kind, mentions } = v.parse(Item, JSON.parse(line));
  const key = (m: { start: number; end: number; actor: string }) =>
    `${m.start}:${m.end}:${m.actor}`;
  const gold = new Set(mentions.map(key));
  const found = findMentions(names, text, { established: new Set() }).mentions.map(key);
  const right = found.filter((mention) => gold.has(mention)).length;
  const isDebatable = kind.includes('debatable');
  const rows = isDebatable
    ? ['debatable labels']
    : ['ALL', `language ${lang}`, ...kind.map((name) => `kind ${name}`)];
  for (const row of rows) add(row, gold.size, found.length, right);
}

const percent = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);
const table = [...tallies]
  .toSorted(([a, x], [b, y]) => group(a) - group(b) || y.items - x.items)
  .map(([row, { items, gold, found, right }]) => {
    const precision = percent(right, found);
    const recall = percent(right, gold);
    const f1 = percent(2 * precision * recall, precision + recall);
    const shown = [precision, recall, f1].map((value) => value.toFixed(3));
    return [row.padEnd(28), String(items).padStart(5), String(gold).padStart(5), ...shown].join(
      '  ',
    );
  });

function group(row: string): number {
  return ['ALL', 'debatable', 'language', 'kind'].findIndex((start) => row.startsWith(start));
}

process.stdout.write(`${'row'.padEnd(28)}  items  gold  prec.  recall F1\n${table.join('\n')}\n`);
