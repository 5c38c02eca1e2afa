import { useTexts } from '../texts.tsx';

/** A calendar date `YYYY-MM-DD`, written out in the reader's language. */
export function DateText({ date }: { readonly date: string }) {
  return <time dateTime={date}>{useTexts().date(date)}</time>;
}
