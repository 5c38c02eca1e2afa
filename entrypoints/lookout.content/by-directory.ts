import { candidatesIn, type GatedFilter, seamsIn } from '../../core/matching/candidates.ts';
import { type GateSources, nextName, openGate } from '../../core/matching/gate.ts';
import { openNameFilter } from '../../core/matching/name-filter.ts';
import { wholeTextOf } from '../../platform/dom/text-around.ts';
import { createDirectory } from './directory.ts';
import type { LookoutNames } from './lookout.ts';
import { watchByDirectory } from './watch-by-directory.ts';

/** Names too many for a page's filter: what it lets pass is asked of the background. */
export function namesByDirectory(
  sources: GateSources,
  filterBytes: () => Uint8Array<ArrayBuffer>,
  isAlive: () => boolean,
): LookoutNames {
  const directory = createDirectory(isAlive);
  let opened: GatedFilter | undefined;
  const names = () => (opened ??= { ...openNameFilter(filterBytes()), gate: openGate(sources) });

  /** Most short texts are told by the small filter alone. */
  async function placesIn(text: string, breaks: readonly number[], until: AbortSignal) {
    if (candidatesIn(names(), text, breaks).next(0) < 0) return [];
    return directory.placesIn(text, seamsIn(text, breaks), until);
  }

  return {
    nextName: (text, from) => nextName(names().gate, names, text, from),
    async candidatesIn(text, breaks, until) {
      const places = await placesIn(text, breaks, until);
      let passed = 0;
      return {
        next(from) {
          while ((places[passed] ?? Infinity) < from) passed += 1;
          return places[passed] ?? -1;
        },
      };
    },
    rootOfChange: wholeTextOf,
    watchForNames: watchByDirectory(
      async (text, breaks, until) => (await placesIn(text, breaks, until)).length > 0,
    ),
  };
}
