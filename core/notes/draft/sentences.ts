import type { Span } from '../text/span.ts';

/** A full stop after a title or an initial ends no sentence. */
const ABBREVIATED =
  /(?:^|[\s(“"])(?:Mr|Mrs|Ms|Dr|St|Sen|Gov|Gen|Prof|No|Mme|Hr|Fr|Sra?|Sig|Nr|\p{Lu})\.\s*$/u;

/** The sentences of a text, in order, without the space around them; none crosses a line break. */
export function sentencesOf(text: string, language: string): readonly Span[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  const sentences: Span[] = [];
  let start = 0;
  for (const { segment, index } of segmenter.segment(text)) {
    const end = index + segment.length;
    if (ABBREVIATED.test(segment) && !/[\r\n]/u.test(segment)) continue;
    const sentence = trimmed(text, start, end);
    if (sentence.start < sentence.end) sentences.push(sentence);
    start = end;
  }
  const rest = trimmed(text, start, text.length);
  return rest.start < rest.end ? [...sentences, rest] : sentences;
}

function trimmed(text: string, from: number, to: number): Span {
  const piece = text.slice(from, to);
  return {
    start: from + (piece.length - piece.trimStart().length),
    end: to - (piece.length - piece.trimEnd().length),
  };
}
