import directoryBytes from 'virtual:dramatis/directory';
import filterBytes, { gate, isCoarse } from 'virtual:dramatis/filter';
import nameBytes from 'virtual:dramatis/names';
import { placesIn } from '../../core/matching/candidates.ts';
import type { Judgement } from '../../core/matching/findings.ts';
import { openGate } from '../../core/matching/gate.ts';
import { judgeText } from '../../core/matching/judge.ts';
import { openNameFilter } from '../../core/matching/name-filter.ts';
import { openNames, type NamesIndex } from '../../core/matching/names-index.ts';
import type { Excerpt } from '../../core/names-contract.ts';

let opened: NamesIndex | undefined;

/** One index for all pages, from the first that names somebody in a life of the background. */
function names(): NamesIndex {
  const filter = () => openNameFilter(isCoarse ? directoryBytes() : filterBytes());
  return (opened ??= openNames(nameBytes(), openGate(gate), filter()));
}

/** Where in a text a name may start; `seams` as in `candidatesIn`. */
export function namePlaces(text: string, seams: readonly number[]): readonly number[] {
  return placesIn(names(), text, seams);
}

/** What stands in each excerpt, as far as its own words tell. */
export function judgeExcerpts(excerpts: readonly Excerpt[]): readonly (readonly Judgement[])[] {
  return excerpts.map(({ text, start, end }) =>
    judgeText(names(), text, { start, end }).map(withoutWords),
  );
}

/** Only the words that decided: a page has no use for them. */
function withoutWords({ start, end, actor, verdict, isOther }: Judgement): Judgement {
  return isOther ? { start, end, actor, verdict, isOther } : { start, end, actor, verdict };
}
