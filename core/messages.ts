import type { Excerpt } from './names-contract.ts';
import type { CardTold, TopCardCall } from './top-card.ts';

/**
 * Every message between the parts of the extension, typed per direction. Each is validated by
 * schema and by sender where it arrives.
 */

/** How often an actor is named in one frame. */
export interface ActorCount {
  readonly actor: string;
  readonly count: number;
}

export type PageState = 'off' | 'scanning' | 'ready';

/** Content script → background. */
export type FromPage =
  /** A name was found: put the card script into this frame. Answer: nothing. */
  | { readonly type: 'card-wanted' }
  /** The text may name somebody: put the annotator into this frame. Answer: nothing, when done. */
  | { readonly type: 'annotator-wanted' }
  /** Of names too many for a page. Answer: the offsets where one may start; false where names are off. */
  | { readonly type: 'may-name'; readonly text: string; readonly seams: readonly number[] }
  /** Who is named here? Answer: an array of `Judgement` for each excerpt. */
  | { readonly type: 'judge'; readonly excerpts: readonly Excerpt[] }
  /** A frame came into view: ask all which of them want the lookout. Answer: whether names are on here. */
  | { readonly type: 'frames-wanted' }
  /** Put the lookout into this frame. Answer: nothing, when done. */
  | { readonly type: 'lookout-wanted' }
  /** The frame's actors in order of appearance, after each change. */
  | ({ readonly type: 'page-report' } & PageReport)
  /** Open the reader page at a statement. */
  | { readonly type: 'open-reader'; readonly article: string; readonly statement?: string }
  /** Mute an actor, or take that back. The background knows the site: the page cannot name one. */
  | {
      readonly type: 'mute';
      readonly actor: string;
      readonly where: 'everywhere' | 'site';
      readonly muted: boolean;
    }
  /** Give the frame's marks the reader's own colour, `#rrggbb`, or empty for none, instead of the one before. */
  | { readonly type: 'mark-color'; readonly color: string; readonly before: string }
  /** A frame has its card shown by the top frame. Answer: whether it is done. */
  | { readonly type: 'top-card'; readonly call: TopCardCall }
  /** Top frame: what the reader did with the card of a frame, which is told. */
  | { readonly type: 'card-told'; readonly frame: number; readonly what: CardTold };

/** Popup or background → content script, by `tabs.sendMessage`. */
export type ToPage =
  /** Answer: `PageReport`. */
  | { readonly type: 'report-wanted' }
  /** Scroll to the next or previous mention and flash it. Answer: true, or none where there is no other. */
  | ({ readonly type: 'jump' } & Jump)
  | { readonly type: 'command'; readonly command: PageCommand }
  /** On or off for this page until it is left. */
  | { readonly type: 'pause'; readonly paused: boolean };

export interface Jump {
  readonly actor: string;
  readonly step: 1 | -1;
  /** From the frame's edge, not from where the last jump there went. */
  readonly enters: boolean;
}

/** Background → card script of the top frame. Answer: whether it is done. */
export interface ToTopCard {
  readonly type: 'top-card';
  /** The browser's id of the frame that asks. */
  readonly from: number;
  readonly call: TopCardCall;
}

/** Background → annotator of a frame whose card the top frame shows. */
export interface ToAnnotator {
  readonly type: 'card-told';
  readonly what: CardTold;
}

export type PageCommand = 'next-name' | 'previous-name' | 'open-card' | 'pin-card';

export interface PageReport {
  readonly state: PageState;
  readonly actors: readonly ActorCount[];
  /** Of a frame: which of the top page's it stands in, in the order of the page. */
  readonly place?: number | undefined;
}
