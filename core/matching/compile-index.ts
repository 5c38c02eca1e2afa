/** Compiles all names into what the extension ships; build time only. */
import { compileFilter, type CompiledFilter } from './compile-filter.ts';
import { compileShards } from './compile-shards.ts';
import { compileNames } from './compile.ts';
import type { NamedActor } from './name-entries.ts';

/** A larger filter of all names has no room in the script that every page loads. */
const MOST_FILTER_BYTES = 6_000;

export interface CompiledIndex {
  /** What every page loads. */
  readonly filter: CompiledFilter;
  /** What the annotator brings: `openNames`. Where there is a directory, it knows no name. */
  readonly names: Uint8Array<ArrayBuffer>;
  /** Of names too many for a page: `shardsAt` looks up in the filter in which shards one may be. */
  readonly directory?: {
    readonly filter: Uint8Array<ArrayBuffer>;
    readonly shards: readonly Uint8Array<ArrayBuffer>[];
  };
}

/** @throws Error that lists everything wrong with the gazetteers, one a line. */
export function compileIndex(actors: readonly NamedActor[]): CompiledIndex {
  const whole = compileFilter(actors);
  if (whole.bytes.length <= MOST_FILTER_BYTES) {
    return { filter: whole, names: compileNames(actors) };
  }
  const { names, coarse, filter, shards } = compileShards(actors);
  return { filter: coarse, names, directory: { filter, shards } };
}
