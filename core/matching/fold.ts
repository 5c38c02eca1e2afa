/**
 * Folding: what two spellings of one name share. A text is never copied: it is read symbol by symbol
 * from the raw string, so that every offset stays an offset of the text as given.
 */

/** Soft hyphen, zero-width characters, bidi marks, word joiner, variation selectors, BOM. */
const IGNORED =
  /\u034f|[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|[\ufe00-\ufe0f]/;
/** Marks that spelling often leaves out; not the vowels of Thai and Devanagari, nor kana voicing. */
const LOOSE_MARKS = /[\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0640\u064b-\u065f\u0670]/g;
const SPACES = /[\s\u00a0]/;
const ASCII = /^[\0-\x7f]*$/;
/** Letters which no decomposition takes apart. */
const PLAIN: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ß: 'ss',
  ґ: 'г',
  ς: 'σ',
  ك: 'ک',
  ي: 'ی',
  ى: 'ی',
  أ: 'ا',
  إ: 'ا',
};

const memo = new Map<number, string>();

/** Nearly all of most texts, without an expression. */
function foldAscii(code: number): string {
  if (code === 0x20 || (code >= 0x09 && code <= 0x0d)) return ' ';
  if (code === 0x60) return "'";
  return String.fromCharCode(code >= 0x41 && code <= 0x5a ? code | 0x20 : code);
}

function foldSlowly(code: number): string {
  const char = String.fromCharCode(code);
  if (IGNORED.test(char)) return '';
  // Romanian "puțin" is no Putin.
  if (/[țţȚŢ]/.test(char)) return 'ț';
  if (SPACES.test(char)) return ' ';
  if (/[\u2010-\u2015\u2212\u00ad]/.test(char)) return '-';
  if (/[\u2018\u2019\u201b\u02bc\u02b9\u2032\u00b4`\uff07]/.test(char)) return "'";
  const plain = char
    .normalize('NFKD')
    .replace(LOOSE_MARKS, '')
    .toLowerCase()
    .replace(LOOSE_MARKS, '');
  return PLAIN[plain] ?? plain;
}

/**
 * The folded symbols of one UTF-16 code unit: lower case, without loose marks, compatibility forms
 * taken apart; '' where it counts for nothing.
 */
export function foldUnit(code: number): string {
  if (code < 0x80) return foldAscii(code);
  let folded = memo.get(code);
  if (folded === undefined) memo.set(code, (folded = foldSlowly(code)));
  return folded;
}

/** A whole string folded; runs of spaces become one. For index building and context windows. */
export function foldText(text: string): string {
  // All of it natively, where that comes to the same.
  if (ASCII.test(text)) return text.toLowerCase().replaceAll('`', "'").replaceAll(/\s+/g, ' ');
  let folded = '';
  for (let i = 0; i < text.length; i++) {
    const unit = foldUnit(text.charCodeAt(i));
    if (unit !== ' ' || !folded.endsWith(' ')) folded += unit;
  }
  return folded;
}
