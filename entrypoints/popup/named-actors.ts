import type { NamedActor } from '../../components/popup/named-actor.ts';
import type { ActorCount } from '../../core/messages.ts';
import type { Pack } from '../../core/notes/pack.ts';

/** The actors of a page with what the list shows of them; ids that the notes do not know are left out. */
export function namedActors(pack: Pack, counts: readonly ActorCount[]): NamedActor[] {
  const actors = new Map(pack.actors.map((actor) => [actor.id, actor]));
  return counts.flatMap(({ actor: id, count }) => {
    const actor = actors.get(id);
    if (!actor) return [];
    return [{ id, name: actor.name, jobTitle: actor.roles[0]?.jobTitle ?? '', count }];
  });
}
