import { type GatedFilter, placesIn } from '../../core/matching/candidates.ts';
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
  return {
    nextName: (text, from) => nextName(names().gate, names, text, from),
    /** Leaves out all places where the directory knows that no name starts. */
    async candidatesIn(text, breaks, until) {
      const places = placesIn(names(), text, breaks);
      await directory.ask([...places.values()], until);
      const found = [...places].filter(([, place]) => directory.mayName(place)).map(([at]) => at);
      let passed = 0;
      return {
        next(from) {
          while ((found[passed] ?? Infinity) < from) passed += 1;
          return found[passed] ?? -1;
        },
      };
    },
    rootOfChange: wholeTextOf,
    watchForNames: watchByDirectory(names, directory),
  };
}
