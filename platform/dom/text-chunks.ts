import {
  childNodesOf,
  contains,
  firstChildOf,
  lastChildOf,
  localNameOf,
  nextSiblingOf,
  nodeTypeOf,
  ownerDocumentOf,
  parentElementOf,
} from './tree.ts';

/** A stretch of a tree's text: the data of its text nodes, one after the other. */
export interface Chunk {
  readonly text: string;
  readonly nodes: readonly Text[];
  /** Offset in `text` at which each node starts, ascending; the first may be below 0. */
  readonly starts: readonly number[];
}

/** Enough text to make the walk's own cost small, little enough for one slice of work. */
const CHUNK_CHARS = 32_768;
/** The first chunk meets code that has never run: it is short, and the reader sees its names soon. */
const FIRST_CHUNK_CHARS = 8_192;
/** What a range reads as text: SHOW_TEXT and SHOW_CDATA_SECTION, whose interface every page would pay for. */
const TEXT = 0x4 | 0x8;
/** A name's first word may begin in the chunk before: so much of its end is seen again. */
const OVERLAP_CHARS = 64;

/**
 * The text under `root`, in document order, in chunks. Reads text nodes only, whatever they stand in:
 * nearly no text names anybody, so what surrounds it is looked at only where a name may be.
 * The tree may change between two chunks; the walk then goes on behind the place where it stood.
 */
export function* chunksOf(root: Node): Generator<Chunk, void, undefined> {
  if (nodeTypeOf(root) === Node.TEXT_NODE) {
    yield* morsels({ text: (root as Text).data, nodes: [root as Text], starts: [0] });
    return;
  }
  const document = ownerDocumentOf(root) ?? (root as Document);
  const hasRuby = document.getElementsByTagName('ruby').length > 0;
  const only = firstChildOf(root);
  if (!hasRuby && only !== null && isOnlyText(only)) {
    yield* chunksOf(only);
    return;
  }
  const walker = document.createTreeWalker(root, TEXT, hasRuby ? baseText : null);
  const read = hasRuby ? dataOf : textOfRun;
  let before = '';
  let nodes: Text[] = [];
  let starts: number[] = [];
  let fresh: Text[] = [];
  let length = 0;
  let enough = FIRST_CHUNK_CHARS;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    starts.push(length);
    fresh.push(node as Text);
    length += (node as Text).length;
    if (length < enough) continue;
    enough = CHUNK_CHARS;
    const text = before + read(fresh);
    nodes = nodes.concat(fresh);
    // A live range moves with the tree: it knows the place even if the node is taken out.
    const place = document.createRange();
    place.setStartAfter(node);
    yield* morsels({ text, nodes, starts });
    if (!contains(root, node)) walker.currentNode = lastNodeBefore(place);
    const cut = text.length - OVERLAP_CHARS;
    const kept = starts.findLastIndex((start) => start <= cut);
    nodes = nodes.slice(kept);
    starts = starts.slice(kept).map((start) => start - cut);
    before = text.slice(cut);
    length = before.length;
    fresh = [];
  }
  nodes = nodes.concat(fresh);
  if (length > 0) yield* morsels({ text: before + read(fresh), nodes, starts });
}

/** One native read for many nodes: each by itself would cost as much as all that is done with it. */
function textOfRun(nodes: readonly Text[]): string {
  const [first, last] = [nodes[0], nodes.at(-1)];
  if (first === undefined || last === undefined) return '';
  const run = (ownerDocumentOf(first) ?? document).createRange();
  run.setStart(first, 0);
  run.setEnd(last, last.length);
  return run.toString();
}

/** Pages that change put in thousands of elements with one text each: no walk is set up for these. */
function isOnlyText(child: Node): boolean {
  return nodeTypeOf(child) === Node.TEXT_NODE && nextSiblingOf(child) === null;
}

function dataOf(nodes: readonly Text[]): string {
  return nodes.map(({ data }) => data).join('');
}

/** A text node of any length in stretches of which one is little work. */
function* morsels({ text, nodes, starts }: Chunk): Generator<Chunk, void, undefined> {
  let from = 0;
  while (text.length - from > 2 * CHUNK_CHARS) {
    const cut = from;
    const part = text.slice(cut, cut + CHUNK_CHARS);
    yield { text: part, nodes, starts: starts.map((start) => start - cut) };
    from += CHUNK_CHARS - OVERLAP_CHARS;
  }
  const cut = from;
  yield { text: text.slice(cut), nodes, starts: starts.map((start) => start - cut) };
}

/** The notes of ruby stand between the characters of one word. */
function baseText(node: Node): number {
  const parent = parentElementOf(node);
  const isNote = parent !== null && ['rt', 'rp'].includes(localNameOf(parent));
  return isNote ? NodeFilter.FILTER_SKIP : NodeFilter.FILTER_ACCEPT;
}

function lastNodeBefore({ startContainer, startOffset }: Range): Node {
  const before = childNodesOf(startContainer)[startOffset - 1];
  if (before === undefined) return startContainer;
  let node: Node = before;
  for (let last = lastChildOf(node); last !== null; last = lastChildOf(node)) node = last;
  return node;
}
