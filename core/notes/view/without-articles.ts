import type { Pack } from '../pack.ts';

/** The pack as if some articles were not there: nor what they say, nor whom they alone know. */
export function withoutArticles(pack: Pack, off: readonly string[]): Pack {
  if (off.length === 0) return pack;
  return {
    ...pack,
    articles: pack.articles.filter(({ id }) => !off.includes(id)),
    actors: pack.actors
      .map((actor) => ({
        ...actor,
        roles: actor.roles.filter(({ article }) => !off.includes(article)),
      }))
      .filter(({ roles }) => roles.length > 0),
  };
}
