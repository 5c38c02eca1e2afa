import type { Place } from './matching/shards.ts';

/**
 * Where names are too many for a page, this brings those that it may name. It is on its world's
 * `globalThis`: the files of shards put themselves in there.
 */
export const SUPPLY_SLOT = 'dramatisNames';

/** So many places are asked about at a time. */
export const MOST_PLACES = 1_000;

export interface NamesSupply {
  /**
   * Has the shards come that hold names which may start at these places, and remembers where none may.
   * @param until nothing more is asked once it is aborted
   */
  readonly ask: (places: readonly Place[], until: AbortSignal) => Promise<void>;
  /** Whether a name may start there, as far as was asked. */
  readonly mayName: (place: Place) => boolean;
  /** For the files of shards. */
  readonly add: (shard: number, bytes: Uint8Array) => void;
  /** Shards that came, by their numbers. */
  readonly shards: ReadonlyMap<number, Uint8Array>;
}

export type WithSupply = typeof globalThis & { [SUPPLY_SLOT]?: NamesSupply };
