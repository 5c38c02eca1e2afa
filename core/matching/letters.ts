/** Where words begin and end, in scripts with and without spaces between words. */

const NONE = 0;
const WORD = 1;
const HAN = 2;
const HIRAGANA = 3;
const KATAKANA = 4;
const HANGUL = 5;
/** Thai, Lao, Khmer, Burmese: no spaces between words. */
const UNSPACED = 6;

const CLASSES: readonly (readonly [number, RegExp])[] = [
  [HAN, /\p{Script=Han}/u],
  [HIRAGANA, /\p{Script=Hiragana}/u],
  [KATAKANA, /[\p{Script=Katakana}ー]/u],
  [HANGUL, /\p{Script=Hangul}/u],
  [UNSPACED, /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u],
  [WORD, /[\p{L}\p{N}\p{M}_]/u],
];

const memo = new Map<number, number>();

function classOf(code: number): number {
  if (code < 0x80) {
    const lower = code | 0x20;
    return (lower >= 0x61 && lower <= 0x7a) || (code >= 0x30 && code <= 0x39) || code === 0x5f
      ? WORD
      : NONE;
  }
  let found = memo.get(code);
  if (found === undefined) {
    const char = String.fromCharCode(code);
    found = CLASSES.find(([, pattern]) => pattern.test(char))?.[0] ?? NONE;
    // Half of a surrogate pair: letters beyond the BMP are none that news writes names in.
    memo.set(code, found);
  }
  return found;
}

/** Letter, digit, mark or underscore. */
export function isWordUnit(code: number): boolean {
  return classOf(code) !== NONE;
}

/** Chinese, Japanese and Thai names stand without spaces. */
export function isUnspaced(code: number): boolean {
  const found = classOf(code);
  return found > WORD && found !== HANGUL;
}

const isUpper = (char: string) => char !== char.toLowerCase();
const isLower = (char: string) => char !== char.toUpperCase();

/** A lost space: a small letter, then a capital. */
function isHump(text: string, at: number): boolean {
  return isLower(text.charAt(at - 1)) && isUpper(text.charAt(at));
}

/** Short ones are parts of surnames and identifiers: McDoe, isOpen. */
const MIN_GLUED = 3;

function isWordGluedBefore(text: string, at: number): boolean {
  if (!isHump(text, at)) return false;
  for (let i = 1; i <= MIN_GLUED; i += 1)
    if (classOf(text.charCodeAt(at - i)) !== WORD) return false;
  return true;
}

const isTransparent = (code: number) => code === 0xad || code === 0x2060;

/** Arabic and Hebrew write "and", "to", "in", "that" onto the word. */
const PROCLITIC = /[وبلفكובלהמשכ]/;

function joins(left: number, right: number): boolean {
  return left === right && (left === WORD || left === KATAKANA || left === HANGUL);
}

const isLowerAscii = (code: number) => code >= 0x61 && code <= 0x7a;

/** Underscores that set a word off ("_Putin_"), unlike those inside an identifier. */
function isEmphasis(text: string, at: number, outer: number): boolean {
  if (text.charCodeAt(at) !== 0x5f) return false;
  return at + outer < 0 || at + outer >= text.length || !isWordUnit(text.charCodeAt(at + outer));
}

/** The end of an escape in a quoted string: "\\nPutin", "\\u201cPutin". */
function endsEscape(text: string, at: number): boolean {
  if (text.charAt(at - 2) === '\\') return /[nrt]/.test(text.charAt(at - 1));
  return text.charAt(at - 6) === '\\' && /^u[\da-f]{4}$/.test(text.slice(at - 5, at));
}

/** Whether a word may start at this offset. */
export function startsWord(text: string, at: number): boolean {
  const previous = at > 0 ? text.charCodeAt(at - 1) : 0x20;
  const code = text.charCodeAt(at);
  if (code < 0x80 && previous < 0x80) {
    if (classOf(previous) === NONE || classOf(code) === NONE) return true;
    if (isEmphasis(text, at - 1, -1) || endsEscape(text, at)) return true;
    const mayBeHump = isLowerAscii(previous) && !isLowerAscii(code);
    return mayBeHump && isWordGluedBefore(text, at);
  }
  const right = classOf(text.charCodeAt(at));
  let before = at - 1;
  while (before >= 0 && isTransparent(text.charCodeAt(before))) before -= 1;
  if (before < 0) return true;
  if (!joins(classOf(text.charCodeAt(before)), right)) return true;
  if (isWordGluedBefore(text, at)) return true;
  for (let i = before; i > before - 2 && PROCLITIC.test(text.charAt(i)); i -= 1) {
    if (i === 0 || classOf(text.charCodeAt(i - 1)) !== WORD) return true;
  }
  return false;
}

/** UTF-8 punctuation that was read as Windows-1252, and what is left of it: "Putinâ€™s". */
const MOJIBAKE = /^[âÂÃ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|^â(?:s(?!\p{L})|\u20ac|$| )/u;

/** Whether a mark of punctuation stands here that a wrong encoding made to look like a letter. */
export function isMojibakeMark(text: string, at: number): boolean {
  return MOJIBAKE.test(text.slice(at, at + 3));
}

/** Whether a word may end at this offset. */
export function endsWord(text: string, at: number): boolean {
  const last = text.charCodeAt(at - 1);
  const next = at < text.length ? text.charCodeAt(at) : 0x20;
  if (last < 0x80 && next < 0x80 && classOf(last) === WORD) {
    const isHumped = isLowerAscii(last) && !isLowerAscii(next) && isHump(text, at);
    if (classOf(next) === NONE || isEmphasis(text, at, 1)) return true;
    return isHumped && isLower(text.charAt(at + 1));
  }
  let after = at;
  while (after < text.length && isTransparent(text.charCodeAt(after))) after += 1;
  if (after >= text.length || at === 0) return true;
  const left = classOf(text.charCodeAt(at - 1));
  const right = classOf(text.charCodeAt(after));
  // Korean particles are written onto the name.
  if (!joins(left, right) || left === HANGUL) return true;
  if (isHump(text, at) && isLower(text.charAt(at + 1))) return true;
  return isMojibakeMark(text, after);
}
