import type { Span } from '../../pack.ts';
import type { Attribution } from './attribution.ts';
import { AttributionFinder } from './attribution.ts';
import { isStatement } from './is-statement.ts';
import type { Lexicon } from './lexicon.ts';
import type { NameCandidate } from '../names/name-candidates.ts';
import type { QuotedWords } from './quoted-words.ts';
import { namesIn } from './speaker.ts';

/** Words that somebody said, and whatever the article shows of who. */
export interface SaidWords extends Span {
  readonly attribution: Span | undefined;
  /** Undefined where it is not sure: an editor decides. */
  readonly speaker: NameCandidate | undefined;
}

interface Finding {
  readonly quoted: QuotedWords;
  readonly paragraph: Span;
  readonly attribution?: Span;
  readonly speaker?: NameCandidate;
}

/** Who said each of the quoted words; those that nobody said (names, insinuations) are left out. */
export function whoSaid(
  text: string,
  quoted: readonly QuotedWords[],
  candidates: readonly NameCandidate[],
  lexicon: Lexicon,
): readonly SaidWords[] {
  const finder = new AttributionFinder(text, quoted, candidates, lexicon);
  const paragraphs = [...text.matchAll(/[^\r\n]*\p{L}[^\r\n]*/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const findings: Finding[] = [];
  let previous:
    { readonly close: number; readonly attribution: Attribution | undefined } | undefined;
  for (const one of quoted) {
    const found = finder.of(one);
    // "called it “a disgrace” and “dead on arrival”"
    const goesOn = previous && COORDINATED.test(text.slice(previous.close, one.stretch.open));
    const attribution = found ?? (goesOn ? previous?.attribution : undefined);
    previous = { close: one.stretch.close, attribution };
    if (!isStatement(text, one, attribution, lexicon)) continue;
    const i = paragraphs.findIndex(({ start, end }) => start <= one.start && one.end <= end);
    const paragraph = paragraphs[i] ?? one;
    const before = paragraphs.slice(0, Math.max(i, 0));
    findings.push({ quoted: one, paragraph, ...attribute(one, paragraph, before, attribution) });
  }
  return withNeighbours(text, findings).map(({ quoted: { start, end }, attribution, speaker }) => ({
    start,
    end,
    attribution,
    speaker,
  }));

  function attribute(
    one: QuotedWords,
    paragraph: Span,
    before: readonly Span[],
    attribution: Attribution | undefined,
  ): Pick<Finding, 'attribution' | 'speaker'> {
    if (!attribution) return inherited(one, paragraph, before);
    const { start, end, speaker } = attribution;
    const span = { start, end };
    if (speaker.kind === 'named') return { attribution: span, speaker: speaker.candidate };
    if (speaker.kind === 'unknown') return { attribution: span };
    const meant = antecedent(one, speaker.word, paragraph, before);
    return { attribution: span, ...(meant && { speaker: meant }) };
  }

  /**
   * A quotation that opens a paragraph and stands alone belongs to whoever the paragraph before lets
   * speak: its marks were left open, it ends with a colon, or one alone speaks there.
   */
  function inherited(one: QuotedWords, paragraph: Span, before: readonly Span[]) {
    const above = before.at(-1);
    if (!above || !isFirst(one, paragraph)) return {};
    const last = findings.at(-1);
    const isOfPrevious = last?.paragraph === above;
    if (isOfPrevious && !last.quoted.stretch.isClosed) return saidBy(last);
    const announced = finder.announcedIn(above);
    if (announced?.speaker.kind === 'named') {
      const { start, end, speaker } = announced;
      return { attribution: { start, end }, speaker: speaker.candidate };
    }
    const isAlone = !/\p{L}/u.test(text.slice(one.stretch.close, paragraph.end));
    const speakers = findings.filter(({ paragraph: other }) => other === above);
    const isOneVoice = speakers.every(({ speaker }) => speaker === last?.speaker);
    return isAlone && isOfPrevious && isOneVoice ? saidBy(last) : {};
  }

  function isFirst({ stretch }: QuotedWords, { start }: Span): boolean {
    return !/\p{L}/u.test(text.slice(start, stretch.open));
  }

  /** The one whom "he", "she" or "it" can mean: last named before, with nobody else who could be meant. */
  function antecedent(
    one: QuotedWords,
    word: 'he' | 'she' | 'it',
    paragraph: Span,
    before: readonly Span[],
  ): NameCandidate | undefined {
    const spans = [{ start: paragraph.start, end: one.stretch.open }, ...before.toReversed()];
    for (const span of spans) {
      const last = findings.findLast(({ paragraph: other }) => other.start === span.start);
      const named = namesIn(span, candidates)
        .filter((place) => !isQuoted(place))
        .filter((place) => couldBe(place.candidate, word, acts(place)));
      const since = named.filter(({ start }) => start > (last?.quoted.end ?? -1));
      if (last?.speaker && couldBe(last.speaker, word, true)) {
        if (since.every(({ candidate }) => candidate === last.speaker)) return last.speaker;
        // "“…,” Carrow said of Wren. “…,” she added": whoever spoke goes on.
        const { start, end } = last.attribution ?? NOWHERE;
        const isTold = since.every((place) => start <= place.start && place.end <= end);
        return isTold ? last.speaker : undefined;
      }
      const meant = new Set(named.map(({ candidate }) => candidate));
      const [only] = meant;
      if (only) return meant.size === 1 ? only : undefined;
    }
    return undefined;
  }

  /** "Harris agreed": whoever does something is somebody, "in Moscow" is not. */
  function acts({ start, end }: Span): boolean {
    const before = text.slice(Math.max(0, start - 40), start);
    return /^\s\p{Ll}/u.test(text.slice(end, end + 2)) && !lexicon.prepositionLast.test(before);
  }

  function isQuoted({ start, end }: Span): boolean {
    return quoted.some(({ stretch }) => stretch.open <= start && end <= stretch.close);
  }
}

function couldBe(
  { isOrganization, likely, gender }: NameCandidate,
  word: 'he' | 'she' | 'it',
  isActive: boolean,
): boolean {
  if (word === 'it') return isOrganization;
  return !isOrganization && (likely || isActive) && (gender ?? word) === word;
}

function saidBy({ attribution, speaker }: Finding): Pick<Finding, 'attribution' | 'speaker'> {
  return { ...(attribution && { attribution }), ...(speaker && { speaker }) };
}

/**
 * “One,” she said. “Two.” A quotation without words of its own goes with the one before or after it, if
 * nothing else stands between them.
 */
function withNeighbours(text: string, findings: readonly Finding[]): readonly Finding[] {
  return findings.map((finding, i) => {
    if (finding.attribution) return finding;
    const { stretch } = finding.quoted;
    const before = findings[i - 1];
    const after = findings[i + 1];
    if (before && isBare(text, before.quoted.stretch.close, stretch.open, before.attribution)) {
      return { ...finding, ...saidBy(before) };
    }
    if (after && isBare(text, stretch.close, after.quoted.stretch.open)) {
      return { ...finding, ...saidBy(after) };
    }
    return finding;
  });
}

/** Whether nothing but an attribution stands between two offsets of one paragraph. */
function isBare(text: string, from: number, to: number, { start, end }: Span = NOWHERE): boolean {
  const isWithin = from <= start && end <= to;
  const rest = isWithin ? text.slice(from, start) + text.slice(end, to) : text.slice(from, to);
  return !/[\p{L}\r\n]/u.test(rest);
}

const NOWHERE: Span = { start: -1, end: -1 };

const COORDINATED =
  /^\s*,?\s*(?:and|or|und|oder|et|ou|y|o|e|en|och|og|i|oraz|a|и|или|та|і|й|ve)?\s*$/u;
