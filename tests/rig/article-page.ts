import { readFileSync, readdirSync } from 'node:fs';
import { projectPath } from './project-root.ts';

/** Folder names of the bundled articles, newest first. */
export function bundledArticles(): string[] {
  return readdirSync(projectPath('assets/articles')).toSorted().toReversed();
}

/** A web page of a bundled article, as a newspaper would set it: no script, nothing from elsewhere. */
export function articlePage(article = bundledArticles()[0]): string {
  if (article === undefined) throw new Error('No article is bundled.');
  const text = readFileSync(projectPath('assets/articles', article, 'article.txt'), 'utf8');
  const [first = '', ...paragraphs] = text.split('\n').filter((line) => line.trim() !== '');
  // The text begins with its date and headline on one line.
  const headline = first.replace(/^\s*date \d{4}-\d{2}-\d{2}\s*/, '');
  return page(headline, paragraphs.map((words) => `<p>${escaped(words)}</p>`).join('\n'));
}

function page(headline: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,">
<title>${escaped(headline)}</title>
<style>
:root { color-scheme: light dark; }
body { max-width: 40rem; margin: 3rem auto; padding: 0 1.5rem; font: 1.1875rem/1.65 Georgia, 'Liberation Serif', serif; }
h1 { font-size: 2.25rem; line-height: 1.15; margin: 0 0 1.5rem; text-wrap: balance; }
p { margin: 0 0 1.1em; }
</style>
</head>
<body>
<article>
<h1>${escaped(headline)}</h1>
${body}
</article>
</body>
</html>
`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
