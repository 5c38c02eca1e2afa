import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { NamedActor } from '../../core/matching/compile.ts';
import type { Pack } from '../../core/notes/pack.ts';

/** @returns The file of each actor id. */
export function gazetteerFiles(directory: string): ReadonlyMap<string, string> {
  if (!existsSync(directory)) return new Map();
  const files = readdirSync(directory).filter((file) => file.endsWith('.json'));
  return new Map(files.map((file) => [basename(file, '.json'), join(directory, file)]));
}

/** What the names index is compiled from: the pack's actors, each with its gazetteer where it has one. */
export function namedActors(
  pack: Pack,
  gazetteers: ReadonlyMap<string, string>,
): readonly NamedActor[] {
  return pack.actors.map(({ id, type, name, alternateName, roles }) => {
    const newest = pack.articles.find((article) => article.id === roles[0]?.article);
    const file = gazetteers.get(id);
    const gazetteer: unknown = file && JSON.parse(readFileSync(file, 'utf8'));
    return { id, type, name, alternateName, inLanguage: newest?.inLanguage ?? 'und', gazetteer };
  });
}
