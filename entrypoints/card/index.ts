import pack from 'virtual:dramatis/notes';
import { CARD_SLOT, type CardScript } from '../../core/card-contract.ts';
import { browserTexts } from '../../platform/browser-texts.ts';
import { readPageWords } from '../../platform/page-words.ts';
import { createCardScript } from './card-script.tsx';

type CardWorld = typeof globalThis & { [CARD_SLOT]?: CardScript };

export default defineUnlistedScript(() => {
  const world: CardWorld = globalThis;
  world[CARD_SLOT]?.destroy();
  const script = createCardScript({ window, pack, texts: browserTexts() });
  world[CARD_SLOT] = script;
  void readPageWords().then(script.speak);
});
