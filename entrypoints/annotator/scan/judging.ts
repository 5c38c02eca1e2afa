import { decide } from '../../../core/matching/decide.ts';
import type { PageEvidence } from '../../../core/matching/findings.ts';
import { MOST_EXCERPT_CHARS, MOST_EXCERPTS, type Excerpt } from '../../../core/names-contract.ts';
import type { Span } from '../../../core/notes/text/span.ts';
import type { MarkStore } from '../marks/mark-store.ts';
import { readsAsBefore, type Block } from '../text/block.ts';
import type { Judgements, Judges } from './judges.ts';
import type { Slice } from './slices.ts';

/** From blocks in which a name may stand to marks. */
export interface Judging {
  /**
   * Judges what stands around a place of a block: at once what is remembered, all else with `settle`.
   * @returns where in the block all is judged that stands before
   */
  readonly judge: (node: Text, offset: number, block: Block) => number;
  /** Whether as much is waiting for an answer as is asked for at a time. */
  readonly isFull: () => boolean;
  /** Has judged what waits, and marks it; says whether anything did. */
  readonly settle: (slice: Slice) => Promise<boolean>;
  /** Text about which what was found since may decide otherwise; once. */
  readonly takeReconsidered: () => readonly Text[];
  /** Lets go of text that has left the page. */
  readonly sweep: () => void;
}

interface Asked {
  readonly node: Text;
  readonly block: Block;
  /** Where in the block all is judged. */
  readonly judged: Span;
  /** Where in the block the excerpt starts. */
  readonly from: number;
  readonly excerpt: Excerpt;
}

/** Of a block that may have been cut, so much is judged at a time: with a name in each line, a slice. */
const STRETCH_CHARS = 1_000;
/** What stands so near to the edge of a stretch may be cut in two: the next one judges it. */
const EDGE_CHARS = 128;
/** More than any rule looks at on either side of a name. */
const CONTEXT_CHARS = 512;

export function createJudging(judges: Judges, marks: MarkStore, signal: AbortSignal): Judging {
  const evidence: PageEvidence = { established: new Set() };
  let reconsideredAt = 0;
  /** Where a later find elsewhere on the page could decide. */
  const undecided = new Set<Text>();
  let waiting: Asked[] = [];

  function mark({ node, block, judged, from, excerpt }: Asked, judgements: Judgements): void {
    const found = decide(excerpt.text, judgements, evidence);
    if (found.undecided) undecided.add(node);
    const mentions = found.mentions
      .map(({ actor, why, start, end }) => ({ actor, why, start: from + start, end: from + end }))
      .filter(({ start }) => start >= judged.start && start < judged.end)
      // The page had its turns meanwhile: what has changed is found again as such.
      .filter((mention) => readsAsBefore(block, mention));
    marks.replace(block, judged, mentions);
  }

  return {
    judge(node, offset, block) {
      const at = offset + (block.parts.find((part) => part.node === node)?.start ?? 0);
      const asked = { node, block, ...stretchAt(at, block.text) };
      const known = judges.recall(asked.excerpt);
      if (known) mark(asked, known);
      else waiting.push(asked);
      return asked.judged.end;
    },
    isFull: () => waiting.length >= MOST_EXCERPTS,
    async settle(slice) {
      const asked = waiting;
      if (asked.length === 0) return false;
      waiting = [];
      const answers = await slice.wait(judges.ask(asked.map(({ excerpt }) => excerpt)));
      for (const [index, judgements] of (answers ?? []).entries()) {
        const each = asked[index];
        if (signal.aborted || each === undefined) break;
        mark(each, judgements);
        await slice.pause();
      }
      return true;
    },
    takeReconsidered() {
      if (evidence.established.size === reconsideredAt) return [];
      reconsideredAt = evidence.established.size;
      const nodes = [...undecided];
      undecided.clear();
      return nodes;
    },
    sweep() {
      for (const node of undecided) if (!node.isConnected) undecided.delete(node);
    },
  };
}

/** What is judged around a place of a block: all of a short one. */
function stretchAt(at: number, text: string): Pick<Asked, 'judged' | 'from' | 'excerpt'> {
  const { length } = text;
  if (length <= MOST_EXCERPT_CHARS) {
    return { judged: { start: 0, end: length }, from: 0, excerpt: { text, start: 0, end: length } };
  }
  const start = Math.max(0, at - 2 * EDGE_CHARS);
  const end = Math.min(at + STRETCH_CHARS, length);
  const from = Math.max(0, start - CONTEXT_CHARS);
  return {
    judged: {
      start: start === 0 ? 0 : start + EDGE_CHARS,
      end: end === length ? end : end - EDGE_CHARS,
    },
    from,
    excerpt: { text: text.slice(from, end + CONTEXT_CHARS), start: start - from, end: end - from },
  };
}
