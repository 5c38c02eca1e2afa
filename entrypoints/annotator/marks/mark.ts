import { isWordUnit } from '../../../core/matching/code-units.ts';
import { holderOf } from '../../../platform/dom/tree.ts';
import type { Point } from '../text/block.ts';

/** A name that was found on the page, at its place in the page's tree. */
export interface Mark {
  readonly actor: string;
  readonly start: Point;
  readonly end: Point;
  /** The text between start and end when it was found: tells whether the page has changed since. */
  readonly words: string;
  /** The element it starts in, where it was found: text nodes are moved about. */
  readonly holder: Element | null;
  /**
   * Whether letters touched it in its own text nodes, a word for each side: one that is typed there
   * makes another name.
   */
  readonly touch: string;
}

export function createMark(actor: string, start: Point, end: Point): Mark {
  return {
    actor,
    start,
    end,
    words: wordsBetween(start, end),
    holder: holderOf(start.node),
    touch: touchOf(start, end),
  };
}

/** Whether the mark still stands where it was found. */
export function isIntact({ start, end, words, touch }: Mark): boolean {
  return (
    start.node.isConnected &&
    end.node.isConnected &&
    end.offset <= end.node.length &&
    start.offset <= start.node.length &&
    wordsBetween(start, end) === words &&
    touchOf(start, end) === touch
  );
}

/** Longer texts are not searched: they are copied for it. */
const MOST_MOVED_CHARS = 10_000;

/**
 * Where the words of a mark went when the text around them in their node has changed ("10 s ago, …");
 * undefined where they are not there once.
 */
export function movedMark({ actor, start, end, words, touch }: Mark): Mark | undefined {
  const { node } = start;
  if (node !== end.node || !node.isConnected || node.length > MOST_MOVED_CHARS) return undefined;
  const at = node.data.indexOf(words);
  if (at < 0 || node.data.includes(words, at + 1)) return undefined;
  const moved = createMark(actor, { node, offset: at }, { node, offset: at + words.length });
  return moved.touch === touch ? moved : undefined;
}

function touchOf(start: Point, end: Point): string {
  const isAfterLetter = start.offset > 0 && isWordUnit(unitOf(start.node, start.offset - 1));
  return `${isAfterLetter} ${isWordUnit(unitOf(end.node, end.offset))}`;
}

/** NaN past the end. Of a long text, only this is read. */
function unitOf(node: Text, offset: number): number {
  return node.substringData(offset, 1).charCodeAt(0);
}

export function isSameMark(one: Mark, other: Mark): boolean {
  const others = traitsOf(other);
  return traitsOf(one).every((trait, index) => trait === others[index]);
}

function traitsOf({ start, end, actor, words, holder, touch }: Mark) {
  return [start.node, start.offset, end.node, end.offset, actor, words, holder, touch];
}

/** A live range over the mark, to measure it; the caller lets go of it at once. */
export function rangeOf({ start, end }: Mark): Range {
  const range = start.node.ownerDocument.createRange();
  range.setStart(start.node, Math.min(start.offset, start.node.length));
  range.setEnd(end.node, Math.min(end.offset, end.node.length));
  return range;
}

/** A range that costs the page nothing when its tree changes. */
export function staticRangeOf({ start, end }: Mark): StaticRange {
  return new StaticRange({
    startContainer: start.node,
    startOffset: start.offset,
    endContainer: end.node,
    endOffset: end.offset,
  });
}

/** Document order. */
export function compareMarks(one: Mark, other: Mark): number {
  if (one.start.node === other.start.node) return one.start.offset - other.start.offset;
  const position = one.start.node.compareDocumentPosition(other.start.node);
  return position & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

function wordsBetween(start: Point, end: Point): string {
  // `data` would copy the whole text each time, of megabytes perhaps.
  if (start.node === end.node) {
    return start.node.substringData(start.offset, end.offset - start.offset);
  }
  const range = start.node.ownerDocument.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range.toString();
}
