/** The outer quotation marks of a language, with the narrow space that French puts inside them. */
export interface QuotationMarks {
  readonly open: string;
  readonly close: string;
}

const ENGLISH: QuotationMarks = { open: '“', close: '”' };
const GERMAN: QuotationMarks = { open: '„', close: '“' };
const POLISH: QuotationMarks = { open: '„', close: '”' };
const GUILLEMETS: QuotationMarks = { open: '«', close: '»' };
const FRENCH: QuotationMarks = { open: '«\u202F', close: '\u202F»' };

/** By the delimiters of the Unicode CLDR; languages not listed take the English ones. */
const MARKS: Readonly<Record<string, QuotationMarks>> = {
  ar: { open: '”', close: '“' },
  be: GUILLEMETS,
  bg: GERMAN,
  cs: GERMAN,
  de: GERMAN,
  el: GUILLEMETS,
  es: GUILLEMETS,
  fr: FRENCH,
  hu: POLISH,
  it: GUILLEMETS,
  ja: { open: '「', close: '」' },
  lt: GERMAN,
  no: GUILLEMETS,
  pl: POLISH,
  pt: ENGLISH,
  ro: POLISH,
  ru: GUILLEMETS,
  sk: GERMAN,
  sv: { open: '”', close: '”' },
  uk: GUILLEMETS,
};

/** @param language BCP 47 tag of the words between the marks. */
export function quotationMarksOf(language: string): QuotationMarks {
  const [primary = ''] = language.toLowerCase().split('-');
  return (Object.hasOwn(MARKS, primary) ? MARKS[primary] : undefined) ?? ENGLISH;
}
