import type { NotesActor, NotesStatement } from '../notes-schema.ts';
import type { Span } from '../pack.ts';
import { quotedStretches } from '../text/quoted-stretches.ts';
import { sha256 } from '../sha256.ts';
import { attributionOf } from './attribution.ts';
import { guessHead, slug } from './guess-head.ts';
import type { NameCandidate } from './name-candidates.ts';
import { nameCandidates } from './name-candidates.ts';
import { selectorFor } from './selector-for.ts';
import { sentencesOf } from './sentences.ts';

/** Notes with gaps (''), in the shape of `notes.json`: `check-notes` asks for what is missing. */
export interface DraftNotes {
  readonly headline: string;
  readonly datePublished: string;
  readonly inLanguage: string;
  readonly sha256: string;
  readonly actors: readonly NotesActor[];
  readonly statements: readonly NotesStatement[];
}

export interface Draft {
  /** The folder's name. */
  readonly id: string;
  readonly notes: DraftNotes;
  /** Names that were found and left out: they say nothing and are written once, or look like a place. */
  readonly leftOut: readonly string[];
}

/**
 * Starts the notes of an article: head, quotations with their likely speakers, and actors with their
 * forms, for an editor to complete and cut. Everything drafted is anchored.
 */
export async function draftNotes(text: string, fallbackDate: string): Promise<Draft> {
  const { headline, datePublished, id } = guessHead(text, fallbackDate);
  const candidates = nameCandidates(text);
  const quotations = draftQuotations(text, candidates);
  const speakers = new Set(quotations.map(({ spokenBy }) => spokenBy));
  const isKept = ({ name, places, likely }: NameCandidate) =>
    speakers.has(slug(name)) || (likely && places.length > 1);
  const kept = candidates.filter(isKept);
  const silent = kept.filter(({ name }) => !speakers.has(slug(name)));
  return {
    id,
    notes: {
      headline,
      datePublished,
      inLanguage: 'en',
      sha256: await sha256(text),
      actors: kept.map((candidate) => draftActor(text, candidate)),
      statements: [...quotations, ...draftPassages(text, silent)],
    },
    leftOut: candidates.filter((candidate) => !isKept(candidate)).map(({ name }) => name),
  };
}

const ORGANIZED =
  /^\p{Lu}{2,}$|(?:Board|Council|Ministry|Union|Party|Office|Company|Agency|Department|Committee|Court|Bank|Police|University|Association)\b/u;

function draftActor(
  text: string,
  { name, alternateName, title, places }: NameCandidate,
): NotesActor {
  const [first = { start: 0, end: 0 }] = places;
  return {
    id: slug(name),
    type: ORGANIZED.test(name) ? 'Organization' : 'Person',
    name,
    alternateName: [...alternateName],
    jobTitle: title,
    evidence: selectorFor(text, first),
  };
}

function draftQuotations(text: string, candidates: readonly NameCandidate[]) {
  return quotedStretches(text).map((stretch, i) => {
    const attribution = attributionOf(text, stretch);
    const speaker = attribution && candidates.find(({ places }) => places.some(isIn(attribution)));
    return {
      type: 'Quotation' as const,
      id: `quotation-${i + 1}`,
      spokenBy: speaker ? slug(speaker.name) : '',
      about: [],
      text: selectorFor(text, withoutComma(text, stretch)),
      attribution: attribution ? selectorFor(text, attribution) : { exact: '' },
      occasion: attribution
        ? guessOccasion(text.slice(attribution.start, attribution.end), speaker)
        : '',
    };
  });
}

/** "Mr Peskov told reporters" → "told reporters"; a plain "said" tells no occasion. */
function guessOccasion(attribution: string, speaker: NameCandidate | undefined): string {
  const form = [speaker?.name ?? '', ...(speaker?.alternateName ?? [])]
    .toSorted((a, b) => b.length - a.length)
    .find((candidate) => candidate !== '' && attribution.includes(candidate));
  if (form === undefined) return '';
  const after = attribution.slice(attribution.indexOf(form) + form.length).trim();
  return after.replace(/^said\b\s*/u, '');
}

/** The first sentence that names each actor who says nothing, so that no card is empty. */
function draftPassages(text: string, silent: readonly NameCandidate[]): readonly NotesStatement[] {
  const sentences = sentencesOf(text, 'en');
  const passages = new Map<Span, string[]>();
  for (const { name, places } of silent) {
    const first = sentences.find((sentence) => places.some(isIn(sentence)));
    if (first) passages.set(first, [...(passages.get(first) ?? []), slug(name)]);
  }
  return [...passages].map(([sentence, about], i) => ({
    type: 'Passage',
    id: `passage-${i + 1}`,
    about,
    text: selectorFor(text, sentence),
  }));
}

function isIn(outer: Span): (inner: Span) => boolean {
  return ({ start, end }) => outer.start <= start && end <= outer.end;
}

/** The comma before a closing mark is the reporter's. */
function withoutComma(text: string, { start, end }: Span): Span {
  return { start, end: text.charAt(end - 1) === ',' ? end - 1 : end };
}
