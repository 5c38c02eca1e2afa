import { LOOKOUT_SLOT, type WithLookout } from '../../core/lookout-contract.ts';
import type { Place } from '../../core/matching/shards.ts';
import type { FromPage } from '../../core/messages.ts';
import { MOST_PLACES, type NamesSupply } from '../../core/supply-contract.ts';
import { ask } from './background.ts';

/** What is known of places is forgotten beyond so many. */
const MOST_KNOWN = 20_000;
/** Enough for a long page. One that changes without end may ask again only after a rest. */
const QUICK_WISHES = 64;
const REST_MS = 250;

/** Asks the background, which knows of all names in which shard they are. */
export function createSupply(isAlive: () => boolean): NamesSupply {
  const world: WithLookout = globalThis;
  const shards = new Map<number, Uint8Array>();
  const known = new Map<string, boolean>();
  let wishes = 0;

  async function askSome(places: readonly Place[], until: AbortSignal): Promise<void> {
    wishes += 1;
    if (wishes > QUICK_WISHES) await new Promise((resolve) => setTimeout(resolve, REST_MS));
    if (until.aborted) return;
    const wish: FromPage = { type: 'names-wanted', places, here: [...shards.keys()] };
    await ask(isAlive, wish, until, (open) => {
      // Names are off here: once they are on again, the lookout begins anew.
      if (open === false) void world[LOOKOUT_SLOT]?.();
      if (!Array.isArray(open)) return false;
      const isOpen = new Set(open);
      places.forEach((place, index) => known.set(keyOf(place), isOpen.has(index)));
      return true;
    });
  }

  return {
    async ask(places, until) {
      if (known.size > MOST_KNOWN) known.clear();
      const asked = new Map(places.map((place) => [keyOf(place), place]));
      const unknown = [...asked].filter(([key]) => !known.has(key)).map(([, place]) => place);
      for (let at = 0; at < unknown.length; at += MOST_PLACES) {
        await askSome(unknown.slice(at, at + MOST_PLACES), until);
      }
    },
    mayName: (place) => known.get(keyOf(place)) === true,
    add: (shard, bytes) => void shards.set(shard, bytes),
    shards,
  };
}

const keyOf = ({ text, seams = [] }: Place) => `${seams.join()} ${text}`;
