import type { CompiledIndex } from '../../core/matching/compile-index.ts';
import { SUPPLY_SLOT } from '../../core/supply-contract.ts';
import { ENCODINGS } from './vite-plugin.ts';

/** As a type of TypeScript's. */
export const SHARD_PATH = 'names/${number}.js';

export interface ShardFile {
  /** In the extension. */
  readonly relativeDest: string;
  readonly contents: string;
}

/**
 * Names in shards, each a script that the background puts into a page: so its bytes come from the disk
 * alone, with no request, no parsing of a message, and nothing that a page could reach.
 */
export function shardFiles({ directory }: CompiledIndex): readonly ShardFile[] {
  return (directory?.shards ?? []).map((bytes, shard) => {
    const text = JSON.stringify(Buffer.from(bytes).toString('base64'));
    const contents = `{const text=${text};globalThis.${SUPPLY_SLOT}?.add(${shard},${ENCODINGS.base64})}`;
    return { relativeDest: `names/${shard}.js`, contents };
  });
}
