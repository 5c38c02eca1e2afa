import path from 'node:path';

/** Absolute path inside the project, wherever the command was started. */
export function projectPath(...parts: string[]): string {
  return path.resolve(import.meta.dirname, '../..', ...parts);
}
