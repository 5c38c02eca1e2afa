import { isIntact, rangeOf, type Mark } from '../marks/mark.ts';
import type { MarkStore } from '../marks/mark-store.ts';

/** A pointer beside the ink of a name by so much, in px, is still on it. */
const SLACK_PX = 1;

/** So few marks are measured sooner than a caret is found, for which the whole page must be ready. */
const FEW_MARKS = 4;

/**
 * The mark under a point of the viewport. A caret snaps to the nearest text, so the point is checked
 * against the name's own lines.
 * @param target the innermost element there, where it is known
 */
export function markAt(
  marks: MarkStore,
  document: Document,
  { x, y }: { readonly x: number; readonly y: number },
  shadowRoots: () => ShadowRoot[],
  target?: Element,
): Mark | undefined {
  const isUnder = (mark: Mark) => linesOf(mark).some((line) => isOn(line, x, y));
  const few = target && marks.fewIn(target, FEW_MARKS);
  if (few) return few.find((mark) => isIntact(mark) && isUnder(mark));
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots: shadowRoots() });
  const mark = caret && marks.at(caret.offsetNode, caret.offset);
  return mark && isUnder(mark) ? mark : undefined;
}

/** The rectangles of a mark, one per line box and text node, in client px. */
export function linesOf(mark: Mark): DOMRect[] {
  return [...rangeOf(mark).getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
}

function isOn({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return (
    x >= left - SLACK_PX && x <= right + SLACK_PX && y >= top - SLACK_PX && y <= bottom + SLACK_PX
  );
}
