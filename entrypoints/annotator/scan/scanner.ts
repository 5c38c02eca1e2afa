import { candidatesIn } from '../../../core/matching/candidates.ts';
import type { PageEvidence } from '../../../core/matching/findings.ts';
import { findMentions, type NamesIndex } from '../../../core/matching/matcher.ts';
import type { MarkStore } from '../marks/mark-store.ts';
import { blockAround, type Block } from '../text/block.ts';
import { isRead } from '../text/boundaries.ts';
import { chunksOf, type Chunk } from '../text/chunks.ts';
import { holderOf, isConnected } from '../../../platform/dom/tree.ts';
import { createInSight } from './in-sight.ts';
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
  readonly names: NamesIndex;
  readonly marks: MarkStore;
  readonly signal: AbortSignal;
  /** After each stretch of work in which marks may have changed, and when all is done. */
  readonly onProgress: () => void;
}

/** A longer block is judged in windows around the places where a name may be; shorter than a block's reach. */
const WINDOW_CHARS = 8_000;
/** What stands so near to the edge of a window may be cut in two: the next window judges it. */
const EDGE_CHARS = 128;
/** A page is long from so many chunks on: a shorter one is read before anybody has scrolled. */
const LONG_CHUNKS = 2;

/** Reads the page's text in slices, and has the blocks judged in which a name may stand. */
export function createScanner({
  document,
  names,
  marks,
  signal,
  onProgress,
}: ScannerParts): Scanner {
  const page: PageEvidence = { established: new Set() };
  const waiting = new Set<Node>();
  /** Where a later find elsewhere on the page could decide. */
  const undecided = new Set<Text>();
  let isRunning = false;
  const inSight = createInSight(document, signal);

  function judge(node: Text, offset: number): Block {
    const block = blockAround(node);
    const at = offset + (block.parts.find((part) => part.node === node)?.start ?? 0);
    const from = Math.max(0, at - WINDOW_CHARS / 2);
    const to = Math.min(from + WINDOW_CHARS, block.text.length);
    const found = findMentions(names, block.text.slice(from, to), page);
    if (found.undecided) undecided.add(node);
    const judged = {
      start: from === 0 ? 0 : from + EDGE_CHARS,
      end: to === block.text.length ? to : to - EDGE_CHARS,
    };
    const mentions = found.mentions
      .map(({ actor, why, start, end }) => ({ actor, why, start: from + start, end: from + end }))
      .filter(({ start }) => start >= judged.start && start < judged.end);
    marks.replace(block, judged, mentions);
    return block;
  }

  /** The page has its turns meanwhile: nodes may be gone or changed, and are then found again as such. */
  async function scanChunk(chunk: Chunk, slice: Slice): Promise<void> {
    const { text, nodes, starts } = chunk;
    const candidates = candidatesIn(names, text, starts);
    let at = candidates.next(0);
    while (at >= 0) {
      const index = indexAt(starts, at);
      const node = nodes[index];
      const start = starts[index] ?? 0;
      if (node === undefined) return;
      let next = starts[index + 1] ?? text.length;
      if (isRead(holderOf(node))) {
        const block = judge(node, at - start);
        next = Math.min(endOf(block, chunk, index), at + WINDOW_CHARS / 2 - EDGE_CHARS);
        await slice.pause();
        if (signal.aborted) return;
      }
      at = candidates.next(Math.max(next, at + 1));
    }
  }

  async function run(): Promise<void> {
    isRunning = true;
    try {
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
      const established = page.established.size;
      let chunks = 0;
      for (const chunk of chunksOf(root)) {
        await scanChunk(chunk, slice);
        await slice.pause();
        await scanSight(slice);
        if (signal.aborted) return;
        chunks += 1;
        if (chunks === LONG_CHUNKS) inSight.look();
      }
      if (page.established.size > established) reconsider();
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

/** Where the block ends within the chunk: what stands before has been judged. */
function endOf(block: Block, { text, nodes, starts }: Chunk, from: number): number {
  const last = block.parts.at(-1)?.node;
  let index = from;
  while (index < nodes.length - 1 && nodes[index] !== last) index += 1;
  return starts[index + 1] ?? text.length;
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
