import type { Span } from '../../text/span.ts';
import type { Surroundings } from './antecedent.ts';
import { antecedentIn } from './antecedent.ts';
import type { Attribution } from './attribution.ts';
import { AttributionFinder } from './attribution.ts';
import { isStatement } from './is-statement.ts';
import type { Lexicon } from './lexicon.ts';
import type { NameCandidate } from '../names/name-candidates.ts';
import type { QuotedWords } from './quoted-words.ts';

/** Words that somebody said, and whatever the article shows of who. */
export interface SaidWords extends Span {
  readonly attribution: Span | undefined;
  /** Undefined where it is not sure: an editor decides. */
  readonly speaker: NameCandidate | undefined;
}

type Saying = Pick<SaidWords, 'attribution' | 'speaker'>;

interface Finding extends Saying {
  readonly quoted: QuotedWords;
  readonly paragraph: Span;
}

/** Who said each of the quoted words; those that nobody said (names, insinuations) are left out. */
export function whoSaid(
  text: string,
  quoted: readonly QuotedWords[],
  candidates: readonly NameCandidate[],
  lexicon: Lexicon,
): readonly SaidWords[] {
  const search = new SpeakerSearch({ text, quoted, candidates, lexicon });
  let last: { readonly close: number; readonly attribution: Attribution | undefined } | undefined;
  for (const one of quoted) {
    // "called it “a disgrace” and “dead on arrival”"
    const goesOn = last && COORDINATED.test(text.slice(last.close, one.stretch.open));
    const attribution = search.attributionOf(one) ?? (goesOn ? last?.attribution : undefined);
    last = { close: one.stretch.close, attribution };
    if (isStatement(text, one, attribution, lexicon)) search.add(one, attribution);
  }
  return withNeighbours(text, search.findings).map((finding) => ({
    start: finding.quoted.start,
    end: finding.quoted.end,
    attribution: finding.attribution,
    speaker: finding.speaker,
  }));
}

/** Goes through the quotations of a text in order, and remembers who spoke. */
class SpeakerSearch {
  readonly findings: Finding[] = [];
  readonly #surroundings: Surroundings;
  readonly #finder: AttributionFinder;
  readonly #paragraphs: readonly Span[];

  constructor(surroundings: Surroundings) {
    const { text, quoted, candidates, lexicon } = surroundings;
    this.#surroundings = surroundings;
    this.#finder = new AttributionFinder(text, quoted, candidates, lexicon);
    this.#paragraphs = [...text.matchAll(/[^\r\n]*\p{L}[^\r\n]*/gu)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    }));
  }

  attributionOf(quoted: QuotedWords): Attribution | undefined {
    return this.#finder.of(quoted);
  }

  add(quoted: QuotedWords, attribution: Attribution | undefined): void {
    const i = this.#paragraphs.findIndex(
      ({ start, end }) => start <= quoted.start && quoted.end <= end,
    );
    const paragraph = this.#paragraphs[i] ?? quoted;
    const above = this.#paragraphs[i - 1];
    const saying = attribution
      ? this.#said(quoted, attribution, paragraph, above)
      : this.#inherited(quoted, paragraph, above);
    this.findings.push({ quoted, paragraph, ...saying });
  }

  #said(
    quoted: QuotedWords,
    { start, end, speaker }: Attribution,
    paragraph: Span,
    above: Span | undefined,
  ): Saying {
    const attribution = { start, end };
    if (speaker.kind === 'named') return { attribution, speaker: speaker.candidate };
    if (speaker.kind === 'unknown') return { attribution, speaker: undefined };
    const here = { start: paragraph.start, end: quoted.stretch.open };
    for (const span of above ? [here, above] : [here]) {
      const last = this.findings.findLast((finding) => finding.paragraph.start === span.start);
      const speech = last && { ...last, end: last.quoted.end };
      const meant = antecedentIn(span, speaker.word, speech, this.#surroundings);
      if (meant !== null) return { attribution, speaker: meant };
    }
    return { attribution, speaker: undefined };
  }

  /**
   * A quotation that opens a paragraph and stands alone belongs to whoever the paragraph above lets
   * speak: its marks were left open, it ends with a colon, or one alone speaks there.
   */
  #inherited(quoted: QuotedWords, paragraph: Span, above: Span | undefined): Saying {
    const { text } = this.#surroundings;
    const { open, close } = quoted.stretch;
    if (!above || /\p{L}/u.test(text.slice(paragraph.start, open))) return NOBODY;
    const voices = this.findings.filter((finding) => finding.paragraph === above);
    const last = voices.at(-1);
    if (last && !last.quoted.stretch.isClosed) return sayingOf(last);
    const announced = this.#finder.announcedIn(above);
    if (announced) return this.#said(quoted, announced, above, undefined);
    const isAlone = !/\p{L}/u.test(text.slice(close, paragraph.end));
    const isOneVoice = voices.every(({ speaker }) => speaker === last?.speaker);
    return last && isAlone && isOneVoice ? sayingOf(last) : NOBODY;
  }
}

function sayingOf({ attribution, speaker }: Finding): Saying {
  return { attribution, speaker };
}

const NOBODY: Saying = { attribution: undefined, speaker: undefined };

/**
 * “One,” she said. “Two.” A quotation without words of its own goes with the one before or after it, if
 * nothing else stands between them.
 */
function withNeighbours(text: string, findings: readonly Finding[]): readonly Finding[] {
  return findings.map((finding, i) => {
    if (finding.attribution) return finding;
    const { open, close } = finding.quoted.stretch;
    const [before, after] = [findings[i - 1], findings[i + 1]];
    if (before && isBare(text, before.quoted.stretch.close, open, before.attribution)) {
      return { ...finding, ...sayingOf(before) };
    }
    if (after && isBare(text, close, after.quoted.stretch.open)) {
      return { ...finding, ...sayingOf(after) };
    }
    return finding;
  });
}

/** Whether nothing but an attribution stands between two offsets of one paragraph. */
function isBare(text: string, from: number, to: number, said?: Span): boolean {
  const isWithin = said && from <= said.start && said.end <= to;
  const rest = isWithin
    ? text.slice(from, said.start) + text.slice(said.end, to)
    : text.slice(from, to);
  return !/[\p{L}\r\n]/u.test(rest);
}

const COORDINATED =
  /^\s*,?\s*(?:and|or|und|oder|et|ou|y|o|e|en|och|og|i|oraz|a|и|или|та|і|й|ve)?(?:\s(?:that|dass|que|che|что|що|że))?\s*$/u;
