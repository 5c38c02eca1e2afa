import type { PageNames } from '../../../core/names-contract.ts';
import { blockAround, type Block } from '../text/block.ts';
import { isRead } from '../text/boundaries.ts';
import { chunksOf, type Chunk } from '../../../platform/dom/text-chunks.ts';
import { holderOf, isConnected } from '../../../platform/dom/tree.ts';
import { turnOfPage } from '../../../platform/page-turn.ts';
import { createInSight } from './in-sight.ts';
import type { Judging } from './judging.ts';
import { startSlice, type Slice } from './slices.ts';
import { offerToBench } from '../../../platform/stopwatch.ts';

export interface Scanner {
  /** Looks for names in a node and all below it, soon. */
  readonly scan: (root: Node) => void;
  readonly isBusy: () => boolean;
  /** The page was scrolled: of a long one, what is in sight now comes next. */
  readonly scrolled: () => void;
}

interface ScannerParts {
  readonly document: Document;
  readonly names: PageNames;
  readonly judging: Judging;
  readonly signal: AbortSignal;
  /** After each stretch of work in which marks may have changed, and when all is done. */
  readonly onProgress: () => void;
}

/** After so much text that was read, what is to be judged is sent. */
const SEND_CHARS = 8_000;
/** A page is long from so many chunks on: a shorter one is read before anybody has scrolled. */
const LONG_CHUNKS = 2;

/** Reads the page's text in slices, and has the blocks judged in which a name may stand. */
export function createScanner({
  document,
  names: { candidatesIn },
  judging,
  signal,
  onProgress,
}: ScannerParts): Scanner {
  const waiting = new Set<Node>();
  let isRunning = false;
  let isBegun = false;
  /** The page's first names are marked, if there are any. */
  let isShown = false;
  /** Characters read since what waits was sent. */
  let unsent = 0;
  const inSight = createInSight(document);

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
      // A text that has become shorter meanwhile is found again as a change.
      if (at - start < node.length && isRead(holderOf(node))) {
        const block = blockAround(node, at - start);
        next = placeIn(chunk, index, block, judging.judge(node, at - start, block));
        if (judging.isFull()) await slice.wait(judging.settled());
        await slice.pause();
        if (signal.aborted) return;
      }
      at = candidates.next(Math.max(next, at + 1));
    }
    unsent += text.length;
    if (unsent >= SEND_CHARS) send();
  }

  /** What the reader looks at is marked before more is read. */
  async function show(slice: Slice): Promise<void> {
    send();
    isShown = true;
    await slice.wait(judging.settled());
  }

  function send(): void {
    unsent = 0;
    judging.send();
    onProgress();
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
    onProgress();
  }

  async function work(slice: Slice): Promise<void> {
    for (const root of waiting) {
      waiting.delete(root);
      if (!isConnected(root)) continue;
      let chunks = 0;
      for (const chunk of chunksOf(root)) {
        await scanChunk(chunk, slice);
        if (!isShown) await show(slice);
        await scanSight(slice);
        if (signal.aborted) return;
        chunks += 1;
        if (chunks === LONG_CHUNKS) inSight.look();
      }
    }
    slice.end();
    send();
  }

  /** Between two chunks of a long page: what the reader looks at must not wait for all before it. */
  async function scanSight(slice: Slice): Promise<void> {
    const nodes = inSight.take();
    for (const node of nodes) {
      if (!isConnected(node)) continue;
      for (const chunk of chunksOf(node)) await scanChunk(chunk, slice);
      if (signal.aborted) return;
    }
    if (nodes.length > 0) await show(slice);
  }

  function scan(root: Node): void {
    waiting.add(root);
    if (!isRunning) void run();
  }

  offerToBench(async () => {
    waiting.add(document.body);
    await run();
    await judging.settled();
  }, signal);

  return {
    scan,
    isBusy: () => isRunning,
    scrolled() {
      if (isRunning) inSight.look();
    },
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
