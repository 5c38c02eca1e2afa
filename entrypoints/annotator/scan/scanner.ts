import {
  findMentions,
  nextCandidate,
  type NamesIndex,
  type PageEvidence,
} from '../../../core/matching/matcher.ts';
import type { MarkStore } from '../marks/mark-store.ts';
import { blockAround, type Block } from '../text/block.ts';
import { isRead } from '../text/boundaries.ts';
import { chunksOf, type Chunk } from '../text/chunks.ts';
import { isConnected } from '../../../platform/dom/tree.ts';
import { startSlice } from './slices.ts';
import { offerToBench } from '../../../platform/stopwatch.ts';

export interface Scanner {
  /** Looks for names in a node and all below it, soon. */
  readonly scan: (root: Node) => void;
  readonly isBusy: () => boolean;
}

interface ScannerParts {
  readonly document: Document;
  readonly names: NamesIndex;
  readonly marks: MarkStore;
  readonly signal: AbortSignal;
  /** After each stretch of work in which marks may have changed, and when all is done. */
  readonly onProgress: () => void;
}

/** A longer block is judged in windows around the places where a name may be. */
const WINDOW_CHARS = 40_000;

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

  function judge(node: Text, offset: number): Block {
    const block = blockAround(node);
    const at = offset + (block.parts.find((part) => part.node === node)?.start ?? 0);
    const from = Math.max(0, at - WINDOW_CHARS / 2);
    const window = block.text.slice(from, from + WINDOW_CHARS);
    const found = findMentions(names, window, page);
    if (found.undecided) undecided.add(node);
    else undecided.delete(node);
    marks.replace(block, { start: from, end: from + window.length }, found.mentions);
    return block;
  }

  function scanChunk({ text, nodes, starts }: Chunk): void {
    let at = nextCandidate(names, text, 0, starts);
    while (at >= 0) {
      const index = starts.findLastIndex((start) => start <= at);
      const node = nodes[index];
      const start = starts[index] ?? 0;
      if (node === undefined) return;
      let next = start + node.length;
      if (isRead(node.parentElement)) {
        const block = judge(node, at - start);
        next = Math.min(endOf(block, { text, nodes, starts }, index), at + WINDOW_CHARS / 2);
      }
      at = nextCandidate(names, text, Math.max(next, at + 1), starts);
    }
  }

  async function run(): Promise<void> {
    isRunning = true;
    const slice = startSlice();
    for (const root of waiting) {
      waiting.delete(root);
      if (!isConnected(root)) continue;
      const established = page.established.size;
      for (const chunk of chunksOf(root)) {
        scanChunk(chunk);
        await slice.pause();
        if (signal.aborted) return;
      }
      if (page.established.size > established) reconsider();
      onProgress();
    }
    isRunning = false;
    slice.end();
    onProgress();
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
  });

  return {
    scan,
    isBusy: () => isRunning,
  };
}

/** Where the block ends within the chunk: what stands before has been judged. */
function endOf(block: Block, { nodes, starts }: Chunk, from: number): number {
  const last = block.parts.at(-1)?.node;
  let index = from;
  while (index < nodes.length - 1 && nodes[index] !== last) index += 1;
  return (starts[index] ?? 0) + (nodes[index]?.length ?? 0);
}
