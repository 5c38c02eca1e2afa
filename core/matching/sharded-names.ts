/** The names of a page that gets them in shards. */
import type { Gate } from './gate.ts';
import type { NameFilter } from './name-filter.ts';
import { openNames, openPart, type NamesIndex, type NamesPart } from './names-index.ts';
import { placeAt, readKeys, shardOf } from './shards.ts';

export interface ShardedNames extends NamesIndex {
  readonly add: (shard: number, bytes: Uint8Array) => void;
}

/**
 * @param common what `compileShards` made beside the shards: it knows no name
 * @param shards how many there are in all
 */
export function openShardedNames(
  common: Uint8Array,
  gate: Gate,
  filter: NameFilter,
  shards: number,
): ShardedNames {
  const opened = new Map<number, NamesPart>();
  const parts: NamesPart[] = [];
  const names = openNames(common, gate, filter);
  return {
    gate,
    ...filter,
    parts,
    get rules() {
      return names.rules;
    },
    isGivenName: names.isGivenName,
    partsAt(text, at) {
      const found = new Set<NamesPart>();
      readKeys(placeAt(text, at), {
        mayGoOn: () => true,
        onKey(hash) {
          const part = opened.get(shardOf(hash, shards));
          if (part) found.add(part);
        },
      });
      return [...found];
    },
    add(shard, bytes) {
      if (opened.has(shard)) return;
      const part = openPart(bytes);
      opened.set(shard, part);
      parts.push(part);
    },
  };
}
