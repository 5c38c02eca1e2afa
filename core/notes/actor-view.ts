import type { ActorType, Pack } from './pack.ts';

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
  /** Sentences of the article that name the actor; may be empty where there are quotations. */
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
export function viewActor(_pack: Pack, _id: string): ActorView | undefined {
  throw new Error('not written yet');
}
