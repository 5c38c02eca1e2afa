import {
  firstChildOf,
  lastChildOf,
  nextSiblingOf,
  nodeTypeOf,
  previousSiblingOf,
  textOf,
} from './tree.ts';

/** So much text on each side: no name is longer. */
const REACH_CHARS = 64;

/**
 * A node's text with what stands right before and behind it among its siblings. Costs the same
 * however large the parent is: pages add thousands of lines a second to a parent of megabytes.
 * @param reach so many siblings on each side at the most
 */
export function textAround(node: Node, reach: number): string {
  const words = textOf(node) ?? '';
  return gather(node, reach, previousSiblingOf, true) + words + gather(node, reach, nextSiblingOf);
}

function gather(
  from: Node,
  reach: number,
  step: (node: Node) => Node | null,
  isBack = false,
): string {
  let text = '';
  let sibling = step(from);
  for (let nodes = 0; sibling && nodes < reach && text.length < REACH_CHARS; nodes += 1) {
    const words = shortTextOf(sibling);
    if (words === undefined) break;
    text = isBack ? words + text : text + words;
    sibling = step(sibling);
  }
  return isBack ? text.slice(-REACH_CHARS) : text.slice(0, REACH_CHARS);
}

/** Of a text node, or of an element that holds one and nothing else; of others it may be long to read. */
function shortTextOf(node: Node): string | undefined {
  const child = firstChildOf(node);
  if (child === null) return textOf(node) ?? '';
  const isPlain = child === lastChildOf(node) && nodeTypeOf(child) === Node.TEXT_NODE;
  return isPlain ? (textOf(child) ?? '') : undefined;
}
