import type { CardEvents } from '../../core/card-contract.ts';
import { loopTab } from './focus.ts';
import { listenToSwipes } from './sheet.ts';
import { shield } from './shield.ts';

interface Listener {
  readonly isSheet: () => boolean;
  /** Who opened the card that is open now. */
  readonly opener: () => CardEvents | undefined;
  readonly dismiss: () => void;
}

/** What pointer and keys do on the surface, for as long as it is there; the page hears none of it. */
export function listenTo(surface: HTMLElement, { isSheet, opener, dismiss }: Listener): void {
  shield(surface);
  listenToSwipes(surface, isSheet, dismiss);
  surface.addEventListener('pointerenter', ({ pointerType }) => {
    if (pointerType !== 'touch') opener()?.pointerEntered();
  });
  surface.addEventListener('pointerleave', ({ pointerType }) => {
    if (pointerType !== 'touch') opener()?.pointerLeft();
  });
  surface.addEventListener('keydown', (event) => {
    loopTab(event, surface);
    if (event.key === 'Escape') dismiss();
  });
}
