import directoryBytes from 'virtual:dramatis/directory';
import filterBytes, { gate, isCoarse } from 'virtual:dramatis/filter';
import nameBytes from 'virtual:dramatis/names';
import { type GatedFilter, placesIn } from '../../core/matching/candidates.ts';
import type { Judgement } from '../../core/matching/findings.ts';
import { openGate } from '../../core/matching/gate.ts';
import { judgeText } from '../../core/matching/judge.ts';
import { openNameFilter } from '../../core/matching/name-filter.ts';
import { openNames, type NamesIndex } from '../../core/matching/names-index.ts';
import type { Excerpt } from '../../core/names-contract.ts';

/** A stretch of work after which others have their turn, in milliseconds: one background serves all pages. */
const SLICE_MS = 8;

let filter: GatedFilter | undefined;
let index: NamesIndex | undefined;

/** In a life of the background, each from the first page on that wants it. */
const knownFilter = () =>
  (filter ??= {
    ...openNameFilter(isCoarse ? directoryBytes() : filterBytes()),
    gate: openGate(gate),
  });
const knownNames = () => (index ??= openNames(nameBytes(), knownFilter().gate, knownFilter()));

/** Where in a text a name may start; `seams` as `breaks` of `candidatesIn`. */
export function namePlaces(text: string, seams: readonly number[]): readonly number[] {
  return placesIn(knownFilter(), text, seams);
}

/** What stands in each excerpt, as far as its own words tell. */
export async function judgeExcerpts(
  excerpts: readonly Excerpt[],
): Promise<readonly (readonly Judgement[])[]> {
  const judged: (readonly Judgement[])[] = [];
  let turn = performance.now();
  for (const { text, start, end } of excerpts) {
    if (performance.now() > turn + SLICE_MS) {
      await new Promise((resolve) => setTimeout(resolve));
      turn = performance.now();
    }
    judged.push(judgeText(knownNames(), text, { start, end }).map(forPage));
  }
  return judged;
}

/** The words that decided are for whoever asks why. */
function forPage({ start, end, actor, verdict, isOther }: Judgement): Judgement {
  return isOther ? { start, end, actor, verdict, isOther } : { start, end, actor, verdict };
}
