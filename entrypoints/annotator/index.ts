import nameBytes from 'virtual:dramatis/names';
import { ANNOTATOR_SLOT, type StartAnnotator } from '../../core/annotator-contract.ts';
import { openNames, type NamesIndex } from '../../core/matching/matcher.ts';
import { timed } from '../../platform/stopwatch.ts';
import { startAnnotator } from './annotator.ts';

type AnnotatorWorld = typeof globalThis & { [ANNOTATOR_SLOT]?: StartAnnotator };

export default defineUnlistedScript(() => {
  const world: AnnotatorWorld = globalThis;
  let names: NamesIndex | undefined;
  world[ANNOTATOR_SLOT] = (parts) => {
    names ??= timed('open', () => openNames(nameBytes(), parts.gate, parts.filter()));
    return startAnnotator(names, parts);
  };
});
