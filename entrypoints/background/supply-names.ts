import directoryBytes from 'virtual:dramatis/directory';
import { shards } from 'virtual:dramatis/filter';
import { openNameFilter, type NameFilter } from '../../core/matching/name-filter.ts';
import { type Place, shardsAt } from '../../core/matching/shards.ts';
import { type PageFrame, putScripts } from './page-frame.ts';

let directory: NameFilter | undefined;

/**
 * Puts the shards into a frame which hold names that may start at these places.
 * @param here shards that are there already
 * @returns the indices of places where a name may start; undefined where its shards could not be put in
 */
export async function supplyNames(
  frame: PageFrame,
  places: readonly Place[],
  here: readonly number[],
): Promise<readonly number[] | undefined> {
  if (shards === 0) return [];
  const filter = (directory ??= openNameFilter(directoryBytes()));
  const found = places.map((place) => shardsAt(filter, shards, place));
  const wanted = new Set(found.flat()).difference(new Set(here));
  const files = Array.from(wanted, (shard) => `/names/${shard}.js` as const);
  if (files.length > 0 && !(await putScripts(frame, files))) return undefined;
  return found.flatMap(({ length }, index) => (length > 0 ? [index] : []));
}
