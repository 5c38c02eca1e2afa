import type { PageSettings } from './settings/page-settings.ts';

/**
 * Between the annotator (in every page) and the card script (put into a page when its first name is
 * found). Both run in the same isolated world of one frame and meet at `globalThis[CARD_SLOT]`.
 */
export const CARD_SLOT = 'dramatisCard';

export interface CardAnchor {
  /** Client rectangles of the mention, one per line box, measured when called. */
  readonly rects: () => readonly DOMRect[];
  /** The element that holds the mention: decides dialog, fullscreen, background and scroll parents. */
  readonly element: Element;
  /** Where the pointer was, in client px; absent when opened by keyboard. */
  readonly pointer?: { readonly x: number; readonly y: number };
  /** Calls back when the mention moves where this document cannot see it, until ended. */
  readonly watch?: (moved: () => void) => () => void;
}

export interface CardRequest {
  /** Actor id. */
  readonly actor: string;
  readonly anchor: CardAnchor;
  /** `tour`: the keyboard has come to this name; the card shows itself and leaves the focus where it is. */
  readonly openedBy: 'pointer' | 'keyboard' | 'touch' | 'tour';
  /** Which of the names on the page this is, counted from 1. */
  readonly stop?: { readonly position: number; readonly total: number };
  readonly settings: PageSettings;
}

/** What the card tells the annotator, whose hover state machine decides. */
export interface CardEvents {
  readonly pointerEntered: () => void;
  readonly pointerLeft: () => void;
  /** Escape, the close button, a click elsewhere, the name gone. */
  readonly closeWanted: () => void;
  readonly pinToggled: (pinned: boolean) => void;
  /** `muted` is false when the reader takes a mute back. */
  readonly muteWanted: (actor: string, where: 'everywhere' | 'site', muted: boolean) => void;
  readonly readerWanted: (article: string, statement: string | undefined) => void;
}

export interface CardScript {
  /**
   * Shows the card, or moves the open one to another actor without flicker. Whoever had it open with
   * other events is told that it closed; a card that they pinned stays instead.
   */
  readonly open: (request: CardRequest, events: CardEvents) => void;
  /** Draws an actor's card where nobody sees it, so that it opens sooner; nothing while one is open. */
  readonly rehearse: (actor: string, settings: PageSettings) => void;
  /**
   * Closes the card that was opened with these events, and no other. One that just said that its
   * actor is muted stays for a moment, with its undo.
   */
  readonly close: (opener: CardEvents) => void;
  /** Pins the open card where it is, or lets it go. */
  readonly togglePin: () => void;
  /** A point of the page, in client px, on the card or in the corridor between name and card. */
  readonly holds: (x: number, y: number) => boolean;
  /** Takes the host out of the page and ends every listener. */
  readonly destroy: () => void;
}
