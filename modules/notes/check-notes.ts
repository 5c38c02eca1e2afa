import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Pack } from '../../core/notes/pack.ts';
import { positionAt } from '../../core/notes/text/text-position.ts';
import { uncoveredQuotations } from '../../core/notes/uncovered.ts';
import { buildNotes } from './build-notes.ts';
import { notesFolders } from './notes-folders.ts';

/** `npm run check-notes`: everything that keeps the notes from being built, then what could be added. */
const folders = notesFolders(process.cwd());
const { root, articles, names } = folders;
const pack = await builtPack();

const hints: string[] = [];
for (const article of pack.articles) {
  const textFile = join(articles, article.id, 'article.txt');
  for (const { start, end } of uncoveredQuotations(article)) {
    const { line, column } = positionAt(article.articleBody, start);
    const words = article.articleBody.slice(start, end);
    hints.push(`${relative(root, textFile)}:${line}:${column}  in no quotation yet: “${words}”`);
  }
}
const unlisted = pack.actors
  .map(({ id }) => id)
  .filter((id) => !existsSync(join(names, `${id}.json`)));
if (unlisted.length > 0) {
  const folder = relative(root, names);
  hints.push(`No file in ${folder}, so found by the notes' names alone: ${unlisted.join(', ')}.`);
}

const count = (number: number, one: string, many: string) =>
  `${number} ${number === 1 ? one : many}`;
const summary = [
  count(pack.articles.length, 'article', 'articles'),
  count(pack.actors.length, 'actor', 'actors'),
  count(pack.articles.flatMap(({ statements }) => statements).length, 'statement', 'statements'),
].join(', ');
process.stdout.write(`${[`All true: ${summary}.`, ...hints].join('\n')}\n`);

async function builtPack(): Promise<Pack> {
  try {
    const built = await buildNotes(folders);
    built.index();
    return built.pack;
  } catch (error) {
    process.stdout.write(error instanceof Error ? error.message : String(error));
    return process.exit(1);
  }
}
