/** Compiles names into the filter that every page loads; build time only. */
import { buildFilter } from './build-filter.ts';
import { gateSources } from './build-gate.ts';
import { filteredForms } from './compile.ts';
import type { GateSources } from './gate.ts';
import { entriesOf, type NamedActor } from './name-entries.ts';

/** Few false places even on long pages, each of which has the whole index loaded; fewer would not fit the lookout. */
const SPARSENESS = 9.8;

export interface CompiledFilter {
  /** What `openGate` opens. */
  readonly gate: GateSources;
  /** What `openNameFilter` opens. */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * A small part of the full index: gate and filter find every place that the full index finds. They know
 * neither forms nor actors nor rules.
 */
export function compileFilter(actors: readonly NamedActor[]): CompiledFilter {
  const forms = filteredForms(entriesOf(actors));
  return { gate: gateSources(forms), bytes: buildFilter(forms, { sparseness: SPARSENESS }) };
}
