import { LOOKOUT_SLOT, type WithLookout } from '../../core/lookout-contract.ts';
import { createPace } from '../../core/pace.ts';
import { createTextMemory } from '../../core/text-memory.ts';
import { ask } from './background.ts';

/** Of texts that were asked about, so much is remembered, in UTF-16 code units. */
const MEMORY_CHARS = 200_000;
/** Enough for a long page. One that changes without end may ask again only after a rest. */
const QUICK_WISHES = 64;
const REST_MS = 100;

/** Of names too many for a page: knows which of what passes the page's small filter is one. */
export interface NamesDirectory {
  /**
   * The places of a text where a name may start, ascending; none where nothing is wanted any more.
   * @param seams places where a word may start or end though letters stand on both sides
   */
  readonly placesIn: (
    text: string,
    seams: readonly number[],
    until: AbortSignal,
  ) => Promise<readonly number[]>;
}

/** Asks the background, whose filter knows all names. */
export function createDirectory(isAlive: () => boolean): NamesDirectory {
  const world: WithLookout = globalThis;
  const memory = createTextMemory<readonly number[]>(MEMORY_CHARS);
  const pace = createPace(QUICK_WISHES);

  async function askBackground(
    text: string,
    seams: readonly number[],
    until: AbortSignal,
  ): Promise<readonly number[] | undefined> {
    const rest = pace(performance.now(), REST_MS);
    if (rest > 0) await new Promise((resolve) => setTimeout(resolve, rest));
    if (until.aborted) return undefined;
    const isPlaces = (reply: unknown): reply is readonly number[] => {
      // Names are off here: once they are on again, the lookout begins anew.
      if (reply === false) void world[LOOKOUT_SLOT]?.();
      return Array.isArray(reply);
    };
    return ask(isAlive, { type: 'may-name', text, seams }, until, isPlaces);
  }

  return {
    async placesIn(text, seams, until) {
      const key = `${seams.join()} ${text}`;
      const known = memory.get(key);
      if (known) return known;
      const places = await askBackground(text, seams, until);
      if (places === undefined) return [];
      memory.set(key, places);
      return places;
    },
  };
}
