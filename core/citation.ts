import type { Chapter, StatementView } from './notes/view/actor-view.ts';
import type { PageSettings } from './settings/page-settings.ts';
import { quotationMarksOf } from './typography/quotation-marks.ts';

type Article = Chapter['article'];

export interface Citation {
  /** For `text/plain`. */
  readonly text: string;
  /** For `text/html`, where the format is one for word processors. */
  readonly html?: string;
}

/** The few words of a citation that belong to the reader's language. */
export interface CitationWords {
  /** "in:" before the headline. */
  readonly in: string;
  /** After words that are the article's and not the speaker's: "paraphrase". */
  readonly paraphrase: string;
  /** "reported by RIA Novosti". */
  readonly reportedBy: (outlet: string) => string;
  /** Writes a date `YYYY-MM-DD` out. */
  readonly date: (isoDate: string) => string;
}

/**
 * “quote” — speaker, role, occasion, date, in: headline, date. Paraphrase goes without quotation marks
 * and says what it is.
 */
export function cite(
  statement: StatementView,
  article: Article,
  format: PageSettings['citationFormat'],
  words: CitationWords,
): Citation {
  const quote = quoteOf(statement, article, words);
  const by = originOf(statement, words);
  const day = words.date(article.datePublished);
  switch (format) {
    case 'plain':
      return {
        text: `${quote} — ${[...by, `${words.in} ${article.headline}`, day].join(', ')}`,
        html: htmlOf(quote, [...by.map(escapeHtml), inItalics(article, words)], day, article),
      };
    case 'markdown': {
      const place = `${words.in} *${escapeMarkdown(article.headline)}*`;
      return {
        text: `> ${escapeMarkdown(quote)}\n>\n> — ${[...by.map(escapeMarkdown), place, day].join(', ')}`,
      };
    }
    case 'bibtex':
      return { text: bibtexOf(statement, article, [quote, by.join(', ')]) };
  }
}

function quoteOf(
  { type, text }: StatementView,
  { inLanguage }: Article,
  { paraphrase }: CitationWords,
): string {
  if (type === 'ReportedSpeech') return `${text} (${paraphrase})`;
  const { open, close } = quotationMarksOf(inLanguage);
  return `${open}${text}${close}`;
}

function originOf(statement: StatementView, words: CitationWords): string[] {
  const { speaker, occasion, dateCreated, reportedBy } = statement;
  return [
    speaker?.name,
    speaker?.jobTitle,
    occasion,
    dateCreated && words.date(dateCreated),
    reportedBy && words.reportedBy(reportedBy),
  ].flatMap((part) => (part === undefined || part === '' ? [] : [part]));
}

function htmlOf(
  quote: string,
  by: readonly string[],
  day: string,
  { inLanguage }: Article,
): string {
  const cited = [...by, escapeHtml(day)].join(', ');
  return `<blockquote lang="${escapeHtml(inLanguage)}"><p>${escapeHtml(quote)}</p></blockquote><p>— ${cited}</p>`;
}

function inItalics({ headline }: Article, words: CitationWords): string {
  return `${escapeHtml(words.in)} <cite>${escapeHtml(headline)}</cite>`;
}

/** `@misc`: the notes name no newspaper, which `@article` would ask for. */
function bibtexOf({ id }: StatementView, article: Article, note: readonly string[]): string {
  const [year = '', month = ''] = article.datePublished.split('-');
  const fields = [
    ['title', `{${escapeLatex(article.headline)}}`],
    ['year', year],
    ['month', String(Number(month))],
    ['date', article.datePublished],
    ['language', escapeLatex(article.inLanguage)],
    ['note', escapeLatex(note.filter(Boolean).join(' — '))],
  ];
  const lines = fields.map(([name, value]) => `  ${name} = {${value}}`);
  return `@misc{${keyOf(article.id)}-${keyOf(id)},\n${lines.join(',\n')}\n}`;
}

function keyOf(id: string): string {
  return id.replaceAll(/[^\w-]/g, '');
}

const HTML_ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"]/g, (sign) => HTML_ENTITIES[sign] ?? sign);
}

function escapeMarkdown(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>#|~]/g, String.raw`\$&`).replaceAll(/\s*\n\s*/g, ' ');
}

const LATEX_COMMANDS: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
};

function escapeLatex(text: string): string {
  return text.replaceAll(/[\\{}$&%#_~^]/g, (sign) => LATEX_COMMANDS[sign] ?? `\\${sign}`);
}
