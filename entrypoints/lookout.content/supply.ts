import { browser } from 'wxt/browser';
import { LOOKOUT_SLOT, type WithLookout } from '../../core/lookout-contract.ts';
import type { Place } from '../../core/matching/shards.ts';
import type { FromPage } from '../../core/messages.ts';
import { MOST_PLACES, type NamesSupply } from '../../core/supply-contract.ts';

/** What is known of places is forgotten beyond so many. */
const MOST_KNOWN = 20_000;
/** From the first wait for the answer to a wish that was not heard to the last. */
const RETRY_MS = 100;
const GIVE_UP_MS = 60_000;
/** Enough for a long page. One that changes without end may ask again only after a rest. */
const QUICK_WISHES = 64;
const REST_MS = 250;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Asks the background, which knows of all names in which shard they are. */
export function createSupply(isAlive: () => boolean): NamesSupply {
  const world: WithLookout = globalThis;
  const shards = new Map<number, Uint8Array>();
  const known = new Map<string, boolean>();
  let wishes = 0;

  async function tell(wish: FromPage): Promise<unknown> {
    wishes += 1;
    if (wishes > QUICK_WISHES) await pause(REST_MS);
    return isAlive() ? browser.runtime.sendMessage(wish).catch(() => undefined) : undefined;
  }

  /** Ever more rarely: the background may just have been stopped. */
  async function askSome(places: readonly Place[], until: AbortSignal): Promise<void> {
    for (let wait = RETRY_MS; wait < GIVE_UP_MS && isAlive() && !until.aborted; wait *= 2) {
      const open = await tell({ type: 'names-wanted', places, here: [...shards.keys()] });
      if (Array.isArray(open)) {
        const isOpen = new Set(open);
        places.forEach((place, index) => known.set(keyOf(place), isOpen.has(index)));
        return;
      }
      // Names are off here: once they are on again, the lookout begins anew.
      if (open === false) void world[LOOKOUT_SLOT]?.();
      await pause(wait);
    }
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
