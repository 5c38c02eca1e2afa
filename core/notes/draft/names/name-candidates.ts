import type { Span } from '../../text/span.ts';
import type { Lexicon } from '../speech/lexicon.ts';
import { isCourtesy, nameRuns } from './name-runs.ts';
import type { NameRun } from './name-runs.ts';
import { isTitle } from './titles.ts';

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
  readonly isOrganization: boolean;
  /** As a courtesy title tells. */
  readonly gender: 'he' | 'she' | undefined;
}

const ACRONYM = /^\p{Lu}{2,}$/u;
const ORGANIZED =
  /^\p{Lu}{2,}$|(?:Board|Council|Ministry|Union|Party|Office|Company|Agency|Department|Committee|Court|Bank|Police|University|Association|Kremlin|Parliament|Ministerium|Partei|Polizei|Verband|Ministère|Ministerio|Ministero|Министерство|Кремль|Партия)\b/u;
const FEMALE = /^(?:Mrs|Ms|Miss|Mme|Madame|Frau|Señora|Doña|Sra|Signora|Pani)\.?[ \u00A0]/u;
const MALE = /^(?:Mr|Monsieur|M\.|Herrn?|Señor|Don|Sr|Sig|Signor|Pana?)\.?[ \u00A0]/u;

interface FoundName {
  /** As written, with a courtesy title: "Mr Putin". */
  readonly form: string;
  /** "Putin" */
  readonly name: string;
  readonly title: string;
  readonly span: Span;
  readonly isDoubtful: boolean;
}

/** Candidates in the order of their first place. Scripts without capitals have none. */
export function nameCandidates(text: string, lexicon: Lexicon): readonly NameCandidate[] {
  const found = [...nameRuns(text, lexicon.language)]
    .map(readName)
    .filter(({ name }) => /\p{L}{2}/u.test(name) && !isTitle(name));
  const sure = new Set(
    found.filter((one) => !one.isDoubtful).flatMap((one) => one.name.split(GAP)),
  );
  const surnames = surnamesByPart(found, lexicon.language);
  const groups = new Map<string, FoundName[]>();
  for (const one of found) {
    if (one.isDoubtful && !sure.has(one.name) && !isBeforeVerb(text, one.span.end, lexicon))
      continue;
    const key = groupKey(one.name, surnames, lexicon.language);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].map(toCandidate);
}

const GAP = /[ \u00A0]/u;

/** "Carrow said", "Carrow: ", "Carrow, “…": who speaks is named, be it by the first word of a sentence. */
function isBeforeVerb(text: string, at: number, { verb }: Lexicon): boolean {
  const after = text.slice(at, at + 40);
  if (/^(?:[^.!?“"„«]*:(?:\s|$)|,?\s*[“"„«]|,\s\p{Ll})/u.test(after)) return true;
  const word = /^\s+(?:(?:a|ha|hat|has|had)\s)?\p{L}+/u.exec(after)?.[0] ?? '';
  return word.match(verb) !== null;
}

/** What all forms of one name share: the surname, in Slavic languages without its case. */
function groupKey(name: string, surnames: ReadonlyMap<string, string>, language: string): string {
  const words = name.split(GAP);
  const last = stem(words.at(-1) ?? name, language);
  return words.length > 1 ? last : (surnames.get(last) ?? last);
}

/** "Sánchez" → "Pérez", where a text also writes "Pedro Sánchez Pérez". Parts and surnames are stems. */
function surnamesByPart(
  found: readonly FoundName[],
  language: string,
): ReadonlyMap<string, string> {
  const surnames = new Map<string, string>();
  for (const { name } of found) {
    const parts = name.split(GAP).map((word) => stem(word, language));
    for (const part of parts.slice(1)) {
      if (!surnames.has(part)) surnames.set(part, parts.at(-1) ?? part);
    }
  }
  return surnames;
}

const CASES: Readonly<Record<string, RegExp>> = {
  ru: /(?:ого|ому|ой|ою|ым|им|ом|ем|ей|а|у|ю|е|ы|и|я|ий|ый)$/u,
  uk: /(?:ого|ому|ой|ою|им|ом|ем|єм|ові|еві|а|у|ю|і|и|я|ий)$/u,
  be: /(?:ага|аму|ай|аю|ым|ім|ом|ам|ем|а|у|ю|е|ы|і|я|ы)$/u,
  pl: /(?:iego|emu|iem|owi|ego|em|ie|im|ym|a|u|i|y|ą|ę|o|e)$/u,
  cs: /(?:ovi|ého|ému|em|ým|a|u|y|o|e|ou|i)$/u,
};
const MIN_STEM = 3;

function stem(word: string, language: string): string {
  const stemmed = CASES[language] ? word.replace(CASES[language], '') : word;
  return stemmed.length < MIN_STEM ? word : stemmed;
}

function toCandidate(found: readonly FoundName[]): NameCandidate {
  const forms = [...new Set(found.flatMap(({ form, name }) => [form, name]))];
  const longestFirst = forms.toSorted((a, b) => b.length - a.length);
  const isCourteous = (form: string) => isCourtesy(form.split(GAP)[0] ?? '') && GAP.test(form);
  // Most words; of those the shortest, which is the nominative where names have cases.
  const [name = ''] = forms
    .filter((form) => !isCourteous(form))
    .toSorted((a, b) => b.split(GAP).length - a.split(GAP).length || a.length - b.length);
  const title = found.find((one) => one.title !== '')?.title ?? '';
  return {
    name,
    alternateName: longestFirst.filter((form) => form !== name),
    title,
    places: found.map(({ span }) => span),
    likely: title !== '' || GAP.test(name) || ACRONYM.test(name) || forms.some(isCourteous),
    isOrganization: ORGANIZED.test(name),
    gender: forms.some((form) => FEMALE.test(form))
      ? 'she'
      : forms.some((form) => MALE.test(form))
        ? 'he'
        : undefined,
  };
}

function readName({ words, start, isDoubtful }: NameRun): FoundName {
  const lastTitle = words.findLastIndex((word) => isTitle(word.trim()));
  const hasTitle = lastTitle >= 0 && lastTitle < words.length - 1;
  const whole = words.join('');
  // "President Emmanuel Macron of France"
  const form = hasTitle
    ? words
        .slice(lastTitle + 1)
        .join('')
        .replace(/ of .*$/u, '')
    : whole;
  const [first = '', ...rest] = form.split(/(?<=[ \u00A0])/u);
  return {
    form,
    name: rest.length > 0 && isCourtesy(first.trim()) ? rest.join('') : form,
    title: whole.slice(0, whole.indexOf(form)).trim(),
    span: { start, end: start + whole.indexOf(form) + form.length },
    isDoubtful,
  };
}
