import type { Mention } from '../../../core/matching/matcher.ts';
import type { Span } from '../../../core/notes/pack.ts';
import { pointAt, type Block } from '../text/block.ts';
import { createMark, isIntact, isSameMark, type Mark } from './mark.ts';

/** All marks of one page, and the way from a place in the page to its mark. */
export interface MarkStore {
  /** Puts the mentions of a judged stretch of a block in place of what was marked there. */
  readonly replace: (block: Block, judged: Span, mentions: readonly Mention[]) => void;
  readonly isMarked: (node: Node) => boolean;
  /** Drops the marks of a node whose words have changed. */
  readonly forgetChanged: (node: Node) => void;
  /** Whether an element holds marked text itself: cheap enough for every pointer move. */
  readonly isHolder: (element: Element) => boolean;
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

/** Tells `added` and `removed` of each mark that comes or goes; marks that stay the same stay. */
export function createMarkStore({ added, removed, isMuted }: MarkStoreParts): MarkStore {
  const marks = new Set<Mark>();
  const byNode = new WeakMap<Node, Mark[]>();
  const holders = new WeakSet<Element>();

  function add(mark: Mark): void {
    marks.add(mark);
    for (const node of new Set([mark.start.node, mark.end.node])) {
      byNode.set(node, [...(byNode.get(node) ?? []), mark]);
      if (node.parentElement) holders.add(node.parentElement);
    }
    added(mark);
  }

  function remove(mark: Mark): void {
    if (!marks.delete(mark)) return;
    for (const node of [mark.start.node, mark.end.node]) {
      const rest = byNode.get(node)?.filter((other) => other !== mark);
      if (rest?.length) byNode.set(node, rest);
      else byNode.delete(node);
    }
    removed(mark);
  }

  /** Marks that start in the judged stretch of the block. */
  function marksIn({ parts }: Block, judged: Span): Mark[] {
    return parts.flatMap(({ node, start }) =>
      (byNode.get(node) ?? []).filter(
        (mark) =>
          mark.start.node === node &&
          start + mark.start.offset >= judged.start &&
          start + mark.start.offset < judged.end,
      ),
    );
  }

  return {
    replace(block, judged, mentions) {
      const old = new Set(marksIn(block, judged));
      for (const mention of mentions) {
        const start = pointAt(block, judged.start + mention.start, 'start');
        const end = pointAt(block, judged.start + mention.end, 'end');
        if (start === undefined || end === undefined || isMuted(mention.actor)) continue;
        const mark = createMark(mention.actor, start, end);
        const same = [...old].find((other) => isSameMark(other, mark));
        if (same) old.delete(same);
        else add(mark);
      }
      for (const mark of old) remove(mark);
    },
    isMarked: (node) => byNode.has(node),
    forgetChanged(node) {
      for (const mark of byNode.get(node) ?? []) if (!isIntact(mark)) remove(mark);
    },
    isHolder: (element) => holders.has(element),
    at: (node, offset) =>
      byNode
        .get(node)
        ?.find(
          ({ start, end, ...mark }) =>
            (start.node !== node || start.offset <= offset) &&
            (end.node !== node || offset <= end.offset) &&
            isIntact({ start, end, ...mark }),
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
