import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readJson } from '../../core/notes/read-json.ts';
import { positionAt } from '../../core/notes/text/text-position.ts';

/** The names of one actor in many languages: `assets/names/<actor id>.json`. */
export interface Gazetteer {
  readonly actor: string;
  readonly file: string;
  /** The parsed file, or undefined where it is no JSON; what is in it is for `core/matching` to judge. */
  readonly value: unknown;
  /** What is wrong with the JSON, as `line:column  message`. */
  readonly faults: readonly string[];
}

/** UTF-16 code units. */
const MAX_LENGTH = 1_000_000;

export function readGazetteers(directory: string): readonly Gazetteer[] {
  if (!existsSync(directory)) return [];
  const files = readdirSync(directory).filter((file) => file.endsWith('.json'));
  return files.toSorted().map((name) => {
    const file = join(directory, name);
    const text = readFileSync(file, 'utf8');
    const json = readJson(text, MAX_LENGTH);
    const actor = basename(name, '.json');
    if (json.ok) return { actor, file, value: json.value, faults: [] };
    const faults = json.problems.map(({ message, offset }) => {
      const { line, column } = positionAt(text, offset);
      return `${line}:${column}  ${message}`;
    });
    return { actor, file, value: undefined, faults };
  });
}
