import type { Span } from '../pack.ts';

const MARKS = '“”„«»"';

/**
 * The words beside a quotation that are likely to say who spoke: those after it up to the end of the
 * sentence or the next mark ("Mr Peskov told reporters"), else those before it from the start of the
 * sentence ("Mr Peskov said:"). Undefined where the quotation stands alone.
 */
export function attributionOf(text: string, quoted: Span): Span | undefined {
  return after(text, quoted.end) ?? before(text, quoted.start);
}

function after(text: string, from: number): Span | undefined {
  // A new sentence or quotation after the closing mark attributes nothing to this one.
  const match = new RegExp(`^[\\s${MARKS}]*`, 'u').exec(text.slice(from, from + 4));
  const start = from + (match?.[0].length ?? 0);
  const line = text.slice(start).split(/[\r\n]/u, 1)[0] ?? '';
  const end = line.search(
    new RegExp(`(?<!\\b(?:Mr|Mrs|Ms|Dr|\\p{Lu}))\\.(?:\\s|$)|[${MARKS}]|$`, 'u'),
  );
  const words = line.slice(0, end).replace(/[\s,:;]+$/u, '');
  if (words === '' || /[\r\n]/u.test(match?.[0] ?? '')) return undefined;
  return { start, end: start + words.length };
}

function before(text: string, to: number): Span | undefined {
  const line =
    text
      .slice(0, to)
      .split(/[\r\n]/u)
      .at(-1) ?? '';
  const lead = line.replace(new RegExp(`[\\s,:;.${MARKS}]+$`, 'u'), '');
  const sentence =
    lead
      .split(new RegExp(`(?<!\\b(?:Mr|Mrs|Ms|Dr|\\p{Lu}))[.?!]\\s+|[${MARKS}]\\s*`, 'u'))
      .at(-1) ?? '';
  if (sentence === '') return undefined;
  const end = to - (line.length - lead.length);
  return { start: end - sentence.length, end };
}
