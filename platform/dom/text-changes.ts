import type { TextWatch, TextWatchParts } from '../../core/page-watch.ts';
import { piecesBeside, type Piece } from './text-around.ts';
import { holderOf, parentNodeOf, previousSiblingOf, textOf } from './tree.ts';

/**
 * What comes together is tested together: about so much at a time, parted by what parts words. With many
 * names in it, it is read once for each.
 */
const ROW_CHARS = 1_000;
const PARTED = '\n';
/** Text added piece by piece may make a name together with what stands before it. */
const PIECE_CHARS = 24;
/**
 * Siblings looked at on each side of such pieces: empty ones have no length. Far for the first looks at
 * a change, near for the rest, who may be thousands.
 */
const FAR_NODES = 4_000;
const NEAR_NODES = 64;
const FAR_LOOKS = 16;
/** Longer text goes to the scanner as it is: it works in slices. */
const LONG_CHARS = 50_000;

/**
 * Follows a page that changes. Pages change thousands of times a second, mostly in text that names
 * nobody: changed text is tested at once and only what passes is kept for scanning.
 */
export function watchText(parts: TextWatchParts): TextWatch {
  const { nextName, marks, signal, onChanged, onTreeChanged, onRemoved } = parts;
  let farLooks = 0;

  function considerAll(nodes: Iterable<Node>): void {
    farLooks = FAR_LOOKS;
    const row: Piece[] = [];
    let length = 0;
    for (const node of nodes) {
      const text = textOf(node) ?? '';
      if (text.length > LONG_CHARS) onChanged(node);
      else if (text !== '') row.push({ node, text });
      length += text.length;
      if (length < ROW_CHARS) continue;
      consider(row.splice(0));
      length = 0;
    }
    consider(row);
  }

  function consider(row: readonly Piece[]): void {
    for (const { node } of namedIn(row, PARTED)) onChanged(node);
    const run: Piece[] = [];
    for (const piece of row) {
      if (previousSiblingOf(piece.node) !== run.at(-1)?.node) considerAround(run.splice(0));
      run.push(piece);
    }
    considerAround(run);
  }

  /** Pieces that stand side by side may make a name together, and with what stands around them. */
  function considerAround(run: readonly Piece[]): void {
    const [first, last] = [run[0], run.at(-1)];
    if (first === undefined || last === undefined) return;
    if (!run.some(isShort) && !isBesideName(first.node)) return;
    const reach = farLooks > 0 ? FAR_NODES : NEAR_NODES;
    farLooks -= 1;
    const around = [
      ...piecesBeside(first.node, true, reach),
      ...run,
      ...piecesBeside(last.node, false, reach),
    ];
    const parent = parentNodeOf(first.node);
    if (around.length === 1 || parent === null) return;
    for (const { node, text, at } of namedIn(around, '')) {
      // Where a piece names somebody by itself, its block is judged, with all that now stands around it.
      onChanged(nextName(text, at) === at ? node : parent);
    }
  }

  /** What comes to stand beside a name may make it another person's. */
  function isBesideName(node: Node): boolean {
    const holder = holderOf(node);
    return holder !== null && marks?.isHolder(holder) === true;
  }

  /** The pieces in which a name may start, with the first such place of each. */
  function* namedIn(pieces: readonly Piece[], between: string) {
    const joined = pieces.map(({ text }) => text).join(between);
    let place = nextName(joined, 0);
    let start = 0;
    for (const piece of pieces) {
      const end = start + piece.text.length + between.length;
      if (place < end) {
        yield { ...piece, at: place - start };
        place = nextName(joined, end);
      }
      start = end;
    }
  }

  const observer = new MutationObserver((records) => {
    const changed = new Set<Node>();
    let hasRemoved = false;
    for (const { type, target, addedNodes, removedNodes } of records) {
      // Other words, or an editor that may be text to read from now on.
      if (type !== 'childList') {
        marks?.forgetChanged(target);
        changed.add(target);
      }
      for (const node of addedNodes) changed.add(node);
      if (removedNodes.length > 0 || type === 'attributes') hasRemoved = true;
    }
    considerAll(changed);
    if (hasRemoved) onRemoved();
    onTreeChanged();
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

const isShort = ({ text }: Piece) => text.length <= PIECE_CHARS && text.trim() !== '';
