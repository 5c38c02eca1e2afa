import type { Span } from '../../text/span.ts';
import type { Lexicon } from './lexicon.ts';
import type { NameCandidate } from '../names/name-candidates.ts';
import type { QuotedWords } from './quoted-words.ts';
import { sentencesOf } from '../sentences.ts';
import type { Clause, Speaker } from './speaker.ts';
import { namesIn, speakerIn } from './speaker.ts';

/** The words of the article that say who spoke, and whom they name. */
export interface Attribution extends Span {
  readonly speaker: Speaker;
}

/** A whole sentence after a quotation that ended with a full stop is short if it only says who spoke. */
const MAX_SHORT_WORDS = 8;

/** Finds the words around a quotation that say who spoke. One for each text. */
export class AttributionFinder {
  readonly #text: string;
  readonly #quoted: readonly QuotedWords[];
  readonly #candidates: readonly NameCandidate[];
  readonly #lexicon: Lexicon;
  readonly #sentences: readonly Span[];

  constructor(
    text: string,
    quoted: readonly QuotedWords[],
    candidates: readonly NameCandidate[],
    lexicon: Lexicon,
  ) {
    this.#text = text;
    this.#quoted = quoted;
    this.#candidates = candidates;
    this.#lexicon = lexicon;
    this.#sentences = sentencesOf(text, lexicon.language);
  }

  /**
   * Within the marks, after them ("Mr Peskov told reporters") or before ("Mr Peskov said:"), in the same
   * paragraph. Undefined where the quotation stands alone.
   */
  of(quoted: QuotedWords): Attribution | undefined {
    if (quoted.aside) return this.#attribution(this.#clause(quoted.aside));
    const before = this.#clauseBefore(quoted);
    if (before && this.#endsWithColon(before)) {
      const said = this.#attribution(before) ?? this.#announced(before);
      if (said) return said;
    }
    const after = this.#clauseAfter(quoted);
    const saidAfter = after && this.#attribution(after);
    const saidBefore = before && this.#attribution(before);
    const isNewSentence =
      /[.!?…]$/u.test(this.#text.slice(quoted.start, quoted.end)) &&
      /^\p{Lu}/u.test(after?.text ?? '');
    if (after && saidAfter && !(isNewSentence && (saidBefore ?? !isShort(after)))) {
      if (saidAfter.speaker.kind !== 'unknown' || saidBefore) {
        const isOpen = saidAfter.speaker.kind === 'unknown' && saidBefore;
        return isOpen ? { ...saidAfter, speaker: saidBefore.speaker } : saidAfter;
      }
      // The verb follows, the subject went before: "Erdoğan, “…” dedi".
      return (before && this.#announced(before)) ?? saidAfter;
    }
    return saidBefore;
  }

  /** The words of a sentence that ends a paragraph with a colon, for a quotation in the next. */
  announcedIn(paragraph: Span): Attribution | undefined {
    const last = this.#sentences.findLast(
      ({ start, end }) => paragraph.start <= start && end <= paragraph.end,
    );
    if (!last || this.#text.charAt(last.end - 1) !== ':') return undefined;
    const clause = this.#clause(last);
    return this.#attribution(clause) ?? this.#announced(clause);
  }

  #attribution(clause: Clause): Attribution | undefined {
    const speaker = speakerIn(clause, this.#candidates, this.#lexicon);
    return speaker && { start: clause.start, end: clause.end, speaker };
  }

  /** "The mayor, Edith Carrow: “…”": a name is enough. */
  #announced(clause: Clause): Attribution | undefined {
    const names = namesIn(clause, this.#candidates).filter(
      ({ start }) =>
        !this.#lexicon.prepositionLast.test(clause.text.slice(0, start - clause.start)),
    );
    const name = names.find(({ candidate }) => candidate.likely) ?? names[0];
    if (!name) return undefined;
    const { start, end } = clause;
    return { start, end, speaker: { kind: 'named', candidate: name.candidate } };
  }

  #endsWithColon({ end }: Span): boolean {
    return /^\s*:/u.test(this.#text.slice(end, end + 3));
  }

  /** From the marks to the end of the sentence or the next marks of the paragraph. */
  #clauseAfter({ stretch }: QuotedWords): Clause | undefined {
    const next = this.#quoted.find((other) => other.stretch.open >= stretch.close)?.stretch.open;
    const line = this.#text.slice(stretch.close, next).split(/[\r\n]/u, 1)[0] ?? '';
    const lead = /^[\s,;–—-]*/u.exec(line)?.[0].length ?? 0;
    const start = stretch.close + lead;
    const sentence = this.#sentences.find(({ end }) => end > start);
    const end = Math.min(stretch.close + line.length, sentence?.end ?? start);
    const clause = this.#clause({ start, end });
    const leadsToNext = this.#endsWithColon(clause) && clause.end + 3 > (next ?? Infinity);
    return /^[\p{L}\p{N}]/u.test(clause.text) && !leadsToNext ? clause : undefined;
  }

  /** From the start of the sentence, or from the marks before it in the paragraph. */
  #clauseBefore({ stretch }: QuotedWords): Clause | undefined {
    const previous = this.#quoted.findLast((other) => other.stretch.close <= stretch.open);
    const from = previous?.stretch.close ?? 0;
    const line =
      this.#text
        .slice(from, stretch.open)
        .split(/[\r\n]/u)
        .at(-1) ?? '';
    const lead = line.replace(/[\s,:;.–—-]+$/u, '');
    const end = stretch.open - line.length + lead.length;
    const lineStart = stretch.open - line.length;
    const sentence = this.#sentences.findLast(({ start }) => start < end);
    const inLine = Math.max(lineStart, Math.min(sentence?.start ?? 0, end));
    const start =
      inLine + (/^[\s,;.:!?–—-]*/u.exec(this.#text.slice(inLine, end))?.[0].length ?? 0);
    return start < end ? this.#clause({ start, end }) : undefined;
  }

  #clause({ start, end }: Span): Clause {
    const text = this.#text.slice(start, end).replace(/[\s,.:;!?…–—-]+$/u, '');
    return { start, end: start + text.length, text };
  }
}

function isShort({ text }: Clause): boolean {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).length <= MAX_SHORT_WORDS;
}
