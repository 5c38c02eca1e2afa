import type { Span } from '../pack.ts';

/** Which marks close what each opens; „German“ and »Danish« use others' openers as closers. */
const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”“',
  '„': '“”',
  '«': '»',
  '»': '«»',
  '"': '"',
};

/**
 * Everything between quotation marks, without the marks, in order. A stretch ends with its paragraph
 * (line) if nothing closes it. Damage is met half-way: an opening mark after a space or at the end of
 * the paragraph closes (`choice. “`). Single marks are left alone: they are apostrophes too.
 */
export function quotedStretches(text: string): readonly Span[] {
  const stretches: Span[] = [];
  for (const paragraph of text.matchAll(/[^\r\n]+/gu)) {
    const line = paragraph[0];
    let from = -1;
    let closers = '';
    for (let at = 0; at < line.length; at += 1) {
      const mark = line.charAt(at);
      if (from < 0) {
        if (!(mark in CLOSERS) || isInches(line, at)) continue;
        from = at + 1;
        closers = CLOSERS[mark] ?? '';
      } else if (closers.includes(mark) && (mark !== '“' || closesHere(line, at))) {
        keep(paragraph.index, line, from, at);
        from = -1;
      }
    }
    if (from >= 0) keep(paragraph.index, line, from, line.length);
  }
  return stretches;

  function keep(offset: number, line: string, from: number, to: number): void {
    const inside = line.slice(from, to);
    const start = offset + from + (inside.length - inside.trimStart().length);
    const end = offset + to - (inside.length - inside.trimEnd().length);
    if (start < end) stretches.push({ start, end });
  }
}

/** “ closes unless a word follows it: then it opens a quotation within. */
function closesHere(line: string, at: number): boolean {
  return !/[\p{L}\p{N}]/u.test(line.charAt(at + 1));
}

/** 5'10" is no quotation. */
function isInches(line: string, at: number): boolean {
  return line.charAt(at) === '"' && /\d/u.test(line.charAt(at - 1));
}
