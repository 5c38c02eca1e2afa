import { join } from 'node:path';
import { openGate } from '../../core/matching/gate.ts';
import { openNames, type NamesIndex } from '../../core/matching/matcher.ts';
import { buildNotes } from '../../modules/notes/build-notes.ts';
import { notesFolders } from '../../modules/notes/notes-folders.ts';

/** The names and the gate that the build ships. */
export async function openShippedNames(): Promise<NamesIndex> {
  const { names, filter } = await buildNotes(notesFolders(join(import.meta.dirname, '../..')));
  return openNames(names(), openGate(filter().gate));
}
