/** Compiles names into the filter that every page loads; build time only. */
import { buildFilter } from './build-filter.ts';
import { gateSource } from './build-gate.ts';
import { assemble, encode, filteredForms } from './compile.ts';
import { entriesOf, type NamedActor } from './name-entries.ts';
import { BRANCH, HEADER_BYTES } from './names-index.ts';

/** Few false places even on long pages: each has the whole index loaded. */
const SPARSENESS = 13;

/**
 * An index for `nextCandidate` alone, a small part of the full one: it finds every place that the full
 * index finds. It knows neither forms nor actors nor rules.
 */
export function compileFilter(actors: readonly NamedActor[]): Uint8Array<ArrayBuffer> {
  const forms = filteredForms(entriesOf(actors).entries);
  return assemble([HEADER_BYTES, 1, 0], Uint8Array.of(BRANCH), [
    buildFilter(forms, SPARSENESS),
    new Uint8Array(),
    encode({ gate: gateSource(forms) }),
    encode([]),
  ]);
}
