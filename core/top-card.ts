import type { CardRequest } from './card-contract.ts';
import type { Box, Point } from './geometry/corridor.ts';

/**
 * Between the annotator of a frame and the card script of the top frame, which shows the frame's
 * cards: a frame's edges would clip them. The background passes the messages on and keeps none.
 */

/** Where a name stands, in words that the top frame understands. */
export interface FramePlace {
  /** Which of the top window's frames the name is in: `window[index]`. */
  readonly index: number;
  /**
   * The lines of the name in the viewport of that frame, none once it is out of view. Absent where a
   * frame of another origin lies between: then all that is known is the frame.
   */
  readonly lines?: readonly Box[];
  /** In the same viewport. */
  readonly pointer?: Point;
}

/** Annotator of a frame → card script of the top frame. Answer: whether it is done. */
export type TopCardCall =
  | { readonly type: 'prepare' | 'close' | 'toggle-pin' }
  | ({ readonly type: 'open'; readonly place: FramePlace } & Pick<
      CardRequest,
      'actor' | 'openedBy' | 'stop'
    >)
  /** The name has moved. */
  | { readonly type: 'move'; readonly place: FramePlace };

/** What the reader did with the card: card script of the top frame → annotator of the frame. */
export const CARD_TOLD = ['entered', 'left', 'closed', 'pinned', 'unpinned'] as const;

export type CardTold = (typeof CARD_TOLD)[number];
