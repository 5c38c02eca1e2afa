import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { compileIndex, type CompiledIndex } from '../../core/matching/compile-index.ts';
import type { Pack } from '../../core/notes/pack.ts';
import { readArticleFolders } from './article-folders.ts';
import { checkFolders } from './check-folders.ts';
import { readGazetteers } from './gazetteers.ts';
import type { Gazetteer } from './gazetteers.ts';
import { namedActors } from './named-actors.ts';
import { notesError } from './notes-folders.ts';
import type { NotesFolders } from './notes-folders.ts';

export interface BuiltNotes {
  readonly pack: Pack;
  /**
   * Compiles the names.
   * @throws Error for people, with everything that is wrong in any gazetteer.
   */
  readonly index: () => CompiledIndex;
}

/** Every file that the notes are made of, right or wrong. */
export function notesSources({ articles, names }: NotesFolders): readonly string[] {
  const texts = readArticleFolders(articles).flatMap((folder) => [
    folder.textFile,
    folder.notesFile,
  ]);
  return [...texts.filter((file) => existsSync(file)), ...readGazetteers(names).map((g) => g.file)];
}

/**
 * Reads and verifies articles and gazetteers, and compiles the articles.
 * @throws Error for people, with everything that is wrong in any of them.
 */
export async function buildNotes({ root, articles, names }: NotesFolders): Promise<BuiltNotes> {
  const checked = await checkFolders(readArticleFolders(articles), root);
  const gazetteers = readGazetteers(names);
  const reports = [
    ...(checked.ok ? [] : checked.reports),
    ...gazetteers.flatMap(({ file, faults }) =>
      faults.map((fault) => `${relative(root, file)}:${fault}`),
    ),
  ];
  if (!checked.ok || reports.length > 0) throw notesError(reports);
  const { pack } = checked;
  return { pack, index: () => compileAll(pack, gazetteers) };
}

function compileAll(pack: Pack, gazetteers: readonly Gazetteer[]): CompiledIndex {
  try {
    return compileIndex(namedActors(pack, gazetteers));
  } catch (error) {
    throw notesError(String(error instanceof Error ? error.message : error).split('\n'));
  }
}
