import { parse, printParseErrorCode, visit } from 'jsonc-parser';
import type { ParseError } from 'jsonc-parser';
import { clip } from './text/plain-text.ts';
import type { JsonPath } from './problem.ts';

export interface JsonProblem {
  readonly path: JsonPath;
  readonly message: string;
  /** UTF-16 offset in the JSON text. */
  readonly offset: number;
}

export type JsonResult =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problems: readonly JsonProblem[] };

/** Deeper than any notes or pack, and shallow enough for every recursive reader. */
const MAX_DEPTH = 20;
/** Objects, lists and values in one file. */
const MAX_VALUES = 200_000;
const MAX_PROBLEMS = 100;
/** Keys that mean something to JavaScript objects; notes never need them. */
const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Reads JSON that nobody vouches for: strict JSON, of bounded length, depth and number of values,
 * without keys that are written twice or that JavaScript gives a meaning, without broken characters.
 * Linear in the length of the text.
 * @param maxLength UTF-16 code units.
 */
export function readJson(text: string, maxLength: number): JsonResult {
  const oversize = findOversize(text, maxLength);
  if (oversize) return { ok: false, problems: [oversize] };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, problems: [syntaxProblem(text)] };
  }
  const problems = findUnsafe(text);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value };
}

/** Counts before anything is built. Commas, colons and openers outside strings bound the values. */
function findOversize(text: string, maxLength: number): JsonProblem | undefined {
  if (text.length > maxLength) return problem(`the file is longer than ${maxLength} characters`);
  let depth = 0;
  let values = 1;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charCodeAt(at);
    if (char === 0x22) inString = !inString;
    else if (inString) at += Number(char === 0x5c);
    else if (char === 0x7b || char === 0x5b) {
      depth += 1;
      values += 1;
      if (depth > MAX_DEPTH) return problem(`is nested more than ${MAX_DEPTH} levels deep`, at);
    } else if (char === 0x7d || char === 0x5d) depth -= 1;
    else if (char === 0x2c || char === 0x3a) values += 1;
    if (values > MAX_VALUES) return problem(`holds more than ${MAX_VALUES} values`, at);
  }
  return undefined;
}

function syntaxProblem(text: string): JsonProblem {
  const errors: ParseError[] = [];
  parse(text, errors, { disallowComments: true, allowTrailingComma: false });
  const first = errors[0];
  if (!first) return problem('is no JSON');
  const words = printParseErrorCode(first.error).replaceAll(
    /(?!^)[A-Z]/gu,
    (c) => ` ${c.toLowerCase()}`,
  );
  return problem(`is no JSON: ${words}`, first.offset);
}

function findUnsafe(text: string): readonly JsonProblem[] {
  const problems: JsonProblem[] = [];
  const keys: Set<string>[] = [];
  const tell = (path: JsonPath, message: string, offset: number) => {
    if (problems.length < MAX_PROBLEMS) problems.push({ path, message, offset });
  };
  visit(text, {
    onObjectBegin: () => void keys.push(new Set()),
    onObjectEnd: () => void keys.pop(),
    onObjectProperty(key, offset, _length, _line, _column, path) {
      const known = keys.at(-1);
      const shown = `the key “${clip(key, 40)}”`;
      if (FORBIDDEN_KEYS.has(key)) tell(path(), `${shown} is not allowed`, offset);
      if (!key.isWellFormed()) tell(path(), `${shown} holds broken characters`, offset);
      if (known?.has(key)) tell(path(), `${shown} is written twice`, offset);
      known?.add(key);
    },
    onLiteralValue(value, offset, _length, _line, _column, path) {
      if (typeof value !== 'string' || value.isWellFormed()) return;
      tell(path(), 'holds broken characters (half of a surrogate pair)', offset);
    },
  });
  return problems;
}

function problem(message: string, offset = 0): JsonProblem {
  return { path: [], message, offset };
}
