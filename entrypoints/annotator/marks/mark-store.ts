import type { Mention } from '../../../core/matching/findings.ts';
import type { Span } from '../../../core/notes/text/span.ts';
import { pointAt, type Block } from '../text/block.ts';
import { firstChildOf, holderOf, nextSiblingOf, shadowRootOf } from '../../../platform/dom/tree.ts';
import { createMark, isIntact, isSameMark, type Mark, movedMark } from './mark.ts';

/** All marks of one page, and the way from a place in the page to its mark. */
export interface MarkStore {
  /** Puts the mentions of a judged stretch of a block in place of what was marked there. Offsets are the block's. */
  readonly replace: (block: Block, judged: Span, mentions: readonly Mention[]) => void;
  /** Drops the marks of a node whose words have changed; where only the text around them has, they move. */
  readonly forgetChanged: (node: Node) => void;
  /** Whether an element holds marked text itself: cheap enough for every pointer move. */
  readonly isHolder: (element: Element) => boolean;
  /**
   * The marks that begin or end in the element's own text; undefined where that is long to find out, or
   * there are more of them.
   */
  readonly fewIn: (element: Element, most: number) => readonly Mark[] | undefined;
  /** The mark at a caret position, if it still stands. */
  readonly at: (node: Node, offset: number) => Mark | undefined;
  readonly all: () => ReadonlySet<Mark>;
  /** Forgets marks whose nodes have left the page; says whether there were any. */
  readonly sweep: () => boolean;
  readonly clear: () => void;
}

interface MarkStoreParts {
  readonly added: (mark: Mark) => void;
  readonly removed: (mark: Mark) => void;
  /** Actors that the reader does not want marked here. */
  readonly isMuted: (actor: string) => boolean;
}

/** A pointer move is worth looking through so many. */
const MOST_CHILDREN = 64;

/** Tells `added` and `removed` of each mark that comes or goes; marks that stay the same stay. */
export function createMarkStore({ added, removed, isMuted }: MarkStoreParts): MarkStore {
  const marks = new Set<Mark>();
  const byNode = new WeakMap<Node, Set<Mark>>();
  const holders = new WeakSet<Element>();

  function add(mark: Mark): void {
    marks.add(mark);
    for (const node of [mark.start.node, mark.end.node]) {
      byNode.set(node, (byNode.get(node) ?? new Set()).add(mark));
      const holder = holderOf(node);
      if (holder) holders.add(holder);
    }
    added(mark);
  }

  function remove(mark: Mark): void {
    if (!marks.delete(mark)) return;
    for (const node of [mark.start.node, mark.end.node]) {
      const rest = byNode.get(node);
      rest?.delete(mark);
      if (rest?.size === 0) byNode.delete(node);
    }
    removed(mark);
  }

  /** Marks that start in the judged stretch of the block, by their offset in the block. */
  function marksIn({ parts }: Block, judged: Span): Map<number, Mark> {
    const found = new Map<number, Mark>();
    for (const { node, start } of parts) {
      for (const mark of byNode.get(node) ?? []) {
        const at = start + mark.start.offset;
        const isInside = at >= judged.start && at < judged.end;
        if (mark.start.node === node && isInside) found.set(at, mark);
      }
    }
    return found;
  }

  return {
    replace(block, judged, mentions) {
      const old = marksIn(block, judged);
      for (const mention of mentions) {
        const start = pointAt(block, mention.start, 'start');
        const end = pointAt(block, mention.end, 'end');
        if (start === undefined || end === undefined || isMuted(mention.actor)) continue;
        const mark = createMark(mention.actor, start, end);
        const before = old.get(mention.start);
        if (before && isSameMark(before, mark)) old.delete(mention.start);
        else add(mark);
      }
      for (const mark of old.values()) remove(mark);
    },
    forgetChanged(node) {
      for (const mark of byNode.get(node) ?? []) {
        if (isIntact(mark)) continue;
        const moved = movedMark(mark);
        remove(mark);
        // It is judged anew at once, and must not blink meanwhile.
        if (moved) add(moved);
      }
    },
    isHolder: (element) => holders.has(element),
    fewIn(element, most) {
      // Text right in a shadow root has its host for a holder.
      if (shadowRootOf(element) !== null) return undefined;
      const found = new Set<Mark>();
      let left = MOST_CHILDREN;
      for (let node = firstChildOf(element); node !== null; node = nextSiblingOf(node)) {
        for (const mark of byNode.get(node) ?? []) found.add(mark);
        left -= 1;
        if (found.size > most || left === 0) return undefined;
      }
      return [...found];
    },
    at: (node, offset) =>
      byNode
        .get(node)
        ?.values()
        .find(
          (mark) =>
            (mark.start.node !== node || mark.start.offset <= offset) &&
            (mark.end.node !== node || offset <= mark.end.offset) &&
            isIntact(mark),
        ),
    all: () => marks,
    sweep() {
      const gone = [...marks].filter(
        ({ start, end }) => !start.node.isConnected || !end.node.isConnected,
      );
      gone.forEach(remove);
      return gone.length > 0;
    },
    clear() {
      for (const mark of marks) remove(mark);
    },
  };
}
