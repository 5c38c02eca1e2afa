import { quotationMarksOf } from '../../core/typography/quotation-marks.ts';

export interface NoteTextProps {
  readonly text: string;
  /** BCP 47 tag of the text's own language. */
  readonly language?: string | undefined;
}

/** Words of the notes: isolated, so that no bidi control in them reorders the words around. */
export function NoteText({ text, language }: NoteTextProps) {
  return <bdi lang={language}>{text}</bdi>;
}

/** Verbatim words between the quotation marks of their own language. */
export function Quoted({ text, language = 'en' }: NoteTextProps) {
  const { open, close } = quotationMarksOf(language);
  return (
    <bdi class="quoted" lang={language}>
      <span class="quoted-open">{open}</span>
      <bdi>{text}</bdi>
      {close}
    </bdi>
  );
}
