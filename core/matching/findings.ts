/** What is found in a text, and why. */

/** Why a mention was taken. */
export type Evidence = 'full-name' | 'title' | 'context' | 'name' | 'evidence-on-page';

export function isEvidence(verdict: Verdict): verdict is Evidence {
  return (
    verdict === 'full-name' ||
    verdict === 'title' ||
    verdict === 'context' ||
    verdict === 'name' ||
    verdict === 'evidence-on-page'
  );
}

export interface Mention {
  readonly start: number;
  readonly end: number;
  /** Actor id. */
  readonly actor: string;
  readonly why: Evidence;
}

/** Why a candidate was not taken. */
export type Refusal =
  | 'no-compound'
  | 'technical'
  | 'letter-case'
  | 'namesake'
  | 'before'
  | 'after'
  | 'near'
  | 'language'
  | 'no-evidence';

/** `unsure`: counts where the page shows elsewhere that this actor is meant. */
export type Verdict = Evidence | Refusal | 'unsure';

/** What the words around a name say of it, before the rest of the page is asked. */
export interface Judgement {
  readonly start: number;
  readonly end: number;
  /** Actor id. */
  readonly actor: string;
  readonly verdict: Verdict;
  /** Speaks of another thing, whose bare name after this is that other thing too. */
  readonly isOther?: boolean;
  /** The words that decided, folded. */
  readonly words?: string;
}

export interface Rejection {
  readonly start: number;
  readonly end: number;
  readonly actor: string;
  readonly why: Refusal;
  /** The words of the context that decided, folded. */
  readonly words?: string;
}

/** What the page has shown so far; makes bare surnames surer. One per page, filled by `decide`. */
export interface PageEvidence {
  readonly established: Set<string>;
}

export interface Findings {
  readonly mentions: readonly Mention[];
  /** True where a later growth of the page's evidence could change the findings of this text. */
  readonly undecided: boolean;
}
