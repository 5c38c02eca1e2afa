import {
  childNodesOf,
  firstChildOf,
  lastChildOf,
  nextSiblingOf,
  nodeTypeOf,
  parentNodeOf,
  previousSiblingOf,
  textOf,
} from './tree.ts';

/** A node with its words, or with those of them that stand nearest to another. */
export interface Piece {
  readonly node: Node;
  readonly text: string;
}

/** So much text on each side: no name is longer. */
const REACH_CHARS = 64;

/**
 * What stands right beside a node among its siblings, in the order of the page. Costs the same however
 * large the parent is: pages add thousands of lines a second to a parent of megabytes.
 * @param reach so many siblings at the most
 */
export function piecesBeside(node: Node, isBefore: boolean, reach: number): Piece[] {
  const step = isBefore ? previousSiblingOf : nextSiblingOf;
  const pieces: Piece[] = [];
  let length = 0;
  let sibling = step(node);
  for (let nodes = 0; sibling && nodes < reach && length < REACH_CHARS; nodes += 1) {
    const words = shortTextOf(sibling);
    if (words === undefined) break;
    length += words.length;
    const text = isBefore ? words.slice(-REACH_CHARS) : words.slice(0, REACH_CHARS);
    if (text !== '') pieces.push({ node: sibling, text });
    sibling = step(sibling);
  }
  return isBefore ? pieces.toReversed() : pieces;
}

/** Of a text node, or of an element that holds one and nothing else; of others it may be long to read. */
function shortTextOf(node: Node): string | undefined {
  const child = firstChildOf(node);
  if (child === null) return textOf(node) ?? '';
  const isPlain = child === lastChildOf(node) && nodeTypeOf(child) === Node.TEXT_NODE;
  return isPlain ? (textOf(child) ?? '') : undefined;
}

/** A shorter text may hold a part of a name alone. */
const SHORT_CHARS = 40;

/** More beside it, and looking at all costs more than a name in pieces is worth. */
const MOST_SIBLINGS = 64;

/** A node, or what it stands in where it is so short that a name may go on beside it. */
export function wholeTextOf(node: Node): Node {
  const parent = parentNodeOf(node);
  const isAmongFew = parent !== null && childNodesOf(parent).length <= MOST_SIBLINGS;
  return isAmongFew && (textOf(node) ?? '').length <= SHORT_CHARS ? parent : node;
}
