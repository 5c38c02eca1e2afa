/**
 * The first place of `wanted` at or after `from`, or -1: `String.indexOf` that stays linear whatever
 * the words. An engine's own search takes minutes on texts made to be slow ("baaa…" in "aaaa…").
 * @see Knuth, Morris, Pratt: Fast pattern matching in strings (1977)
 */
export function findText(text: string, wanted: string, from = 0): number {
  if (wanted.length <= SHORT) return text.indexOf(wanted, from);
  const borders = bordersOf(wanted);
  let matched = 0;
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    while (matched > 0 && wanted.charCodeAt(matched) !== code) matched = borders[matched - 1] ?? 0;
    if (wanted.charCodeAt(matched) === code) matched += 1;
    if (matched === wanted.length) return at + 1 - matched;
  }
  return -1;
}

/** Up to this length the engine's search cannot be slowed down by much. UTF-16 code units. */
const SHORT = 16;

/** For each beginning of the words, the length of its longest end that is a beginning too. */
function bordersOf(wanted: string): Uint32Array {
  const borders = new Uint32Array(wanted.length);
  let border = 0;
  for (let at = 1; at < wanted.length; at += 1) {
    const code = wanted.charCodeAt(at);
    while (border > 0 && wanted.charCodeAt(border) !== code) border = borders[border - 1] ?? 0;
    if (wanted.charCodeAt(border) === code) border += 1;
    borders[at] = border;
  }
  return borders;
}
