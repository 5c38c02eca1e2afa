import { type ActorView, viewActor } from './actor-view.ts';
import type { Pack } from '../pack.ts';

/** A sentence of an article that names an actor, cut at the name. */
export interface Example {
  readonly actor: ActorView;
  readonly before: string;
  readonly name: string;
  readonly after: string;
  /** BCP 47 tag of the sentence. */
  readonly language: string;
}

/** The shortest sentence of the notes that names a person in full; undefined without one. */
export function exampleOf(pack: Pack): Example | undefined {
  const examples = pack.articles.flatMap(({ articleBody, inLanguage, statements }) =>
    statements
      .filter(({ type }) => type === 'Passage')
      .flatMap(({ about, text }) => {
        const sentence = articleBody.slice(text.start, text.end);
        return about.flatMap((id) => cutAtName(sentence, inLanguage, viewActor(pack, id)) ?? []);
      }),
  );
  return examples.toSorted((one, other) => lengthOf(one) - lengthOf(other))[0];
}

function cutAtName(
  sentence: string,
  language: string,
  actor: ActorView | undefined,
): Example | undefined {
  const at = actor?.type === 'Person' ? sentence.indexOf(actor.name) : -1;
  if (!actor || at < 0) return undefined;
  const { name } = actor;
  const [before, after] = [sentence.slice(0, at), sentence.slice(at + name.length)];
  return { actor, before, name, after, language };
}

function lengthOf({ before, after }: Example): number {
  return before.length + after.length;
}
