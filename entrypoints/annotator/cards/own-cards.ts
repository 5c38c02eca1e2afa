import { CARD_SLOT, type CardEvents, type CardScript } from '../../../core/card-contract.ts';
import { createScriptGateway } from './script-gateway.ts';
import type { Cards } from './cards.ts';

/** Cards in this frame, by a script that comes when it is first wanted. */
export function createOwnCards(): Cards {
  const { prepare, present, script } = createScriptGateway<CardScript>(CARD_SLOT, {
    type: 'card-wanted',
  });
  let opener: CardEvents | undefined;

  return {
    prepare,
    rehearse: (actor, settings) => present()?.rehearse(actor, settings),
    async open(request, events, isWanted) {
      const card = present() ?? (await script().catch(() => undefined));
      if (card === undefined || !isWanted()) return false;
      opener = events;
      card.open(request, events);
      return true;
    },
    close() {
      if (opener) present()?.close(opener);
    },
    togglePin: () => present()?.togglePin(),
    holds: (x, y) => present()?.holds(x, y) === true,
  };
}
