import type { GatedFilter } from '../../core/matching/candidates.ts';
import { SUPPLY_SLOT, type WithSupply } from '../../core/supply-contract.ts';
import type { LookoutNames } from './lookout.ts';
import { createSupply } from './supply.ts';
import { watchSupplied } from './watch-supplied.ts';

/** Names too many for a page: their supply starts here, for the annotator too. */
export function namesInShards(
  { openGate, openFilter }: LookoutNames,
  isAlive: () => boolean,
): LookoutNames {
  const world: WithSupply = globalThis;
  const supply = createSupply(isAlive);
  world[SUPPLY_SLOT] = supply;
  let opened: GatedFilter | undefined;
  const names = () => (opened ??= { ...openFilter(), gate: openGate() });
  return {
    openGate: () => names().gate,
    openFilter: names,
    watchForNames: watchSupplied(names, supply),
  };
}
