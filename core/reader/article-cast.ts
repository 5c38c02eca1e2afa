import { type ActorView, type StatementView, viewActor } from '../notes/view/actor-view.ts';
import type { Pack, PackArticle } from '../notes/pack.ts';

/** One actor of an article, with all that the article has of them. */
export interface CastMember {
  readonly id: string;
  readonly type: ActorView['type'];
  readonly name: string;
  readonly jobTitle: string;
  /** Own words, paraphrase, words of others, passages: in the order of the text. */
  readonly statements: readonly CastStatement[];
}

export interface CastStatement {
  readonly statement: StatementView;
  /** Said by somebody else, about the member. */
  readonly isOthers: boolean;
}

/** The actors that an article knows, in the order in which its notes name them. */
export function castOf(pack: Pack, article: PackArticle): CastMember[] {
  const order = article.statements.map(({ id }) => id);
  return pack.actors.flatMap(({ id }) => {
    const actor = viewActor(pack, id);
    const chapter = actor?.chapters.find((candidate) => candidate.article.id === article.id);
    if (!actor || !chapter) return [];
    const { type, name } = actor;
    const own = [...chapter.quotations, ...chapter.reportedSpeech];
    const others = [...chapter.quotationsAbout, ...chapter.passages];
    const statements = [
      ...own.map((statement) => ({ statement, isOthers: false })),
      ...others.map((statement) => ({ statement, isOthers: true })),
    ].toSorted((a, b) => order.indexOf(a.statement.id) - order.indexOf(b.statement.id));
    return [{ id, type, name, jobTitle: chapter.jobTitle, statements }];
  });
}
