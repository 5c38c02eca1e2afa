import {
  nextSiblingOf,
  nodeTypeOf,
  parentElementOf,
  previousSiblingOf,
} from '../../../platform/dom/tree.ts';

/** About two screens of text, in UTF-16 code units: more would keep the rest of the page waiting. */
const SCREEN_CHARS = 10_000;
/** Pages hold long rows of empty nodes: so many are looked at on each side. */
const MOST_SIBLINGS = 40;

export interface InSight {
  /** Finds out, with the next frame of the page. */
  readonly look: () => void;
  /** What the last look found, once. */
  readonly take: () => readonly Node[];
  /** Nothing is wanted any more. */
  readonly forget: () => void;
}

/**
 * Knows what the reader looks at, and never makes the browser lay the page out for it: an observer is
 * called when that has just been done.
 */
export function createInSight(document: Document, signal: AbortSignal): InSight {
  let found: readonly Node[] = [];
  const observer = new IntersectionObserver(() => {
    observer.disconnect();
    found = nodesInSight(document);
  });
  const forget = () => {
    observer.disconnect();
    found = [];
  };
  signal.addEventListener('abort', forget);
  return {
    forget,
    look() {
      // A page may have taken its root away.
      const root: HTMLElement | null = document.documentElement;
      if (root !== null) observer.observe(root);
    },
    take() {
      const nodes = found;
      found = [];
      return nodes;
    },
  };
}

/**
 * What stands around the middle of the viewport: the largest tree whose text is little work, and its
 * neighbours. Empty where there is no text.
 */
function nodesInSight(document: Document): readonly Node[] {
  const caret = document.caretPositionFromPoint(innerWidth / 2, innerHeight / 2);
  if (caret === null || lengthOf(caret.offsetNode) > SCREEN_CHARS) return [];
  let node: Node = caret.offsetNode;
  for (let up = parentElementOf(node); up !== null; up = parentElementOf(up)) {
    if (lengthOf(up) > SCREEN_CHARS) break;
    node = up;
  }
  const room = SCREEN_CHARS - lengthOf(node);
  return [
    ...neighbours(node, previousSiblingOf, room / 2).toReversed(),
    node,
    ...neighbours(node, nextSiblingOf, room / 2),
  ];
}

function neighbours(node: Node, next: (node: Node) => Node | null, room: number): Node[] {
  const found: Node[] = [];
  let left = room;
  for (let it = next(node); it !== null && found.length < MOST_SIBLINGS; it = next(it)) {
    left -= lengthOf(it);
    if (left < 0) break;
    if (nodeTypeOf(it) !== Node.COMMENT_NODE) found.push(it);
  }
  return found;
}

/** Counted no further than it matters: the text of a whole page is not put together. */
function lengthOf(node: Node): number {
  if (nodeTypeOf(node) === Node.TEXT_NODE) return (node as Text).length;
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  let length = 0;
  while (length <= SCREEN_CHARS && walker.nextNode()) length += (walker.currentNode as Text).length;
  return length;
}
