/**
 * A native look before the filter: a regular expression that finds at least every place of a text where
 * a name may start. A page's script runs once and cold; the browser's own engine does not.
 */
import { isNameAt, type NameFilter } from './name-filter.ts';

/** @param source as build-gate.ts made it; empty where the names are too many for one */
export function openGate(source: string): RegExp | undefined {
  return source === '' ? undefined : new RegExp(source, 'g');
}

/** Whether a text may name somebody: what `nextCandidate` finds in it, if less of it is looked at. */
export function mayName(filter: NameFilter, gate: RegExp, text: string): boolean {
  // The gate looks at the character before a name: of the first, too.
  const padded = ` ${text}`;
  gate.lastIndex = 0;
  while (gate.test(padded)) if (isNameAt(filter, padded, gate.lastIndex)) return true;
  return false;
}
