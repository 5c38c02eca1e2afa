import { candidatesIn } from '../../core/matching/candidates.ts';
import { type GateSources, nextName, openGate } from '../../core/matching/gate.ts';
import { openNameFilter } from '../../core/matching/name-filter.ts';
import type { LookoutNames } from './lookout.ts';
import { watchForNames } from './watch.ts';

/**
 * Names whose filter every page has. Gate and filter are built when first asked for: the filter where
 * the gate stops, not before.
 */
export function namesByFilter(
  sources: GateSources,
  filterBytes: () => Uint8Array<ArrayBuffer>,
): LookoutNames {
  let gate: ReturnType<typeof openGate> | undefined;
  let filter: ReturnType<typeof openNameFilter> | undefined;
  const openedGate = () => (gate ??= openGate(sources));
  const openedFilter = () => (filter ??= openNameFilter(filterBytes()));
  return {
    nextName: (text, from) => nextName(openedGate(), openedFilter, text, from),
    candidatesIn: (text, breaks) =>
      candidatesIn({ gate: openedGate(), ...openedFilter() }, text, breaks),
    rootOfChange: (changed) => changed,
    watchForNames,
  };
}
