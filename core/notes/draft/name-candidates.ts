import type { Span } from '../pack.ts';
import { TITLES, nameRuns } from './name-runs.ts';
import type { NameRun } from './name-runs.ts';

/** Somebody or something that a text seems to name. */
export interface NameCandidate {
  /** The longest form without titles. */
  readonly name: string;
  /** The other forms, longest first. */
  readonly alternateName: readonly string[];
  /** "Belarussian President", from before the name; often empty. */
  readonly title: string;
  /** Every place that names it, with the title, in order. */
  readonly places: readonly Span[];
  /** Whether the forms look like those of an actor rather than of a place or a people. */
  readonly likely: boolean;
}

const COURTESY = /^(?:Mr|Mrs|Ms|Dr)\.?[ \u00A0]/u;
const ACRONYM = /^\p{Lu}{2,}$/u;

/** Candidates in the order of their first place. Made for English; other languages need more cutting. */
export function nameCandidates(text: string): readonly NameCandidate[] {
  const groups = new Map<string, FoundName[]>();
  for (const run of nameRuns(text)) {
    const found = readName(run);
    const key = found.name.split(/[ \u00A0]/u).at(-1) ?? found.name;
    groups.set(key, [...(groups.get(key) ?? []), found]);
  }
  return [...groups.values()].map(toCandidate);
}

function toCandidate(found: readonly FoundName[]): NameCandidate {
  const forms = new Set(found.flatMap(({ form, name }) => [form, name]));
  const longestFirst = [...forms].toSorted((a, b) => b.length - a.length);
  const name = longestFirst.find((form) => !COURTESY.test(form)) ?? '';
  const title = found.find((one) => one.title !== '')?.title ?? '';
  return {
    name,
    alternateName: longestFirst.filter((form) => form !== name),
    title,
    places: found.map(({ span }) => span),
    likely:
      title !== '' || /[ \u00A0]/u.test(name) || ACRONYM.test(name) || [...forms].some(isCourteous),
  };
}

function isCourteous(form: string): boolean {
  return COURTESY.test(form);
}

interface FoundName {
  /** As written, with a courtesy title: "Mr Putin". */
  readonly form: string;
  /** "Putin" */
  readonly name: string;
  readonly title: string;
  readonly span: Span;
}

function readName({ words, start }: NameRun): FoundName {
  const lastTitle = words.findLastIndex((word) => TITLES.has(word.trim()));
  const hasTitle = lastTitle >= 0 && lastTitle < words.length - 1;
  const whole = words.join('');
  const form = hasTitle ? words.slice(lastTitle + 1).join('') : whole;
  return {
    form,
    name: form.replace(COURTESY, ''),
    title: whole.slice(0, whole.length - form.length).trim(),
    span: { start, end: start + whole.length },
  };
}
