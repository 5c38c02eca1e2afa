import { useTexts } from '../texts.tsx';

/** A calendar date `YYYY-MM-DD`, written out in the reader's language. */
export function DateText({ date }: { readonly date: string }) {
  const texts = useTexts();
  return (
    <bdi>
      <time dateTime={date}>{texts.date(date)}</time>
    </bdi>
  );
}
