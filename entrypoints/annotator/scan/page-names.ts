import { type Candidates, candidatesIn, placesIn } from '../../../core/matching/candidates.ts';
import type { NamesIndex } from '../../../core/matching/matcher.ts';
import type { ShardedNames } from '../../../core/matching/sharded-names.ts';
import type { NamesSupply } from '../../../core/supply-contract.ts';
import { wholeTextOf } from '../../../platform/dom/text-around.ts';
import { timed } from '../../../platform/stopwatch.ts';

/** The names, and how a page is looked at for them. */
export interface PageNames {
  readonly names: NamesIndex;
  /** The places of a text where a name may be; `breaks` as in `candidatesIn`. */
  readonly candidatesIn: (
    text: string,
    breaks: readonly number[],
    until: AbortSignal,
  ) => Candidates | Promise<Candidates>;
  /** What is looked at where a text has changed. */
  readonly rootOfChange: (changed: Node) => Node;
}

export function wholeNames(names: NamesIndex): PageNames {
  return {
    names,
    candidatesIn: (text, breaks) => candidatesIn(names, text, breaks),
    rootOfChange: (changed) => changed,
  };
}

/** Has the names come first that a text may name, and leaves out all places where none starts. */
export function namesInShards(names: ShardedNames, supply: NamesSupply): PageNames {
  return {
    names,
    async candidatesIn(text, breaks, until) {
      const places = placesIn(names, text, breaks);
      await supply.ask([...places.values()], until);
      timed('open', () => supply.shards.forEach((bytes, shard) => names.add(shard, bytes)));
      const found = [...places].filter(([, place]) => supply.mayName(place)).map(([at]) => at);
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
