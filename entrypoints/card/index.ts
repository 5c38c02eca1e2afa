import pack from 'virtual:dramatis/notes';
import { CARD_SLOT, type CardScript } from '../../core/card-contract.ts';
import { browserTexts } from '../../platform/browser-texts.ts';
import { readPageWords } from '../../platform/page-words.ts';
import { createCardScript } from './card-script.tsx';
import { receiveGuests } from './guests.ts';

type CardWorld = typeof globalThis & { [CARD_SLOT]?: CardScript };

export default defineUnlistedScript(() => {
  const world: CardWorld = globalThis;
  world[CARD_SLOT]?.destroy();
  const script = createCardScript({ window, pack, texts: browserTexts() });
  const stopReceiving = window === window.top ? receiveGuests(window, script) : undefined;
  world[CARD_SLOT] = {
    ...script,
    destroy() {
      stopReceiving?.();
      script.destroy();
    },
  };
  void readPageWords().then(script.speak);
});
