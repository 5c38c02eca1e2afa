import { foldUnit } from './fold.ts';

const HYPHEN = 0x2d;
const QUOTE_OPEN = '«"“„‘‚「『';

/** Two UTF-8 bytes that were read as Latin-1: the letter that they mean, or 0. */
function mendMojibake(text: string, at: number): number {
  const lead = text.charCodeAt(at);
  if (lead < 0xc3 || lead > 0xc5) return 0;
  const trail = text.charCodeAt(at + 1);
  return trail >= 0x80 && trail < 0xc0 ? ((lead & 0x1f) << 6) | (trail & 0x3f) : 0;
}

/** Offset after a run of spaces, or -1 where it parts paragraphs. */
function skipSpaces(text: string, from: number): number {
  let lines = 0;
  let at = from;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 10 && (lines += 1) > 1) return -1;
    if (code === 0x20) continue;
    const folded = foldUnit(code);
    if (folded !== ' ' && folded !== '') break;
  }
  return at;
}

/** Reads a text from one offset on as folded symbols; what it has read it counts in raw offsets. */
export interface SymbolReader {
  /** Offset after what was read. */
  at: number;
  /** An opening quotation mark was passed after a space. */
  isQuoted: boolean;
  /** The next symbols: '' for what counts for nothing, undefined at the end of text or paragraph. */
  readonly next: () => string | undefined;
  /** Whether a hyphen just read may part a word at the end of a line; then goes on in the next line. */
  readonly skipLineEnd: () => boolean;
}

export function readSymbols(text: string, from: number): SymbolReader {
  const reader = { at: from, isQuoted: false, next, skipLineEnd };
  return reader;

  function next(): string | undefined {
    const { at } = reader;
    if (at >= text.length) return undefined;
    const code = text.charCodeAt(at);
    const mended = mendMojibake(text, at);
    const symbols = foldUnit(mended || code);
    reader.at = at + (mended ? 2 : 1);
    if (symbols === ' ' && !skipTo(skipSpaces(text, at))) return undefined;
    return symbols;
  }

  function skipTo(at: number): boolean {
    if (at < 0) return false;
    reader.at = at;
    if (at < text.length && QUOTE_OPEN.includes(text.charAt(at))) {
      reader.isQuoted = true;
      reader.at += 1;
    }
    return true;
  }

  function skipLineEnd(): boolean {
    const { at } = reader;
    if (text.charCodeAt(at - 1) !== HYPHEN) return false;
    if (!/^[ \t\r]{0,2}\n/.test(text.slice(at, at + 3))) return false;
    const after = skipSpaces(text, at);
    if (after < 0) return false;
    reader.at = after;
    return true;
  }
}
