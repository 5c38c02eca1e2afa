import type { Span } from './span.ts';

/** Words between quotation marks, without the marks and the space inside them. */
export interface QuotedStretch extends Span {
  /** Offset of the opening mark. */
  readonly open: number;
  /** Offset after the closing mark, or the end of the paragraph where nothing closes. */
  readonly close: number;
  /** False where nothing closes: the next paragraph goes on, or the text is damaged. */
  readonly isClosed: boolean;
}

/** Which marks close what each opens; „German“, »Danish« and ”Swedish” use others' openers. */
const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”“',
  '„': '“”"',
  '”': '”“',
  '«': '»',
  '»': '«»',
  '"': '"”',
  '「': '」',
  '『': '』',
  '‘': '’',
  '‚': '‘’',
  "'": "'",
};

/** Any mark that opens or closes. */
const MARK = /[“„”«»"「」『』‘’‚']/gu;
/** May open a quotation within another one of the same kind. */
const NESTING = '“„«「『';
const SINGLE = "‘‚'";
/** Could be read as closing too, so they open at the start of a word alone. */
const EITHER = "”»‘'";

/** Letters that English leaves out at the start of a word: ’tis no quotation. */
const ELISION = /^(?:\d|(?:tis|twas|em|til|cause|bout|round|n)\b)/iu;
const LETTER = /[\p{L}\p{N}]/u;

/**
 * Everything between quotation marks, in order; quotations within quotations are part of the outer.
 * A stretch ends with its paragraph (line) if nothing closes it, but single marks, which are
 * apostrophes too, must be closed. Damage is met half-way: an opening mark that no word follows closes
 * (`choice. “`), and where a second quotation starts before the first is closed, the first ends with
 * its last whole sentence.
 */
export function quotedStretches(text: string): readonly QuotedStretch[] {
  const stretches: QuotedStretch[] = [];
  for (const paragraph of text.matchAll(/[^\r\n]+/gu)) {
    const line = new Line(paragraph[0]);
    for (const { start, end, open, close, isClosed } of line.stretches()) {
      const offset = paragraph.index;
      stretches.push({
        start: offset + start,
        end: offset + end,
        open: offset + open,
        close: offset + close,
        isClosed,
      });
    }
  }
  return stretches;
}

/** Quotations within quotations, and no more: what lies deeper is damage, or made to be slow. */
const MAX_DEPTH = 4;

class Line {
  readonly #text: string;
  /** Offsets of all marks. */
  readonly #marks: readonly number[];
  /** Offsets of closing marks by those of opening ones. */
  readonly #closings = new Map<number, number>();

  constructor(text: string) {
    this.#text = text;
    this.#marks = [...text.matchAll(MARK)].map(({ index }) => index);
    this.#pairDoubleMarks();
  }

  *stretches(): Generator<QuotedStretch> {
    let from = 0;
    for (const [i, at] of this.#marks.entries()) {
      if (at < from || !this.#opens(at)) continue;
      const isSingle = SINGLE.includes(this.#text.charAt(at));
      const closing = isSingle ? this.#singleClosing(i) : this.#closings.get(at);
      if (isSingle && closing === undefined) continue;
      const stretch = this.#trimmed(at, closing ?? this.#brokenOff(at), closing !== undefined);
      if (stretch.start < stretch.end) yield stretch;
      from = stretch.close;
    }
  }

  #opens(at: number): boolean {
    const text = this.#text;
    const mark = text.charAt(at);
    if (!Object.hasOwn(CLOSERS, mark)) return false;
    const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)];
    // 5'10" is no quotation.
    if (mark === '"') return !/\d/u.test(before);
    if (!EITHER.includes(mark)) return true;
    const startsWord = !LETTER.test(before) && !/[.,!?…’]/u.test(before) && /\S/u.test(after);
    return startsWord && !(SINGLE.includes(mark) && ELISION.test(text.slice(at + 1, at + 8)));
  }

  #pairDoubleMarks(): void {
    const text = this.#text;
    const open: { at: number; mark: string; inner?: number }[] = [];
    for (const at of this.#marks) {
      const mark = text.charAt(at);
      if (SINGLE.includes(mark) || mark === '’') continue;
      const wordFollows = LETTER.test(text.charAt(at + 1));
      const closes = open.findLastIndex((one) => CLOSERS[one.mark]?.includes(mark));
      const isOpener = NESTING.includes(mark) && wordFollows;
      if (closes >= 0 && !(isOpener && open[closes]?.mark === mark)) {
        const [closed] = open.splice(closes);
        if (closed) this.#closings.set(closed.at, at);
        const outer = open.at(-1);
        if (outer) outer.inner ??= at;
      } else if (
        open.length === 0
          ? this.#opens(at) && !SINGLE.includes(mark)
          : isOpener && open.at(-1)?.mark !== '„'
      ) {
        open.push({ at, mark });
        if (open.length > MAX_DEPTH) open.shift();
      }
    }
    // Russian writes one mark where two would close: «Решение «Газпрома».
    for (const { at, mark, inner } of open) {
      if (mark === '«' && inner !== undefined) this.#closings.set(at, inner);
    }
  }

  /**
   * A mark at the end of a word closes, but one after a letter may be an apostrophe (the workers’
   * rights) if a surer one comes before the next quotation.
   */
  #singleClosing(mark: number): number | undefined {
    const text = this.#text;
    const open = this.#marks[mark] ?? 0;
    const closers = CLOSERS[text.charAt(open)] ?? '';
    let likely: number | undefined;
    for (let i = mark + 1; i < this.#marks.length; i += 1) {
      const at = this.#marks[i] ?? 0;
      if (at > open + 1 && SINGLE.includes(text.charAt(at)) && this.#opens(at)) break;
      if (!closers.includes(text.charAt(at)) || LETTER.test(text.charAt(at + 1))) continue;
      const before = text.charAt(at - 1);
      const isSure = !LETTER.test(before) || !/^\s\p{L}/u.test(text.slice(at + 1, at + 4));
      if (isSure) return /[.,!?…]/u.test(before) ? at : (likely ?? at);
      likely ??= at;
    }
    return likely;
  }

  /** Where a quotation ends that is never closed: before the next, or with the paragraph. */
  #brokenOff(open: number): number {
    const next = this.#text.indexOf(this.#text.charAt(open), open + 1);
    if (next < 0) return this.#text.length;
    const sentences = /^.*[.!?…](?=\s)/u.exec(this.#text.slice(open + 1, next));
    return open + 1 + (sentences?.[0].length ?? 0);
  }

  #trimmed(open: number, end: number, isClosed: boolean): QuotedStretch {
    const inside = this.#text.slice(open + 1, end);
    const start = open + 1 + (inside.length - inside.trimStart().length);
    return {
      start,
      end: Math.max(start, end - (inside.length - inside.trimEnd().length)),
      open,
      close: isClosed ? end + 1 : Math.max(end, open + 1),
      isClosed,
    };
  }
}
