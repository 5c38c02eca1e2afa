/** Compiles names into the filter that every page loads; build time only. */
import { Trie, writeTries } from './automaton.ts';
import { assemble, entriesOf, markFirst, type NamedActor } from './compile.ts';
import { FIRST_BYTES, HEADER_BYTES } from './names-index.ts';

/** A longer form is cut: what stands behind is left to the full index. */
const WORD_SYMBOLS = 6;
/** So much of its second word a form of several words keeps: "european uni". */
const SECOND_WORD_SYMBOLS = 3;

/** A form as it is, one that wants its letters exactly so, or the beginning of longer ones. */
const WHOLE = 0;
const EXACT = 1;
const BEGINNING = 2;
const POLICY_COUNT = 3;

/**
 * An index for `nextCandidate` alone, a small part of the full one: it finds at least every place that
 * the full index finds, and a few more. It knows neither actors nor rules.
 */
export function compileFilter(actors: readonly NamedActor[]): Uint8Array<ArrayBuffer> {
  const { entries } = entriesOf(actors);
  const forms = entries.map(({ form }) => form);
  const beginnings = new Set(forms.map(beginningOf).filter((form, i) => form !== forms[i]));
  const trie = new Trie();
  for (const form of beginnings) trie.add(form, BEGINNING);
  const short = entries.filter(({ form }) => form === beginningOf(form) && !beginnings.has(form));
  for (const { form, policy } of short) {
    const value = policy.case === 'exact' ? EXACT : WHOLE;
    // Where one actor's form wants exact letters and another's does not, the laxer one counts.
    if (trie.add(form, value) === EXACT && value === WHOLE) trie.replace(form, WHOLE);
  }
  const first = new Uint8Array(FIRST_BYTES);
  markFirst(first, entries);
  const { roots, bytes } = writeTries([trie], HEADER_BYTES + FIRST_BYTES);
  return assemble(
    [...roots, POLICY_COUNT, EXACT, BEGINNING],
    [first, Uint8Array.from(bytes)],
    [{}, []],
  );
}

function beginningOf(form: string): string {
  const space = form.indexOf(' ');
  const symbols = space < 0 ? 0 : space + 1 + SECOND_WORD_SYMBOLS;
  return form.slice(0, Math.max(WORD_SYMBOLS, symbols));
}
