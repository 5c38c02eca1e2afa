import { rangeOf, type Mark } from '../marks/mark.ts';
import type { MarkStore } from '../marks/mark-store.ts';

/** The name at the caret, or the first one in the selected text. */
export function markAtSelection(marks: MarkStore, selection: Selection | null): Mark | undefined {
  if (!selection?.rangeCount) return undefined;
  const { focusNode, focusOffset } = selection;
  const atCaret = focusNode ? marks.at(focusNode, focusOffset) : undefined;
  if (atCaret) return atCaret;
  const selected = selection.getRangeAt(0);
  return [...marks.all()].find((mark) => touches(selected, rangeOf(mark)));
}

/** No point of another tree is in a range. */
function touches(one: Range, other: Range): boolean {
  return (
    one.isPointInRange(other.startContainer, other.startOffset) ||
    other.isPointInRange(one.startContainer, one.startOffset)
  );
}
