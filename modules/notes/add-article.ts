import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { format } from 'prettier';
import { draftNotes } from '../../core/notes/draft/draft-notes.ts';
import { notesFolders } from './notes-folders.ts';

const USAGE = `npm run add-article -- FILE

Starts the notes of an article: makes a folder under assets/articles with the text of FILE (UTF-8)
and a notes.json with what could be guessed. Complete that, with npm run check-notes beside it.
`;

const [file] = process.argv.slice(2);
if (file === undefined || file.startsWith('-')) stop(USAGE);
if (!existsSync(file)) stop(`There is no file ${file}.\n`);
const bytes = readFileSync(file);
const today = new Date().toISOString().slice(0, 10);
const { id, notes, leftOut } = await draftNotes(decode(bytes), today);

const { articles, root } = notesFolders(process.cwd());
const folder = join(articles, id);
if (existsSync(folder)) stop(`${relative(root, folder)} exists already: nothing was changed.\n`);
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'article.txt'), bytes);
const json = await format(JSON.stringify(notes, null, 2), { parser: 'json', printWidth: 100 });
writeFileSync(join(folder, 'notes.json'), json);

process.stdout.write(`${relative(root, join(folder, 'notes.json'))}

  headline    ${notes.headline}
  date        ${notes.datePublished}
  actors      ${notes.actors.map(({ name }) => name).join(', ') || 'none found'}
  quotations  ${notes.statements.filter(({ type }) => type === 'Quotation').length}
  left out    ${leftOut.join(', ') || 'nothing'}

These are guesses. Correct them, take out what is no actor, fill what is empty, then: npm run check-notes
`);

function decode(article: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(article);
  } catch {
    return stop('The file is no UTF-8 text: save it as UTF-8 first.\n');
  }
}

function stop(message: string): never {
  process.stderr.write(message);
  process.exit(1);
}
