import { browser } from 'wxt/browser';
import { CARD_SLOT, type CardScript } from '../../../core/card-contract.ts';
import type { FromPage } from '../../../core/messages.ts';

/** The way to the card script, which comes into this frame when a card is first wanted. */
export interface CardGateway {
  /** Fetches the script ahead of time; the reader's dwelling hides the wait. */
  readonly prepare: () => void;
  /** @throws if the extension was updated or may not run here any more. */
  readonly script: () => Promise<CardScript>;
  /** The script, if it is here. */
  readonly present: () => CardScript | undefined;
}

type CardWorld = typeof globalThis & { [CARD_SLOT]?: CardScript };

export function createCardGateway(): CardGateway {
  let coming: Promise<CardScript> | undefined;
  const present = () => (globalThis as CardWorld)[CARD_SLOT];

  async function fetchScript(): Promise<CardScript> {
    const request: FromPage = { type: 'card-wanted' };
    await browser.runtime.sendMessage(request);
    const script = present();
    if (script === undefined) throw new Error('The card script did not arrive.');
    return script;
  }

  function scriptHere(): Promise<CardScript> {
    coming ??= fetchScript().catch((error: unknown) => {
      coming = undefined;
      throw error;
    });
    return coming;
  }

  return { prepare: () => void scriptHere().catch(() => undefined), script: scriptHere, present };
}
