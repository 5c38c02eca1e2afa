import type { CardEvents, CardRequest } from '../../../core/card-contract.ts';
import type { PageSettings } from '../../../core/settings/page-settings.ts';

/** Shows the card of a name: in this frame, or in the top one. */
export interface Cards {
  /** Fetches what shows it ahead of time. */
  readonly prepare: () => void;
  /** The reader goes on resting on a name of this actor: what can be done before the card opens is done. */
  readonly rehearse: (actor: string, settings: PageSettings) => void;
  /**
   * What shows the card may arrive late: it is shown only if it is still wanted then.
   * @returns whether it is shown.
   */
  readonly open: (
    request: CardRequest,
    events: CardEvents,
    isWanted: () => boolean,
  ) => Promise<boolean>;
  readonly close: () => void;
  readonly togglePin: () => void;
  /** A point of this frame, in client px, on the card or in the corridor between name and card. */
  readonly holds: (x: number, y: number) => boolean;
}
