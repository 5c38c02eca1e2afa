import { findText } from './find-text.ts';

const WORD_BEFORE = /[\p{L}\p{N}_]$/u;
const WORD_AFTER = /^[\p{L}\p{N}_]/u;

/** Where a written form of a name stands in a text as whole words, letter for letter. */
export function* namePlaces(text: string, form: string): Generator<number> {
  for (let at = findText(text, form); at >= 0; at = findText(text, form, at + form.length)) {
    // Two code units reach a letter beyond the Basic Multilingual Plane.
    const before = text.slice(Math.max(0, at - 2), at);
    const after = text.slice(at + form.length, at + form.length + 2);
    if (!WORD_BEFORE.test(before) && !WORD_AFTER.test(after)) yield at;
  }
}

export function writesName(text: string, form: string): boolean {
  return !namePlaces(text, form).next().done;
}
