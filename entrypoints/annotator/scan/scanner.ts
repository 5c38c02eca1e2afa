import type { PageEvidence } from '../../../core/matching/findings.ts';
import { findMentions } from '../../../core/matching/matcher.ts';
import type { Span } from '../../../core/notes/text/span.ts';
import type { MarkStore } from '../marks/mark-store.ts';
import { blockAround, REACH_CHARS, type Block } from '../text/block.ts';
import { isRead } from '../text/boundaries.ts';
import { chunksOf, type Chunk } from '../../../platform/dom/text-chunks.ts';
import { holderOf, isConnected } from '../../../platform/dom/tree.ts';
import { turnOfPage } from '../../../platform/page-turn.ts';
import { createInSight } from './in-sight.ts';
import type { PageNames } from './page-names.ts';
import { startSlice, type Slice } from './slices.ts';
import { noteFirst, offerToBench } from '../../../platform/stopwatch.ts';

export interface Scanner {
  /** Looks for names in a node and all below it, soon. */
  readonly scan: (root: Node) => void;
  readonly isBusy: () => boolean;
  /** The page was scrolled: of a long one, what is in sight now comes next. */
  readonly scrolled: () => void;
  /** Lets go of text that has left the page. */
  readonly sweep: () => void;
}

interface ScannerParts {
  readonly document: Document;
  readonly page: PageNames;
  readonly marks: MarkStore;
  readonly signal: AbortSignal;
  /** After each stretch of work in which marks may have changed, and when all is done. */
  readonly onProgress: () => void;
}

/** Of a block that may have been cut, so much is judged at a time: with a name in each line, a slice. */
const STRETCH_CHARS = 1_000;
/** What stands so near to the edge of a stretch may be cut in two: the next one judges it. */
const EDGE_CHARS = 128;
/** More than any rule looks at on either side of a name. */
const CONTEXT_CHARS = 512;
/** A page is long from so many chunks on: a shorter one is read before anybody has scrolled. */
const LONG_CHUNKS = 2;

/** Reads the page's text in slices, and has the blocks judged in which a name may stand. */
export function createScanner({
  document,
  page: { names, candidatesIn },
  marks,
  signal,
  onProgress,
}: ScannerParts): Scanner {
  const evidence: PageEvidence = { established: new Set() };
  const waiting = new Set<Node>();
  /** Where a later find elsewhere on the page could decide. */
  const undecided = new Set<Text>();
  let isRunning = false;
  let isBegun = false;
  const inSight = createInSight(document);

  /** @returns where in the block all is judged that stands before. */
  function judge(node: Text, offset: number, block: Block): number {
    const at = offset + (block.parts.find((part) => part.node === node)?.start ?? 0);
    const stretch = stretchAt(at, block.text.length);
    const from = Math.max(0, stretch.start - CONTEXT_CHARS);
    const found = findMentions(
      names,
      block.text.slice(from, stretch.end + CONTEXT_CHARS),
      evidence,
      {
        within: { start: stretch.start - from, end: stretch.end - from },
      },
    );
    if (found.undecided) undecided.add(node);
    const judged = {
      start: stretch.start === 0 ? 0 : stretch.start + EDGE_CHARS,
      end: stretch.end === block.text.length ? stretch.end : stretch.end - EDGE_CHARS,
    };
    const mentions = found.mentions
      .map(({ actor, why, start, end }) => ({ actor, why, start: from + start, end: from + end }))
      .filter(({ start }) => start >= judged.start && start < judged.end);
    marks.replace(block, judged, mentions);
    return judged.end;
  }

  function foundIn(text: string, starts: readonly number[], slice: Slice) {
    const found = candidatesIn(text, starts, signal);
    return found instanceof Promise ? slice.wait(found) : found;
  }

  /** The page has its turns meanwhile: nodes may be gone or changed, and are then found again as such. */
  async function scanChunk(chunk: Chunk, slice: Slice): Promise<void> {
    const { text, nodes, starts } = chunk;
    await slice.pause();
    const candidates = await foundIn(text, starts, slice);
    await slice.pause();
    if (signal.aborted) return;
    let at = candidates.next(0);
    while (at >= 0) {
      const index = indexAt(starts, at);
      const node = nodes[index];
      const start = starts[index] ?? 0;
      if (node === undefined) return;
      let next = starts[index + 1] ?? text.length;
      if (isRead(holderOf(node))) {
        const block = blockAround(node, at - start);
        next = placeIn(chunk, index, block, judge(node, at - start, block));
        await slice.pause();
        if (signal.aborted) return;
      }
      at = candidates.next(Math.max(next, at + 1));
    }
  }

  async function run(): Promise<void> {
    isRunning = true;
    try {
      // Starting took a slice of its own. Later, text that changes is marked again before it is painted.
      if (!isBegun) await turnOfPage();
      isBegun = true;
      // What came while the last promise settled found the work running, and nobody who would do it.
      do await work(startSlice());
      while (waiting.size > 0 && !signal.aborted);
    } finally {
      isRunning = false;
      inSight.forget();
    }
    noteFirst('done');
    onProgress();
  }

  async function work(slice: Slice): Promise<void> {
    for (const root of waiting) {
      waiting.delete(root);
      if (!isConnected(root)) continue;
      const established = evidence.established.size;
      let chunks = 0;
      for (const chunk of chunksOf(root)) {
        await scanChunk(chunk, slice);
        await scanSight(slice);
        if (signal.aborted) return;
        chunks += 1;
        if (chunks === LONG_CHUNKS) inSight.look();
      }
      if (evidence.established.size > established) reconsider();
      onProgress();
    }
    slice.end();
  }

  /** Between two chunks of a long page: what the reader looks at must not wait for all before it. */
  async function scanSight(slice: Slice): Promise<void> {
    const nodes = inSight.take();
    for (const node of nodes) {
      if (!isConnected(node)) continue;
      for (const chunk of chunksOf(node)) await scanChunk(chunk, slice);
      if (signal.aborted) return;
    }
    if (nodes.length > 0) onProgress();
  }

  function reconsider(): void {
    for (const node of undecided) waiting.add(node);
    undecided.clear();
  }

  function scan(root: Node): void {
    waiting.add(root);
    if (!isRunning) void run();
  }

  offerToBench(async () => {
    waiting.add(document.body);
    await run();
  }, signal);

  return {
    scan,
    isBusy: () => isRunning,
    scrolled() {
      if (isRunning) inSight.look();
    },
    sweep() {
      for (const node of undecided) if (!node.isConnected) undecided.delete(node);
    },
  };
}

/** What is judged around a place of a block: all of a short one. */
function stretchAt(at: number, length: number): Span {
  if (length <= REACH_CHARS) return { start: 0, end: length };
  return {
    start: Math.max(0, at - 2 * EDGE_CHARS),
    end: Math.min(at + STRETCH_CHARS, length),
  };
}

/** Where a place of the block stands in the chunk; its end, where the chunk is over before. */
function placeIn({ text, nodes, starts }: Chunk, from: number, block: Block, at: number): number {
  const part = block.parts.findLast(({ start }) => start < at);
  let index = from;
  while (index < nodes.length && nodes[index] !== part?.node) index += 1;
  return (starts[index] ?? text.length) + at - (part?.start ?? at);
}

/** The last of the ascending `starts` that is not behind `at`. */
function indexAt(starts: readonly number[], at: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
