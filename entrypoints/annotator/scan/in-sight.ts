import {
  childrenOf,
  nextSiblingOf,
  nodeTypeOf,
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
export function createInSight(document: Document): InSight {
  let found: readonly Node[] = [];
  const observer = new IntersectionObserver(() => {
    observer.disconnect();
    found = nodesInSight(document);
  });
  return {
    forget() {
      observer.disconnect();
      found = [];
    },
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
 * neighbours. Empty where there is no text. Asks for boxes alone: a hit test would have the browser get
 * the whole page ready to be painted.
 */
function nodesInSight(document: Document): readonly Node[] {
  let element: Element | undefined = document.body;
  while (element && lengthOf(element) > SCREEN_CHARS) {
    element = childAt(element, innerHeight / 2);
  }
  if (element === undefined) return [];
  const room = SCREEN_CHARS - lengthOf(element);
  return [
    ...neighbours(element, previousSiblingOf, room / 2).toReversed(),
    element,
    ...neighbours(element, nextSiblingOf, room / 2),
  ];
}

/** The last child that begins above a line of the viewport, where children stand one below the other. */
function childAt(parent: Element, y: number): Element | undefined {
  const children = childrenOf(parent);
  let found: Element | undefined;
  let [low, high] = [0, children.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const next = boxFrom(children, middle, high);
    if (next !== undefined && next.top <= y) {
      found = next.child;
      low = next.index + 1;
    } else high = middle - 1;
  }
  return found;
}

/** The first child from an index on that has a box, among those looked at. */
function boxFrom(children: HTMLCollection, from: number, to: number) {
  for (let index = from; index <= Math.min(to, from + MOST_SIBLINGS); index += 1) {
    const child = children.item(index);
    const { top, width, height } = child?.getBoundingClientRect() ?? new DOMRect();
    if (child && (width > 0 || height > 0)) return { child, index, top };
  }
  return undefined;
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
