import { slug } from './slug.ts';

/** What a draft can tell of an article before an editor looks at it. */
export interface HeadGuess {
  readonly headline: string;
  /** ISO 8601 calendar date. */
  readonly datePublished: string;
  /** Whether the text told the date. */
  readonly hasDate: boolean;
  /** Folder name. */
  readonly id: string;
}

/** Longer first lines are taken for text. UTF-16 code units. */
const MAX_HEADLINE = 150;
/** Words of the headline in the folder's name. */
const SLUG_WORDS = 5;
/** A date further down belongs to the story, not to its head. UTF-16 code units. */
const HEAD_LENGTH = 600;

const ISO_DATE = /\b\d{4}-\d{2}-\d{2}\b/u;
const MONTHS = monthsOf([
  'en',
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'nl',
  'pl',
  'cs',
  'ru',
  'uk',
  'be',
  'tr',
]);
const DAY_MONTH_YEAR =
  /\b(?<day>\d{1,2})\.?\s+(?:de\s+)?(?<month>\p{L}+)\.?,?\s+(?:de\s+)?(?<year>\d{4})\b/gu;
const MONTH_DAY_YEAR = /\b(?<month>\p{L}+)\.?\s+(?<day>\d{1,2}),?\s+(?<year>\d{4})\b/gu;

/**
 * @param fallbackDate Used where the article's first lines tell no date.
 */
export function guessHead(text: string, fallbackDate: string): HeadGuess {
  const found = guessDate(text.slice(0, HEAD_LENGTH));
  const datePublished = found ?? fallbackDate;
  const headline = guessHeadline(text);
  const words = slug(headline, SLUG_WORDS) || 'article';
  return {
    headline,
    datePublished,
    hasDate: found !== undefined,
    id: `${datePublished}-${words}`,
  };
}

export function guessDate(text: string): string | undefined {
  const iso = ISO_DATE.exec(text)?.[0];
  if (iso !== undefined) return iso;
  for (const pattern of [DAY_MONTH_YEAR, MONTH_DAY_YEAR]) {
    for (const { groups } of text.matchAll(pattern)) {
      const month = MONTHS.get((groups?.['month'] ?? '').toLowerCase());
      const { day = '', year = '' } = groups ?? {};
      if (month !== undefined) return `${year}-${month}-${day.padStart(2, '0')}`;
    }
  }
  return undefined;
}

/** The first line with words, without a date and a "date" or "By" label in front. */
function guessHeadline(text: string): string {
  for (const line of text.split(/[\r\n]+/u)) {
    const words = line
      .replace(/^\s*(?:date:?)?\s*\d{4}-\d{2}-\d{2}[\s:–—-]*/iu, '')
      .replaceAll(/\s+/gu, ' ')
      .trim();
    if (words === '') continue;
    if (words.length <= MAX_HEADLINE) return words;
    const cut = words.slice(0, MAX_HEADLINE);
    return cut.slice(0, Math.max(cut.lastIndexOf(' '), 1));
  }
  return '';
}

/** Month names, long and short, with the month's two digits. */
function monthsOf(languages: readonly string[]): ReadonlyMap<string, string> {
  const months = new Map<string, string>();
  for (const language of languages) {
    for (const style of ['long', 'short'] as const) {
      // With the day beside it, as Slavic languages inflect the month.
      const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: style });
      for (let month = 0; month < 12; month += 1) {
        const parts = format.formatToParts(new Date(2021, month, 1));
        const name = parts.find(({ type }) => type === 'month')?.value.replace('.', '') ?? '';
        months.set(name.toLowerCase(), String(month + 1).padStart(2, '0'));
      }
    }
  }
  return months;
}
