import { browser } from 'wxt/browser';
import type { Place } from '../../core/matching/shards.ts';
import type { FromPage } from '../../core/messages.ts';
import type { NamesSupply } from '../../core/supply-contract.ts';

/** As many as the background takes at a time. */
const PLACES_PER_WISH = 1_000;
/** What is known of places is forgotten beyond so many. */
const MOST_KNOWN = 20_000;

/** Asks the background, which knows of all names in which shard they are. */
export function createSupply(isAlive: () => boolean): NamesSupply {
  const shards = new Map<number, Uint8Array>();
  const known = new Map<string, boolean>();

  async function askSome(places: readonly Place[]): Promise<void> {
    const wish: FromPage = { type: 'names-wanted', places: [...places], here: [...shards.keys()] };
    const open: unknown = await browser.runtime.sendMessage(wish).catch(() => undefined);
    // Nothing is known of them then: whoever asks again has another try.
    if (!Array.isArray(open)) return;
    const isOpen = new Set(open);
    places.forEach((place, index) => known.set(keyOf(place), isOpen.has(index)));
  }

  return {
    async ask(places) {
      if (known.size > MOST_KNOWN) known.clear();
      const asked = new Map(places.map((place) => [keyOf(place), place]));
      const unknown = [...asked].filter(([key]) => !known.has(key)).map(([, place]) => place);
      for (let at = 0; at < unknown.length && isAlive(); at += PLACES_PER_WISH) {
        await askSome(unknown.slice(at, at + PLACES_PER_WISH));
      }
    },
    mayName: (place) => known.get(keyOf(place)) === true,
    add: (shard, bytes) => void shards.set(shard, bytes),
    shards,
  };
}

const keyOf = ({ text, seams = [] }: Place) => `${seams.join()} ${text}`;
