import { textAround } from './text-around.ts';
import { holderOf, parentNodeOf, previousSiblingOf, textOf } from './tree.ts';

export interface TextWatch {
  /** Watches one more tree: the document or an open shadow root. */
  readonly watch: (root: Node) => void;
}

/** Names that are known to stand in the page. */
interface KnownNames {
  readonly isMarked: (node: Node) => boolean;
  readonly isHolder: (element: Element) => boolean;
  /** Drops the marks of a node whose words have changed. */
  readonly forgetChanged: (node: Node) => void;
}

interface WatchParts {
  /** The cheap filter. */
  readonly mayName: (text: string) => boolean;
  readonly marks?: KnownNames;
  readonly signal: AbortSignal;
  /** Text that may name somebody, or did. */
  readonly onChanged: (root: Node) => void;
  /** Nodes were taken out, or became an editor. */
  readonly onRemoved: () => void;
}

/** Text added piece by piece may make a name together with what stands before it. */
const PIECE_CHARS = 24;
/**
 * Siblings looked at on each side of such a piece: empty ones have no length. Far for the first pieces
 * of a change, near for the rest, who may be thousands.
 */
const FAR_NODES = 4_000;
const NEAR_NODES = 64;
const FAR_LOOKS = 16;
/** Pieces in a row share what stands around them: one look does for so much of their text. */
const ROW_CHARS = 32;
/** Longer text goes to the scanner as it is: it works in slices. */
const LONG_CHARS = 50_000;

/**
 * Follows a page that changes. Pages change thousands of times a second, mostly in text that names
 * nobody: changed text is tested at once and only what passes is kept for scanning.
 */
export function watchText(parts: WatchParts): TextWatch {
  const { mayName, marks, signal, onChanged, onRemoved } = parts;
  let farLooks = 0;
  /** The piece that came last, and how much of what follows it was looked at with one before. */
  let last: Node | null = null;
  let seen = 0;

  function consider(node: Node): void {
    const text = textOf(node) ?? '';
    if (text.trim() === '') return;
    if (text.length > LONG_CHARS || mayName(text)) onChanged(node);
    else if (text.length <= PIECE_CHARS || isBesideName(node)) considerAround(node, text.length);
  }

  /** What comes to stand beside a name may make it another person's. */
  function isBesideName(node: Node): boolean {
    const holder = holderOf(node);
    return holder !== null && marks?.isHolder(holder) === true;
  }

  function considerAround(node: Node, length: number): void {
    seen = last !== null && previousSiblingOf(node) === last ? seen - length : 0;
    last = node;
    if (seen > 0) return;
    seen = ROW_CHARS;
    const parent = parentNodeOf(node);
    const reach = farLooks > 0 ? FAR_NODES : NEAR_NODES;
    farLooks -= 1;
    if (parent && mayName(textAround(node, reach))) onChanged(parent);
  }

  const observer = new MutationObserver((records) => {
    let hasRemoved = false;
    farLooks = FAR_LOOKS;
    last = null;
    for (const { type, target, addedNodes, removedNodes } of records) {
      // Other words, or an editor that may be text to read from now on.
      if (type !== 'childList') {
        if (marks?.isMarked(target)) marks.forgetChanged(target);
        consider(target);
      }
      for (const node of addedNodes) consider(node);
      if (removedNodes.length > 0 || type === 'attributes') hasRemoved = true;
    }
    if (hasRemoved) onRemoved();
  });
  signal.addEventListener('abort', () => observer.disconnect());
  return {
    watch: (root) =>
      observer.observe(root, {
        subtree: true,
        childList: true,
        characterData: true,
        attributeFilter: ['contenteditable'],
      }),
  };
}
