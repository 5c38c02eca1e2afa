/**
 * C0 and C1 controls, line and paragraph separators, and the controls that embed, override or
 * isolate a writing direction. The marks LRM, RLM and ALM stay: names in right-to-left scripts use them.
 */
const CONTROLS = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u;

/** Text that can stand within a line of ours: no controls, no half of a surrogate pair. */
export function isPlainText(text: string): boolean {
  return text.isWellFormed() && !CONTROLS.test(text);
}

/** Controls that a plain text file has no use for: all of C0 but tab and line ends, and DEL. */
// oxlint-disable-next-line no-control-regex -- finding control characters is the point
export const BODY_CONTROLS = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F]/u;

/** Text that can be an article: line breaks are fine, binary is not. */
export function isArticleText(text: string): boolean {
  return text.isWellFormed() && !BODY_CONTROLS.test(text);
}

/** Which control closes a stretch that another opened. */
const CLOSERS = new Map([
  ...['\u202A', '\u202B', '\u202D', '\u202E'].map((opener) => [opener, '\u202C'] as const),
  ...['\u2066', '\u2067', '\u2068'].map((opener) => [opener, '\u2069'] as const),
]);

/**
 * Whether each control of writing direction is closed within its paragraph, and closes one. Where it
 * is not, the text could end the isolation in which it is shown and reorder the words around it.
 */
export function closesItsDirections(text: string): boolean {
  const open: string[] = [];
  for (const [control] of text.matchAll(/[\n\r\u0085\u2029\u202A-\u202E\u2066-\u2069]/gu)) {
    const closer = CLOSERS.get(control);
    if (closer !== undefined) open.push(closer);
    else if (control === '\u202C' || control === '\u2069') {
      if (open.pop() !== control) return false;
    } else if (open.length > 0) return false;
  }
  return open.length === 0;
}

/** At most `length` code units of a text on one line, for a message; never ends in half a character. */
export function clip(text: string, length: number): string {
  const whole = text.length <= length;
  const piece = whole ? text : text.slice(0, length);
  const oneLine = piece
    .replaceAll(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu, ' ')
    .toWellFormed();
  return whole ? oneLine : `${oneLine}…`;
}
