import { type ActorView, viewActor } from './actor-view.ts';
import type { Pack } from './pack.ts';

/** A sentence of an article that names an actor, cut at the name. */
export interface Example {
  readonly actor: ActorView;
  readonly before: string;
  readonly name: string;
  readonly after: string;
  /** BCP 47 tag of the sentence. */
  readonly language: string;
}

/** The newest article's first sentence that names someone by the full name; undefined without one. */
export function exampleOf(pack: Pack): Example | undefined {
  for (const { articleBody, inLanguage, statements } of pack.articles) {
    for (const { type, about, text } of statements) {
      if (type !== 'Passage') continue;
      const sentence = articleBody.slice(text.start, text.end);
      for (const id of about) {
        const actor = viewActor(pack, id);
        const at = actor?.type === 'Person' ? sentence.indexOf(actor.name) : -1;
        if (!actor || at < 0) continue;
        return {
          actor,
          before: sentence.slice(0, at),
          name: actor.name,
          after: sentence.slice(at + actor.name.length),
          language: inLanguage,
        };
      }
    }
  }
  return undefined;
}
