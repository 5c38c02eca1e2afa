import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { compileFilter, type CompiledFilter } from '../../core/matching/compile-filter.ts';
import { compileNames } from '../../core/matching/compile.ts';
import type { NamedActor } from '../../core/matching/name-entries.ts';
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
   * Compiles the names index that `openNames` of `core/matching` reads.
   * @throws Error for people, with everything that is wrong in any gazetteer.
   */
  readonly names: () => Uint8Array;
  /** The same for the filter that every page loads. */
  readonly filter: () => CompiledFilter;
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
  const compiled =
    <Result>(compile: (actors: readonly NamedActor[]) => Result) =>
    () =>
      compileAll(compile, checked.pack, gazetteers);
  return { pack: checked.pack, names: compiled(compileNames), filter: compiled(compileFilter) };
}

function compileAll<Result>(
  compile: (actors: readonly NamedActor[]) => Result,
  pack: Pack,
  gazetteers: readonly Gazetteer[],
): Result {
  try {
    return compile(namedActors(pack, gazetteers));
  } catch (error) {
    throw notesError(String(error instanceof Error ? error.message : error).split('\n'));
  }
}
