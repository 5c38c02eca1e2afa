/** Compiles all names into what the extension ships; build time only. */
import {
  compileCoarseFilter,
  compileDirectory,
  compileFilter,
  type CompiledFilter,
} from './compile-filter.ts';
import { compileNames } from './compile.ts';
import type { NamedActor } from './name-entries.ts';

/** A larger filter of all names has no room in the script that every page loads. */
const MOST_FILTER_BYTES = 6_000;

export interface CompiledIndex {
  /** What `openNames` opens: the background alone has it. */
  readonly names: Uint8Array<ArrayBuffer>;
  /** What every page loads. */
  readonly filter: CompiledFilter;
  /** The background's filter, where that knows too little of so many names. */
  readonly directory?: Uint8Array<ArrayBuffer>;
}

/** @throws Error that lists everything wrong with the gazetteers, one a line. */
export function compileIndex(actors: readonly NamedActor[]): CompiledIndex {
  const names = compileNames(actors);
  const filter = compileFilter(actors);
  if (filter.bytes.length <= MOST_FILTER_BYTES) return { names, filter };
  return { names, filter: compileCoarseFilter(actors), directory: compileDirectory(actors) };
}
