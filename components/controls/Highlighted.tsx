import type { Span } from '../../core/notes/text/span.ts';

export interface HighlightedProps {
  readonly text: string;
  /** Parts to mark, in order and apart. */
  readonly spans: readonly Span[];
}

/** A text with the matched parts marked. */
export function Highlighted({ text, spans }: HighlightedProps) {
  return (
    <bdi>
      {spans.map(({ start, end }, index) => [
        text.slice(spans[index - 1]?.end ?? 0, start),
        <mark key={start}>{text.slice(start, end)}</mark>,
      ])}
      {text.slice(spans.at(-1)?.end ?? 0)}
    </bdi>
  );
}
