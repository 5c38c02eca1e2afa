import { decide } from '../../../core/matching/decide.ts';
import { excerptAt, type ExcerptOfBlock } from '../../../core/matching/excerpt.ts';
import type { Judgement, Mention, PageEvidence } from '../../../core/matching/findings.ts';
import { MOST_EXCERPTS, MOST_WISH_CHARS } from '../../../core/names-contract.ts';
import type { MarkStore } from '../marks/mark-store.ts';
import { intactBlock, stillHolds, type Block } from '../text/block.ts';
import type { Judgements } from './judgements.ts';
import { startSlice } from './slices.ts';

/** From blocks in which a name may stand to marks. */
export interface Judging {
  /**
   * Has judged what stands around a place of a block. What is remembered is marked at once, all else
   * waits to be sent.
   * @returns where in the block all is dealt with that stands before
   */
  readonly judge: (node: Text, offset: number, block: Block) => number;
  /** Asks for what waits, unless an answer is on its way: then what waits goes next. */
  readonly send: () => void;
  readonly isBusy: () => boolean;
  /** Whether so much waits that no more should be read; `settled` tells when that is over. */
  readonly isFull: () => boolean;
  readonly settled: () => Promise<void>;
  /** Text about which what was found or has changed since may decide otherwise; once. */
  readonly takeReconsidered: () => ReadonlySet<Text>;
  /** Lets go of text that has left the page. */
  readonly sweep: () => void;
}

interface JudgingParts {
  readonly judgements: Judgements;
  readonly marks: Pick<MarkStore, 'replace'>;
  readonly signal: AbortSignal;
  /** After each answer. */
  readonly onAnswer: () => void;
}

interface Asked extends ExcerptOfBlock {
  readonly node: Text;
  readonly block: Block;
}

/** So much is collected before no more is read, in UTF-16 code units: some wishes ahead. */
const MOST_WAITING_CHARS = 4 * MOST_WISH_CHARS;

export function createJudging({ judgements, marks, signal, onAnswer }: JudgingParts): Judging {
  const evidence: PageEvidence = { established: new Set() };
  let weighed = 0;
  /** Where a later find elsewhere on the page could decide. */
  const undecided = new Set<Text>();
  /** What stands beside words that changed while they were judged. */
  const overtaken = new Set<Text>();
  const waiting: Asked[] = [];
  let waitingChars = 0;
  let answering: Promise<void> | undefined;

  function mentionsIn(asked: Asked, judged: readonly Judgement[]): readonly Mention[] {
    const { node, from, excerpt } = asked;
    const found = decide(excerpt.text, judged, evidence);
    if (found.undecided) undecided.add(node);
    return found.mentions
      .map(({ actor, why, start, end }) => ({ actor, why, start: from + start, end: from + end }))
      .filter(({ start }) => start >= asked.judged.start && start < asked.judged.end);
  }

  /**
   * The page has had its turns since: what has changed is left alone. It is found again as a change
   * where it may name somebody; what it stood around is judged anew.
   */
  function markLate(asked: Asked, judged: readonly Judgement[]): void {
    const block = intactBlock(asked.block);
    if (block.parts.length < asked.block.parts.length) {
      for (const { node } of block.parts) overtaken.add(node);
    }
    const mentions = mentionsIn(asked, judged).filter((mention) =>
      stillHolds(asked.block, block, mention),
    );
    marks.replace(block, asked.judged, mentions);
  }

  async function answerSome(): Promise<void> {
    const taken = waiting.splice(0, howManyFit(waiting));
    for (const { excerpt } of taken) waitingChars -= excerpt.text.length;
    const asked = taken.filter(({ block }) => block.parts.some(({ node }) => node.isConnected));
    if (asked.length === 0) return;
    const answers = await judgements.ask(asked.map(({ excerpt }) => excerpt));
    const slice = startSlice('mark');
    for (const [index, each] of asked.entries()) {
      const judged = answers[index];
      if (signal.aborted) break;
      if (judged) markLate(each, judged);
      await slice.pause();
    }
    slice.end();
  }

  async function answer(): Promise<void> {
    try {
      while (waiting.length > 0 && !signal.aborted) {
        await answerSome();
        if (waiting.length > 0) onAnswer();
      }
    } finally {
      answering = undefined;
    }
    // Whoever is told may send more.
    if (!signal.aborted) onAnswer();
  }

  function send(): void {
    if (waiting.length > 0 && !signal.aborted) answering ??= answer();
  }

  return {
    judge(node, offset, block) {
      const at = offset + (block.parts.find((part) => part.node === node)?.start ?? 0);
      const asked = { node, block, ...excerptAt(block.text, at) };
      const known = judgements.recall(asked.excerpt);
      if (known) marks.replace(block, asked.judged, mentionsIn(asked, known));
      else {
        waiting.push(asked);
        waitingChars += asked.excerpt.text.length;
      }
      return asked.judged.end;
    },
    send,
    isBusy: () => answering !== undefined,
    isFull: () => waitingChars >= MOST_WAITING_CHARS,
    async settled() {
      send();
      await answering;
    },
    takeReconsidered() {
      const nodes = new Set(overtaken);
      overtaken.clear();
      if (evidence.established.size === weighed) return nodes;
      weighed = evidence.established.size;
      const all = nodes.union(undecided);
      undecided.clear();
      return all;
    },
    sweep() {
      for (const node of undecided) if (!node.isConnected) undecided.delete(node);
    },
  };
}

/** At least one: none is longer than what fits. */
function howManyFit(waiting: readonly Asked[]): number {
  let chars = 0;
  let count = 0;
  for (const { excerpt } of waiting) {
    chars += excerpt.text.length;
    if (count === MOST_EXCERPTS || chars > MOST_WISH_CHARS) break;
    count += 1;
  }
  return count;
}
