/** Where words begin and end, in scripts with and without spaces between words. */

import { HANGUL, isWordUnit, KATAKANA, kindOf, NONE, WORD } from './code-units.ts';

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
    if (kindOf(text.charCodeAt(at - i)) !== WORD) return false;
  return true;
}

/** Stands in a word without being seen. */
export const isTransparent = (code: number) => code === 0xad || code === 0x2060;

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
    if (kindOf(previous) === NONE || kindOf(code) === NONE) return true;
    if (isEmphasis(text, at - 1, -1) || endsEscape(text, at)) return true;
    const mayBeHump = isLowerAscii(previous) && !isLowerAscii(code);
    return mayBeHump && isWordGluedBefore(text, at);
  }
  const right = kindOf(text.charCodeAt(at));
  let before = at - 1;
  while (before >= 0 && isTransparent(text.charCodeAt(before))) before -= 1;
  if (before < 0) return true;
  if (!joins(kindOf(text.charCodeAt(before)), right)) return true;
  if (isWordGluedBefore(text, at)) return true;
  for (let i = before; i > before - 2 && PROCLITIC.test(text.charAt(i)); i -= 1) {
    if (i === 0 || kindOf(text.charCodeAt(i - 1)) !== WORD) return true;
  }
  return false;
}

/** UTF-8 punctuation that was read as Windows-1252, and what is left of it: "Putinâ€™s". */
const mojibake = () =>
  /^[âÂÃ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|^â(?:s(?!\p{L})|\u20ac|$| )/u;

/** Whether a mark of punctuation stands here that a wrong encoding made to look like a letter. */
export function isMojibakeMark(text: string, at: number): boolean {
  const isLead = at < text.length && 'âÂÃ'.includes(text.charAt(at));
  return isLead && mojibake().test(text.slice(at, at + 3));
}

/** Whether a word may end at this offset. */
export function endsWord(text: string, at: number): boolean {
  const last = text.charCodeAt(at - 1);
  const next = at < text.length ? text.charCodeAt(at) : 0x20;
  if (last < 0x80 && next < 0x80 && kindOf(last) === WORD) {
    const isHumped = isLowerAscii(last) && !isLowerAscii(next) && isHump(text, at);
    if (kindOf(next) === NONE || isEmphasis(text, at, 1)) return true;
    return isHumped && isLower(text.charAt(at + 1));
  }
  let after = at;
  while (after < text.length && isTransparent(text.charCodeAt(after))) after += 1;
  if (after >= text.length || at === 0) return true;
  const left = kindOf(text.charCodeAt(at - 1));
  const right = kindOf(text.charCodeAt(after));
  // Korean particles are written onto the name.
  if (!joins(left, right) || left === HANGUL) return true;
  if (isHump(text, at) && isLower(text.charAt(at + 1))) return true;
  return isMojibakeMark(text, after);
}
