import { join } from 'node:path';

/** Where the notes are read from. Absolute paths. */
export interface NotesFolders {
  /** The project's folder: messages name files from here. */
  readonly root: string;
  /** Holds one folder per article. */
  readonly articles: string;
  /** Holds one gazetteer per actor. */
  readonly names: string;
}

export function notesFolders(root: string): NotesFolders {
  return { root, articles: join(root, 'assets/articles'), names: join(root, 'assets/names') };
}

/** An error for people: what is wrong with the notes, without a stack of ours. */
export function notesError(reports: readonly string[]): Error {
  const count = reports.length === 1 ? 'one thing' : `${reports.length} things`;
  const error = new Error(`${count} in the notes to mend:\n\n${reports.join('\n\n')}\n`);
  error.stack = error.message;
  return error;
}
