/** Builds the filter of name-filter.ts; build time only. */
import {
  bitsOf,
  HASH_START,
  hashOn,
  KEY_SYMBOLS,
  LEAST_SYMBOLS,
  OPEN_SYMBOLS,
  OPENING_SYMBOLS,
  PROBES,
  SALT,
} from './name-filter.ts';

const SPACED_SCRIPT = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;

function hashOf(key: string): number {
  let hash = HASH_START;
  for (let i = 0; i < key.length; i += 1) hash = hashOn(hash, key.charCodeAt(i));
  return hash;
}

export interface FilteredForm {
  /** Folded. */
  readonly form: string;
  /** The least capitals in which it counts: none, its first letter, all. */
  readonly letters: 'closed' | 'capital' | 'capitals';
}

export interface FilterShape {
  /** Bits of the filter for each bit set. */
  readonly sparseness: number;
  /** However many the names, no more than this. */
  readonly mostBytes?: number;
  /** A name of fewer symbols must end at a word's end. */
  readonly openFrom?: number;
}

/** @returns the bytes that `openNameFilter` opens */
export function buildFilter(
  forms: readonly FilteredForm[],
  { sparseness, mostBytes = Infinity, openFrom }: FilterShape,
): Uint8Array<ArrayBuffer> {
  const keys = new Set<string>();
  const add = (key: string, salt: number) => keys.add(`${salt} ${hashOf(key)}`);
  const { open, keyOf } = keysOf(forms, openFrom);
  for (const { form, letters } of forms) {
    const key = form.slice(0, KEY_SYMBOLS);
    add(key.slice(0, OPENING_SYMBOLS), SALT.opening);
    for (let end = key.indexOf(' ') + 1; end > 0; end = key.indexOf(' ', end) + 1) {
      add(key.slice(0, end), SALT.opening);
    }
    if (keyOf(form) !== key) continue;
    if (open.has(key)) add(key, SALT.open);
    else add(key, SALT[letters]);
  }
  const size = Math.min(Math.ceil((keys.size * PROBES * sparseness) / 8), mostBytes);
  const bytes = new Uint8Array(size);
  for (const key of keys) {
    const [salt, hash] = key.split(' ').map(Number);
    for (const bit of bitsOf(hash ?? 0, salt ?? 0, size)) set(bytes, bit);
  }
  return bytes;
}

/**
 * Under what the filter knows a form: its first symbols, or fewer where the beginning of another form is
 * that of this one too.
 */
function keysOf(
  forms: readonly Pick<FilteredForm, 'form'>[],
  openFrom = OPEN_SYMBOLS,
): {
  /** Keys that count whatever comes after them. */
  readonly open: ReadonlySet<string>;
  readonly keyOf: (form: string) => string;
} {
  const open = new Set<string>();
  for (const { form } of forms) if (isOpen(form, openFrom)) open.add(form.slice(0, KEY_SYMBOLS));
  return {
    open,
    keyOf(form) {
      const key = form.slice(0, KEY_SYMBOLS);
      for (let end = LEAST_SYMBOLS; end < key.length; end += 1) {
        if (open.has(key.slice(0, end))) return key.slice(0, end);
      }
      return key;
    },
  };
}

function isOpen(form: string, openFrom: number): boolean {
  return form.length >= openFrom || (form.length > 1 && !SPACED_SCRIPT.test(form));
}

function set(bytes: Uint8Array, bit: number): void {
  bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) | (1 << (bit & 7));
}
