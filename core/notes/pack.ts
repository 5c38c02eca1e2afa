/**
 * The pack: all verified notes, compiled by the build. It is what ships, and what card, popup and
 * reader page show. Field names follow schema.org where it has one.
 */

import type { Span } from './text/span.ts';

export type ActorType =
  'Person' | 'GovernmentOrganization' | 'NewsMediaOrganization' | 'Organization';

export interface Pack {
  readonly version: 1;
  /** Newest first. */
  readonly articles: readonly PackArticle[];
  readonly actors: readonly PackActor[];
}

export interface PackArticle {
  /** The name of the article's folder: `YYYY-MM-DD-words`. */
  readonly id: string;
  readonly headline: string;
  /** ISO 8601 calendar date, `YYYY-MM-DD`. */
  readonly datePublished: string;
  /** BCP 47 language tag. */
  readonly inLanguage: string;
  /** The whole text, byte for byte as the editor stored it. */
  readonly articleBody: string;
  /** In the order of the text. */
  readonly statements: readonly Statement[];
}

export interface PackActor {
  readonly id: string;
  readonly type: ActorType;
  readonly name: string;
  /** Other written forms in the articles. */
  readonly alternateName: readonly string[];
  /** One per article that knows the actor, newest first. */
  readonly roles: readonly Role[];
}

export interface Role {
  /** Article id. */
  readonly article: string;
  /** "President of Belarus": true on the article's date. */
  readonly jobTitle: string;
  /** The words of the article that show the role. */
  readonly evidence: Span;
}

export type Statement = Quotation | ReportedSpeech | Passage;

interface Spoken {
  readonly id: string;
  /** Actor id. */
  readonly spokenBy: string;
  /** Actor ids of whom the words speak. */
  readonly about: readonly string[];
  readonly text: Span;
  /** The words of the article that say who spoke. */
  readonly attribution: Span;
  /** "told reporters", "of the phone call with Angela Merkel". */
  readonly occasion?: string;
  /** ISO 8601 calendar date of the words, where the article tells it. */
  readonly dateCreated?: string;
  /** Actor id or plain name of the outlet through which the words came. */
  readonly reportedBy?: string;
}

/** Verbatim words between quotation marks; `text` is without the marks. */
export interface Quotation extends Spoken {
  readonly type: 'Quotation';
}

/** Paraphrase by the article; never shown as a quotation. */
export interface ReportedSpeech extends Spoken {
  readonly type: 'ReportedSpeech';
}

/** A sentence of the article that names an actor. */
export interface Passage {
  readonly type: 'Passage';
  readonly id: string;
  readonly about: readonly string[];
  readonly text: Span;
}
