import { BODY_CONTROLS } from './plain-text.ts';
import type { TextPosition } from './text-position.ts';
import { positionAt } from './text-position.ts';

export type DecodedText =
  | { readonly ok: true; readonly text: string }
  /** Plain words: "is not UTF-8 here (byte E4): it looks like Windows-1252", and where, if anywhere. */
  | { readonly ok: false; readonly message: string; readonly position?: TextPosition };

/** Decodes UTF-8 and changes nothing: a byte-order mark stays, broken bytes are refused. */
export function decodeText(bytes: Uint8Array): DecodedText {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const control = text.search(BODY_CONTROLS);
    if (control < 0) return { ok: true, text };
    const message = 'holds a control character here: that is no plain text';
    return { ok: false, message, position: positionAt(text, control) };
  } catch {
    const [first, second] = bytes;
    if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
      return { ok: false, message: 'is UTF-16: save it as UTF-8' };
    }
    const { at, byte } = firstFault(bytes);
    const before = new TextDecoder('utf-8').decode(bytes.subarray(0, at));
    const hex = byte.toString(16).toUpperCase().padStart(2, '0');
    const message = `is not UTF-8 here (byte ${hex})${likelyEncoding(bytes)}: save it as UTF-8`;
    return { ok: false, message, position: positionAt(before, before.length) };
  }
}

/** The first byte that is part of no character. */
function firstFault(bytes: Uint8Array): { readonly at: number; readonly byte: number } {
  // What is right up to some byte is right up to all before it.
  let [right, wrong] = [0, bytes.length + 1];
  while (wrong - right > 1) {
    const middle = right + Math.floor((wrong - right) / 2);
    if (isRight(bytes.subarray(0, middle), { stream: true })) right = middle;
    else wrong = middle;
  }
  // The beginning of a character that does not go on is the fault, not what follows it.
  while (!isRight(bytes.subarray(0, right))) right -= 1;
  return { at: right, byte: bytes[right] ?? 0 };
}

/** @param options `stream` lets the last character be cut off. */
function isRight(bytes: Uint8Array, options?: TextDecodeOptions): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, options);
    return true;
  } catch {
    return false;
  }
}

/** Cyrillic in one byte each fills the upper half; Western text has a byte there now and then. */
function likelyEncoding(bytes: Uint8Array): string {
  const high = bytes.reduce((sum, byte) => sum + (byte >= 0xc0 ? 1 : 0), 0);
  if (high * 3 > bytes.length) return ', it looks like Windows-1251';
  return ', it looks like Windows-1252';
}
