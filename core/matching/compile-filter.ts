/** Compiles names into the filters that tell where one may be; build time only. */
import { buildFilter, type FilteredForm } from './build-filter.ts';
import { gateSources } from './build-gate.ts';
import { filteredForms } from './compile.ts';
import type { GateSources } from './gate.ts';
import { entriesOf, type NamedActor } from './name-entries.ts';
import { KEY_SYMBOLS } from './name-filter.ts';

/** Few false places even on long pages, each of which has the annotator loaded; fewer would not fit the lookout. */
const SPARSENESS = 7.3;
/** In a small filter of many names: fewer would let everyday words pass, more would fill it sooner. */
const COARSE_SYMBOLS = 5;
/** What the lookout has room for. */
const COARSE_BYTES = 4_000;
/** Room is dear in pages alone. */
const COARSE_SPARSENESS = 10;
const DIRECTORY_SPARSENESS = 16;
/** The directory knows all that it can of each name. */
const DIRECTORY_OPEN_FROM = KEY_SYMBOLS + 1;

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

/** For names too many for a page: grows with their number no further than there is room, and then lets more pass. */
export function compileCoarseFilter(actors: readonly NamedActor[]): CompiledFilter {
  const forms = filteredForms(entriesOf(actors));
  const shape = { sparseness: COARSE_SPARSENESS, mostBytes: COARSE_BYTES };
  return { gate: gateSources(forms), bytes: buildFilter(forms.map(coarsely), shape) };
}

/** Of the same names, some 20 bytes each: tells what of that is one. */
export function compileDirectory(actors: readonly NamedActor[]): Uint8Array<ArrayBuffer> {
  return buildFilter(filteredForms(entriesOf(actors)), {
    sparseness: DIRECTORY_SPARSENESS,
    openFrom: DIRECTORY_OPEN_FROM,
  });
}

function coarsely({ form, letters }: FilteredForm): FilteredForm {
  return { form: form.slice(0, COARSE_SYMBOLS), letters };
}
