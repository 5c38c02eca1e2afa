import { ANNOTATOR_SLOT, type StartAnnotator } from '../../core/annotator-contract.ts';
import { startAnnotator } from './annotator.ts';

type AnnotatorWorld = typeof globalThis & { [ANNOTATOR_SLOT]?: StartAnnotator };

export default defineUnlistedScript(() => {
  const world: AnnotatorWorld = globalThis;
  world[ANNOTATOR_SLOT] = startAnnotator;
});
