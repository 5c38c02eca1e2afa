import type { ActorType } from '../notes/pack.ts';

/** What the build knows of one actor's names. */
export interface NamedActor {
  readonly id: string;
  readonly type: ActorType;
  readonly name: string;
  readonly alternateName: readonly string[];
  /** BCP 47 tag of the article that gave the names. */
  readonly inLanguage: string;
  /** The parsed `assets/names/<id>.json`, where there is one. */
  readonly gazetteer?: unknown;
}

/**
 * Compiles all names into the binary index that `openNames` opens.
 * @throws Error that lists everything wrong with the gazetteers, one a line.
 */
export function compileNames(actors: readonly NamedActor[]): Uint8Array<ArrayBuffer> {
  const index = {
    actors: actors.map((actor) => actor.id),
    forms: actors.flatMap((actor, i) =>
      [...new Set([actor.name, ...actor.alternateName])].map((form) => [form, i]),
    ),
  };
  return new TextEncoder().encode(JSON.stringify(index));
}
