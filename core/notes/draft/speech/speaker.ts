import type { Span } from '../../text/span.ts';
import type { Lexicon } from './lexicon.ts';
import type { NameCandidate } from '../names/name-candidates.ts';

/** Who a clause says is speaking: somebody it names, somebody it means by a word, or nobody. */
export type Speaker =
  | { readonly kind: 'named'; readonly candidate: NameCandidate }
  | { readonly kind: 'pronoun'; readonly word: 'he' | 'she' | 'it' }
  | { readonly kind: 'unknown' };

/** What stands in a text between two offsets. */
export interface Clause extends Span {
  readonly text: string;
}

interface NamePlace extends Span {
  readonly candidate: NameCandidate;
}

/**
 * Who says something in a clause, or undefined where nothing there is a verb of saying. Takes the
 * subject before the verb ("Mr. Wren, a member of the Harbour Board, said") or after it ("sagte Merkel").
 */
export function speakerIn(
  clause: Clause,
  candidates: readonly NameCandidate[],
  lexicon: Lexicon,
): Speaker | undefined {
  const names = namesIn(clause, candidates);
  const verbs = matches(clause.text, lexicon.verb);
  const main = verbs.at(-1);
  const source = lastMatch(clause.text, lexicon.accordingTo);
  if (source && (source.start === 0 || !main)) {
    const named = names.find(({ start }) => start >= clause.start + source.end);
    return named ? { kind: 'named', candidate: named.candidate } : { kind: 'unknown' };
  }
  if (!main) return undefined;
  const subjects = names.filter((name) => isSubject(clause, name, lexicon));
  return (
    subjectBefore(clause, verbs, subjects, lexicon) ??
    subjectAfter(clause, main, subjects, lexicon) ??
    describedIn(clause, main, candidates) ?? { kind: 'unknown' }
  );
}

/** The name or pronoun nearest before the verb; where verbs follow each other, before the first. */
function subjectBefore(
  clause: Clause,
  verbs: readonly Span[],
  subjects: readonly NamePlace[],
  lexicon: Lexicon,
): Speaker | undefined {
  for (const [i, verb] of [...verbs.entries()].toReversed()) {
    const from = verbs[i - 1]?.end ?? 0;
    const between = clause.text.slice(from, verb.start);
    const name = subjects.findLast(({ start, end }) => {
      const [first, last] = [start - clause.start, end - clause.start];
      // What stands right after a verb is told something: "Wren told Carrow, adding".
      const isObject = i > 0 && /^\s*$/u.test(clause.text.slice(from, first));
      return first >= from && last <= verb.start && !isObject;
    });
    const pronoun = pronounIn(between, lexicon);
    // "Smith, asked about it, replied": what stands before a comma is no subject.
    const isNear = pronoun && !between.slice(pronoun.end).includes(',');
    if (isNear && (!name || from + pronoun.end > name.end - clause.start)) return pronoun.speaker;
    if (!name) continue;
    // German nouns look like names: "Nach der Sitzung sagte Merkel".
    if (!name.candidate.likely) {
      const after = subjectAfter(clause, verb, subjects, lexicon);
      if (after?.kind === 'named' && after.candidate.likely) return after;
    }
    return { kind: 'named', candidate: name.candidate };
  }
  return undefined;
}

function subjectAfter(
  clause: Clause,
  verb: Span,
  subjects: readonly NamePlace[],
  lexicon: Lexicon,
): Speaker | undefined {
  const rest = clause.text.slice(verb.end);
  const end = verb.end + (lexicon.that.exec(rest)?.index ?? rest.length);
  const pronoun = pronounIn(/^[\s-]*(?:t-)?\p{L}+/u.exec(rest)?.[0] ?? '', lexicon);
  if (pronoun) return pronoun.speaker;
  const places = subjects.filter(
    ({ start }) => start >= clause.start + verb.end && start < clause.start + end,
  );
  const first = places.find(({ candidate }) => candidate.likely) ?? places[0];
  // "представитель МИД Мария Захарова": whose words go together, the last is the name.
  const found = places.find(({ start: at }) => first && at === first.end + 1) ?? first;
  return found && { kind: 'named', candidate: found.candidate };
}

/** "The mayor said", "the board said": somebody whose title or name ends so, if it is one alone. */
function describedIn(
  clause: Clause,
  verb: Span,
  candidates: readonly NameCandidate[],
): Speaker | undefined {
  const words = new Set(clause.text.slice(0, verb.start).match(/\p{L}+/gu));
  const meant = candidates.filter(({ name, title, isOrganization }) =>
    [title, isOrganization ? name : ''].some((form) => {
      const last = form.split(/[ \u00A0]/u).at(-1) ?? '';
      return last !== '' && (words.has(last.toLowerCase()) || (title === form && words.has(last)));
    }),
  );
  const [candidate] = meant;
  return candidate && meant.length === 1 ? { kind: 'named', candidate } : undefined;
}

function isSubject(clause: Clause, { start, end }: NamePlace, lexicon: Lexicon): boolean {
  const before = clause.text.slice(0, start - clause.start);
  const after = clause.text.slice(end - clause.start);
  const isPossessor = /^[’']s(?!\p{L})/u.test(after);
  const isApposition = APPOSITION.test(before) && /^[^,]*,/u.test(after);
  // "a Kremlin spokesman", "Olaf Scholz (SPD)"
  const isAddition = /(?:\(|\ban?\s)$/u.test(before);
  return !lexicon.prepositionLast.test(before) && !isPossessor && !isApposition && !isAddition;
}

/** "Dmitry Peskov, the Kremlin spokesman, said": what goes before within two commas. */
const APPOSITION =
  /,\s(?:the|an?|an?other|der|die|das|eine?|le|la|un|une|el|il|lo)\s(?:[\p{Ll}-]+\s)*$/u;

function pronounIn(text: string, { he, she, it }: Lexicon) {
  const found = (
    [
      ['he', he],
      ['she', she],
      ['it', it],
    ] as const
  )
    .flatMap(([word, pattern]) => matches(text, pattern).map(({ end }) => ({ word, end })))
    .toSorted((a, b) => a.end - b.end)
    .at(-1);
  return found && { end: found.end, speaker: { kind: 'pronoun', word: found.word } as const };
}

/** Every place of a name within a span, in the order of the text. */
export function namesIn(
  { start, end }: Span,
  candidates: readonly NameCandidate[],
): readonly NamePlace[] {
  return candidates
    .flatMap((candidate) => candidate.places.map((place) => ({ ...place, candidate })))
    .filter((place) => start <= place.start && place.end <= end)
    .toSorted((a, b) => a.start - b.start);
}

function matches(text: string, pattern: RegExp): readonly Span[] {
  return [...text.matchAll(pattern)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
}

function lastMatch(text: string, pattern: RegExp): Span | undefined {
  return matches(text, pattern).at(-1);
}
