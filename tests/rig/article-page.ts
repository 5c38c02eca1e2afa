import { readFileSync, readdirSync } from 'node:fs';
import * as v from 'valibot';
import { projectPath } from './project-root.ts';

const notesSchema = v.looseObject({
  headline: v.string(),
  datePublished: v.string(),
  inLanguage: v.string(),
});

/** Folder names of the bundled articles, newest first. */
export function bundledArticles(): string[] {
  return readdirSync(projectPath('assets/articles')).toSorted().toReversed();
}

/**
 * A web page of a bundled article, by default the newest, as a newspaper would set it: no script,
 * nothing from elsewhere.
 */
export function articlePage(article = bundledArticles()[0]): string {
  if (article === undefined) throw new Error('No article is bundled.');
  const file = (name: string): string =>
    readFileSync(projectPath('assets/articles', article, name), 'utf8');
  const { headline, datePublished, inLanguage } = v.parse(
    notesSchema,
    JSON.parse(file('notes.json')),
  );
  const paragraphs = file('article.txt')
    .split('\n')
    // A text may begin with its headline, which stands above it already.
    .filter((line) => line.trim() !== '' && !line.includes(headline))
    .map((line) => `<p>${escaped(line)}</p>`);
  const date = new Date(datePublished).toLocaleDateString(inLanguage, {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  return `<!doctype html>
<html lang="${inLanguage}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,">
<title>${escaped(headline)}</title>
<style>${STYLE}</style>
</head>
<body>
<article>
<h1>${escaped(headline)}</h1>
<time datetime="${datePublished}">${date}</time>
${paragraphs.join('\n')}
</article>
</body>
</html>
`;
}

const STYLE = `
:root { color-scheme: light dark; background: light-dark(#fffefb, #17181a); color: light-dark(#1c1b19, #e6e3dc); }
body { max-width: 41rem; margin: 0 auto; padding: 3.5rem 1.5rem; font: 1.1875rem/1.65 Georgia, 'Liberation Serif', serif; }
h1 { font-size: 2.5rem; line-height: 1.12; margin: 0 0 .75rem; }
time { display: block; margin: 0 0 2rem; font: .9375rem/1.4 system-ui, 'Liberation Sans', sans-serif; opacity: .7; }
p { margin: 0 0 1.1em; }
`;

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
