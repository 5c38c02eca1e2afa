import type { NotesActor, NotesStatement } from '../notes-schema.ts';
import { NOTES_LIMITS } from '../notes-schema.ts';
import type { Span } from '../text/span.ts';
import { sha256 } from '../sha256.ts';
import { guessHead } from './head/guess-head.ts';
import { guessLanguage } from './head/guess-language.ts';
import type { Lexicon } from './speech/lexicon.ts';
import { lexiconOf } from './speech/lexicon.ts';
import type { NameCandidate } from './names/name-candidates.ts';
import { nameCandidates } from './names/name-candidates.ts';
import { quotedWords } from './speech/quoted-words.ts';
import { selectorFor } from './selector-for.ts';
import { sentencesOf } from './sentences.ts';
import { slug } from './head/slug.ts';
import type { SaidWords } from './speech/who-said.ts';
import { whoSaid } from './speech/who-said.ts';

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
  /** False where the date is the fallback. */
  readonly hasDate: boolean;
  /** Names that were found and left out: they say nothing and are written once without a title, or look like a place. */
  readonly leftOut: readonly string[];
  /** Between quotation marks, but more likely a name or an insinuation than something said. */
  readonly unspoken: readonly Span[];
}

/**
 * Starts the notes of an article: head, quotations with their likely speakers, and actors with their
 * forms, for an editor to complete and cut. Everything drafted is anchored.
 */
export async function draftNotes(text: string, fallbackDate: string): Promise<Draft> {
  const { headline, datePublished, hasDate, id } = guessHead(text, fallbackDate);
  const inLanguage = guessLanguage(text);
  const lexicon = lexiconOf(inLanguage);
  const candidates = nameCandidates(text, lexicon);
  const quoted = quotedWords(text, lexicon);
  const said = whoSaid(text, quoted, candidates, lexicon);
  const speakers = new Set(said.map(({ speaker }) => speaker));
  const kept = candidates.filter(
    (one) => speakers.has(one) || one.title !== '' || (one.likely && one.places.length > 1),
  );
  const ids = actorIds(kept);
  const silent = kept.filter((one) => !speakers.has(one));
  return {
    id,
    hasDate,
    notes: {
      headline,
      datePublished,
      inLanguage,
      sha256: await sha256(text),
      actors: kept.map((one) => draftActor(text, one, ids)),
      statements: [
        ...said.map((words, i) => draftQuotation(text, words, i, ids, lexicon)),
        ...draftPassages(text, silent, inLanguage, ids),
      ],
    },
    leftOut: candidates.filter((one) => !kept.includes(one)).map(({ name }) => name),
    unspoken: quoted.filter(({ start }) => !said.some((words) => words.start === start)),
  };
}

type ActorIds = ReadonlyMap<NameCandidate, string>;

/** Words of a name in an id. */
const ID_WORDS = 5;

/** Ids from names; numbers where a name gives none, or one that is taken. */
function actorIds(candidates: readonly NameCandidate[]): ActorIds {
  const ids = new Map<NameCandidate, string>();
  const taken = new Set(['']);
  for (const [i, candidate] of candidates.entries()) {
    const wanted = slug(candidate.name, ID_WORDS);
    const id = taken.has(wanted) ? `${wanted || 'actor'}-${i + 1}` : wanted;
    taken.add(id);
    ids.set(candidate, id);
  }
  return ids;
}

function draftActor(text: string, candidate: NameCandidate, ids: ActorIds): NotesActor {
  const { name, alternateName, title, places, isOrganization } = candidate;
  const [first = { start: 0, end: 0 }] = places;
  return {
    id: ids.get(candidate) ?? '',
    type: isOrganization ? 'Organization' : 'Person',
    name,
    alternateName: [...alternateName],
    jobTitle: title,
    evidence: selectorFor(text, first),
  };
}

function draftQuotation(
  text: string,
  { start, end, attribution, speaker }: SaidWords,
  i: number,
  ids: ActorIds,
  lexicon: Lexicon,
): NotesStatement {
  const said = attribution && text.slice(attribution.start, attribution.end);
  const occasion = said === undefined ? '' : guessOccasion(said, speaker, lexicon);
  return {
    type: 'Quotation',
    id: `quotation-${i + 1}`,
    spokenBy: (speaker && ids.get(speaker)) ?? '',
    about: [],
    text: selectorFor(text, { start, end }),
    attribution: attribution ? selectorFor(text, attribution) : { exact: '' },
    ...(occasion && { occasion }),
  };
}

/** "Mr Peskov told reporters" → "told reporters"; "said in a letter" → "in a letter". */
function guessOccasion(
  attribution: string,
  speaker: NameCandidate | undefined,
  { verb, prepositionFirst }: Lexicon,
): string {
  const form = [speaker?.name ?? '', ...(speaker?.alternateName ?? [])]
    .toSorted((a, b) => b.length - a.length)
    .find((candidate) => candidate !== '' && attribution.includes(candidate));
  if (form === undefined) return '';
  const after = attribution.slice(attribution.indexOf(form) + form.length).trim();
  if (/^told\s/u.test(after)) return after.slice(0, NOTES_LIMITS.line);
  const [first = ''] = after.match(verb) ?? [];
  const occasion = after.startsWith(first) ? after.slice(first.length).trim() : after;
  const isClear = prepositionFirst.test(occasion) && occasion.match(verb) === null;
  return isClear ? occasion.slice(0, NOTES_LIMITS.line) : '';
}

/** The first sentence that names each actor who says nothing, so that no card is empty. */
function draftPassages(
  text: string,
  silent: readonly NameCandidate[],
  language: string,
  ids: ActorIds,
): readonly NotesStatement[] {
  const sentences = sentencesOf(text, language);
  const passages = new Map<Span, string[]>();
  for (const candidate of silent) {
    const first = sentences.find((sentence) => candidate.places.some(isIn(sentence)));
    if (first) passages.set(first, [...(passages.get(first) ?? []), ids.get(candidate) ?? '']);
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
