import { shards } from 'virtual:dramatis/filter';
import nameBytes from 'virtual:dramatis/names';
import { ANNOTATOR_SLOT, type StartAnnotator } from '../../core/annotator-contract.ts';
import { openNames } from '../../core/matching/matcher.ts';
import { openShardedNames } from '../../core/matching/sharded-names.ts';
import { SUPPLY_SLOT, type WithSupply } from '../../core/supply-contract.ts';
import { noteEnd, noteStart } from '../../platform/stopwatch.ts';
import { startAnnotator } from './annotator.ts';
import { namesInShards, type PageNames, wholeNames } from './scan/page-names.ts';

type AnnotatorWorld = WithSupply & { [ANNOTATOR_SLOT]?: StartAnnotator };

export default defineUnlistedScript(() => {
  const world: AnnotatorWorld = globalThis;
  let whole: PageNames | undefined;
  world[ANNOTATOR_SLOT] = (parts) => {
    const filter = parts.filter();
    // The lookout's of this document: a world may outlive the one before.
    const supply = shards > 0 ? world[SUPPLY_SLOT] : undefined;
    noteStart('open');
    const page = supply
      ? namesInShards(openShardedNames(nameBytes(), parts.gate, filter, shards), supply)
      : (whole ??= wholeNames(openNames(nameBytes(), parts.gate, filter)));
    noteEnd('open');
    return startAnnotator(page, parts);
  };
});
