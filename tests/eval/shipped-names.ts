import { join } from 'node:path';
import { openGate, type Gate } from '../../core/matching/gate.ts';
import { openNames, type NamesIndex } from '../../core/matching/matcher.ts';
import { buildNotes } from '../../modules/notes/build-notes.ts';
import { notesFolders } from '../../modules/notes/notes-folders.ts';

/** The bytes of the names index that the build ships. */
export async function shippedNameBytes(): Promise<Uint8Array> {
  const { names } = await buildNotes(notesFolders(join(import.meta.dirname, '../..')));
  return names();
}

export async function openShippedNames(): Promise<NamesIndex> {
  return openNames(await shippedNameBytes());
}

export async function openShippedGate(): Promise<Gate> {
  const { filter } = await buildNotes(notesFolders(join(import.meta.dirname, '../..')));
  return openGate(filter().gate);
}
