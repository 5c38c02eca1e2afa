import type { ActorType, Pack, PackArticle, Role, Statement } from '../pack.ts';
import type { Span } from '../text/span.ts';

/** One actor as card, popup and reader page show it: resolved words instead of spans and ids. */
export interface ActorView {
  readonly id: string;
  readonly type: ActorType;
  readonly name: string;
  /** Newest article first. */
  readonly chapters: readonly Chapter[];
}

/** What one article knows of the actor. */
export interface Chapter {
  readonly article: {
    readonly id: string;
    readonly headline: string;
    readonly datePublished: string;
    readonly inLanguage: string;
  };
  readonly jobTitle: string;
  /** The words of the article that show the role. */
  readonly roleEvidence: string;
  /** The actor's own words, verbatim. */
  readonly quotations: readonly StatementView[];
  /** What the article says that the actor said. */
  readonly reportedSpeech: readonly StatementView[];
  /** Verbatim words of others about the actor. */
  readonly quotationsAbout: readonly StatementView[];
  /**
   * What else the article says of the actor: sentences that name the actor, and reported speech of
   * others about the actor. May be empty where there are quotations.
   */
  readonly passages: readonly StatementView[];
}

export interface StatementView {
  readonly id: string;
  readonly type: 'Quotation' | 'ReportedSpeech' | 'Passage';
  readonly text: string;
  /** Absent on passages. */
  readonly speaker?: { readonly id: string; readonly name: string; readonly jobTitle: string };
  readonly occasion?: string;
  readonly dateCreated?: string;
  /** Display name of the outlet. */
  readonly reportedBy?: string;
}

/**
 * The view of one actor.
 * @returns undefined where the pack does not know the id.
 */
export function viewActor(pack: Pack, id: string): ActorView | undefined {
  const actor = pack.actors.find((candidate) => candidate.id === id);
  if (!actor) return undefined;
  const { type, name } = actor;
  return { id, type, name, chapters: actor.roles.flatMap((role) => viewChapter(pack, id, role)) };
}

function viewChapter(pack: Pack, actor: string, role: Role): Chapter[] {
  const article = pack.articles.find((candidate) => candidate.id === role.article);
  if (!article) return [];
  const { id, headline, datePublished, inLanguage, statements } = article;
  const show = (wanted: (statement: Statement) => boolean) =>
    statements.filter(wanted).map((statement) => viewStatement(pack, article, statement));
  const isAbout = (statement: Statement) =>
    statement.about.includes(actor) &&
    !(statement.type !== 'Passage' && statement.spokenBy === actor);
  return [
    {
      article: { id, headline, datePublished, inLanguage },
      jobTitle: role.jobTitle,
      roleEvidence: words(article, role.evidence),
      quotations: show((said) => said.type === 'Quotation' && said.spokenBy === actor),
      reportedSpeech: show((said) => said.type === 'ReportedSpeech' && said.spokenBy === actor),
      quotationsAbout: show((said) => said.type === 'Quotation' && isAbout(said)),
      passages: show((said) => said.type !== 'Quotation' && isAbout(said)),
    },
  ];
}

function viewStatement(pack: Pack, article: PackArticle, statement: Statement): StatementView {
  const { id, type } = statement;
  const text = words(article, statement.text);
  if (statement.type === 'Passage') return { id, type, text };
  const { spokenBy, occasion, dateCreated, reportedBy } = statement;
  const outlet = pack.actors.find((candidate) => candidate.id === reportedBy)?.name ?? reportedBy;
  return {
    id,
    type,
    text,
    speaker: viewSpeaker(pack, article.id, spokenBy),
    ...(occasion !== undefined && { occasion }),
    ...(dateCreated !== undefined && { dateCreated }),
    ...(outlet !== undefined && { reportedBy: outlet }),
  };
}

/** The speaker with the role of that article's day. */
function viewSpeaker(pack: Pack, article: string, id: string) {
  const actor = pack.actors.find((candidate) => candidate.id === id);
  const role = actor?.roles.find((candidate) => candidate.article === article);
  return { id, name: actor?.name ?? id, jobTitle: role?.jobTitle ?? '' };
}

function words({ articleBody }: PackArticle, { start, end }: Span): string {
  return articleBody.slice(start, end);
}
