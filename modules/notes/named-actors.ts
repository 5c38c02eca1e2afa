import type { NamedActor } from '../../core/matching/name-entries.ts';
import type { Pack } from '../../core/notes/pack.ts';
import type { Gazetteer } from './gazetteers.ts';

/** What the names index is compiled from: the pack's actors, each with its gazetteer where it has one. */
export function namedActors(pack: Pack, gazetteers: readonly Gazetteer[]): readonly NamedActor[] {
  return pack.actors.map(({ id, type, name, alternateName, roles }) => {
    const newest = pack.articles.find((article) => article.id === roles[0]?.article);
    const gazetteer = gazetteers.find(({ actor }) => actor === id)?.value;
    return { id, type, name, alternateName, inLanguage: newest?.inLanguage ?? 'und', gazetteer };
  });
}
