import { join } from 'node:path';
import { openGate } from '../../core/matching/gate.ts';
import { openNames, type NamesIndex } from '../../core/matching/matcher.ts';
import { openNameFilter } from '../../core/matching/name-filter.ts';
import { buildNotes } from '../../modules/notes/build-notes.ts';
import { notesFolders } from '../../modules/notes/notes-folders.ts';

/** The names that the build ships, with gate and filter. */
export async function openShippedNames(): Promise<NamesIndex> {
  const { index } = await buildNotes(notesFolders(join(import.meta.dirname, '../..')));
  const { names, filter } = index();
  return openNames(names, openGate(filter.gate), openNameFilter(filter.bytes));
}
