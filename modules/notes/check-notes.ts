import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { positionAt } from '../../core/notes/text/text-position.ts';
import { uncoveredQuotations } from '../../core/notes/uncovered.ts';
import { readArticleFolders } from './article-folders.ts';
import { checkFolders } from './check-folders.ts';
import { notesFolders } from './notes-folders.ts';

/** `npm run check-notes`: everything that keeps the notes from being built, then what could be added. */
const { root, articles, names } = notesFolders(process.cwd());
const folders = readArticleFolders(articles);
const checked = await checkFolders(folders, root);
if (!checked.ok) {
  process.stdout.write(`${checked.reports.join('\n\n')}\n\n${checked.reports.length} to mend.\n`);
  process.exit(1);
}

const hints: string[] = [];
for (const article of checked.pack.articles) {
  const textFile = join(articles, article.id, 'article.txt');
  for (const { start, end } of uncoveredQuotations(article)) {
    const { line, column } = positionAt(article.articleBody, start);
    const words = article.articleBody.slice(start, end);
    hints.push(`${relative(root, textFile)}:${line}:${column}  in no quotation yet: “${words}”`);
  }
}
const unlisted = checked.pack.actors
  .map(({ id }) => id)
  .filter((id) => !existsSync(join(names, `${id}.json`)));
if (unlisted.length > 0) {
  const folder = relative(root, names);
  hints.push(`No file in ${folder}, so found by the notes' names alone: ${unlisted.join(', ')}.`);
}

const count = (number: number, one: string, many: string) =>
  `${number} ${number === 1 ? one : many}`;
const summary = [
  count(checked.pack.articles.length, 'article', 'articles'),
  count(checked.pack.actors.length, 'actor', 'actors'),
  count(
    checked.pack.articles.flatMap(({ statements }) => statements).length,
    'statement',
    'statements',
  ),
].join(', ');
process.stdout.write(`${[`All true: ${summary}.`, ...hints].join('\n')}\n`);
