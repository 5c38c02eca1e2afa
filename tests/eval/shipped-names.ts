import { join } from 'node:path';
import { compileNames } from '../../core/matching/compile.ts';
import { openNames, type NamesIndex } from '../../core/matching/matcher.ts';
import { readArticleFolders } from '../../modules/notes/article-folders.ts';
import { checkFolders } from '../../modules/notes/check-folders.ts';
import { gazetteerFiles, namedActors } from '../../modules/notes/named-actors.ts';

const root = join(import.meta.dirname, '../..');

/** The bytes of the names index that the build ships. */
export async function shippedNameBytes(): Promise<Uint8Array> {
  const checked = await checkFolders(readArticleFolders(join(root, 'assets/articles')), root);
  if (!checked.ok) throw new Error(checked.reports.join('\n'));
  return compileNames(namedActors(checked.pack, gazetteerFiles(join(root, 'assets/names'))));
}

export async function openShippedNames(): Promise<NamesIndex> {
  return openNames(await shippedNameBytes());
}
