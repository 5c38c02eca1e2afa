import { LOOKOUT_SLOT, type WithLookout } from '../../core/lookout-contract.ts';
import type { Place } from '../../core/matching/place.ts';
import { MOST_PLACES, type NamesDirectory } from '../../core/names-contract.ts';
import { ask } from './background.ts';

/** What is known of places is forgotten beyond so many. */
const MOST_KNOWN = 20_000;
/** Enough for a long page. One that changes without end may ask again only after a rest. */
const QUICK_WISHES = 64;
const REST_MS = 250;

/** Asks the background, whose filter knows all names. */
export function createDirectory(isAlive: () => boolean): NamesDirectory {
  const world: WithLookout = globalThis;
  const known = new Map<string, boolean>();
  let wishes = 0;

  async function askSome(places: readonly Place[], until: AbortSignal): Promise<void> {
    wishes += 1;
    if (wishes > QUICK_WISHES) await new Promise((resolve) => setTimeout(resolve, REST_MS));
    if (until.aborted) return;
    await ask(isAlive, { type: 'may-name', places }, until, (named) => {
      // Names are off here: once they are on again, the lookout begins anew.
      if (named === false) void world[LOOKOUT_SLOT]?.();
      if (!Array.isArray(named)) return false;
      const isNamed = new Set(named);
      places.forEach((place, index) => known.set(keyOf(place), isNamed.has(index)));
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
  };
}

const keyOf = ({ text, seams = [] }: Place) => `${seams.join()} ${text}`;
