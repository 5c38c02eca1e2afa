import {
  type Candidates,
  candidatesIn,
  type GatedFilter,
  placesIn,
} from '../../../core/matching/candidates.ts';
import type { NamesDirectory } from '../../../core/names-contract.ts';
import { wholeTextOf } from '../../../platform/dom/text-around.ts';

/** How a page is looked at for names. */
export interface PageNames {
  /** The places of a text where a name may be; `breaks` as in `candidatesIn`. */
  readonly candidatesIn: (
    text: string,
    breaks: readonly number[],
    until: AbortSignal,
  ) => Candidates | Promise<Candidates>;
  /** What is looked at where a text has changed. */
  readonly rootOfChange: (changed: Node) => Node;
}

export function namesByFilter(names: GatedFilter): PageNames {
  return {
    candidatesIn: (text, breaks) => candidatesIn(names, text, breaks),
    rootOfChange: (changed) => changed,
  };
}

/** Leaves out all places where the directory knows that no name starts. */
export function namesByDirectory(names: GatedFilter, directory: NamesDirectory): PageNames {
  return {
    async candidatesIn(text, breaks, until) {
      const places = placesIn(names, text, breaks);
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
  };
}
