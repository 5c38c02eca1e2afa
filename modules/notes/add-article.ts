import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { format } from 'prettier';
import { draftNotes } from '../../core/notes/draft/draft-notes.ts';
import { isWrapped } from '../../core/notes/draft/head/is-wrapped.ts';
import { readArticleFile } from './article-file.ts';
import { notesFolders } from './notes-folders.ts';

const USAGE = `npm run add-article -- FILE

Starts the notes of an article: makes a folder under assets/articles with the text of FILE (UTF-8)
and a notes.json with what could be guessed. Complete that, with npm run check-notes beside it.
`;

const WRAPPED = `Lines of this text break within sentences, so quotations may be cut: make each paragraph one line,
delete the folder and start again.

`;

const [file] = process.argv.slice(2);
if (file === undefined || file.startsWith('-')) stop(USAGE);
const article = readArticleFile(file);
if (!article.ok) stop(`${article.message}\n`);
const today = new Date().toISOString().slice(0, 10);
const { id, notes, leftOut, unspoken, hasDate } = await draftNotes(article.text, today);

const { articles, root } = notesFolders(process.cwd());
const folder = join(articles, id);
if (existsSync(folder)) stop(`${relative(root, folder)} exists already: nothing was changed.\n`);
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'article.txt'), article.bytes);
const json = await format(JSON.stringify(notes, null, 2), { parser: 'json', printWidth: 100 });
writeFileSync(join(folder, 'notes.json'), json);

const { actors, statements } = notes;
const quotations = statements.filter((statement) => statement.type === 'Quotation');
const speakerless = quotations.filter(({ spokenBy }) => spokenBy === '').length;
process.stdout.write(`${relative(root, join(folder, 'notes.json'))}

  headline    ${notes.headline || 'none found'}
  date        ${notes.datePublished}${hasDate ? '' : ', which is today: the text begins with no date'}
  language    ${notes.inLanguage}
  actors      ${actors.map(({ name }) => name).join(', ') || 'none found'}
  left out    ${leftOut.join(', ') || 'nobody'}
  quotations  ${quotations.length}${speakerless > 0 ? `, ${speakerless} of them without a sure speaker` : ''}
${unspoken.map(({ start, end }) => `  not said    “${article.text.slice(start, end)}”\n`).join('')}
${isWrapped(article.text) ? WRAPPED : ''}These are guesses. Correct them, take out what is no actor, fill what is empty, then: npm run check-notes
`);

function stop(message: string): never {
  process.stderr.write(message);
  process.exit(1);
}
