import {
  childNodesOf,
  contains,
  lastChildOf,
  localNameOf,
  nodeTypeOf,
  ownerDocumentOf,
  parentElementOf,
} from '../../../platform/dom/tree.ts';

/** A stretch of a tree's text: the data of its text nodes, one after the other. */
export interface Chunk {
  readonly text: string;
  readonly nodes: readonly Text[];
  /** Offset in `text` at which each node starts, ascending; the first may be below 0. */
  readonly starts: readonly number[];
}

/** Enough text to make the walk's own cost small, little enough for one slice of work. */
const CHUNK_CHARS = 32_768;
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
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, hasRuby ? baseText : null);
  let text = '';
  let nodes: Text[] = [];
  let starts: number[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    starts.push(text.length);
    nodes.push(node as Text);
    text += (node as Text).data;
    if (text.length < CHUNK_CHARS) continue;
    // A live range moves with the tree: it knows the place even if the node is taken out.
    const place = document.createRange();
    place.setStartAfter(node);
    yield* morsels({ text, nodes, starts });
    if (!contains(root, node)) walker.currentNode = lastNodeBefore(place);
    const cut = text.length - OVERLAP_CHARS;
    const kept = starts.findLastIndex((start) => start <= cut);
    nodes = nodes.slice(kept);
    starts = starts.slice(kept).map((start) => start - cut);
    text = text.slice(cut);
  }
  if (text !== '') yield* morsels({ text, nodes, starts });
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
