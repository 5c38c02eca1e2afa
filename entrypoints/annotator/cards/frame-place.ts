import type { Box, Point } from '../../../core/geometry/corridor.ts';
import { boxFromFrame, pointFromFrame } from '../../../core/geometry/frame-view.ts';
import type { FramePlace } from '../../../core/top-card.ts';
import { viewOf } from '../../../platform/dom/frame-view.ts';

type Known = Pick<FramePlace, 'lines' | 'pointer'>;

/**
 * Where lines of this frame stand for the top frame. Undefined where the top window does not list the
 * frame: its element is then in a shadow tree.
 */
export function placeInTop(
  window: Window,
  lines: readonly Box[],
  pointer: Point | undefined,
): FramePlace | undefined {
  let view = window;
  let isKnown = true;
  let place: Known = {
    lines: lines.filter((line) => isInView(line, window)),
    ...(pointer && { pointer }),
  };
  while (view.parent !== window.top) {
    const frame = elementOf(view);
    if (frame === null) isKnown = false;
    else if (isKnown) place = outOf(frame, place);
    view = view.parent;
  }
  const index = indexInTop(view);
  return index === undefined ? undefined : { index, ...(isKnown && place) };
}

/** The element that holds a window; null where it belongs to another origin. */
function elementOf(view: Window): HTMLElement | null {
  try {
    return view.frameElement as HTMLElement | null;
  } catch {
    return null;
  }
}

function outOf(frame: HTMLElement, { lines = [], pointer }: Known): Known {
  const view = viewOf(frame);
  return {
    lines: lines.map((line) => boxFromFrame(line, view)),
    ...(pointer && { pointer: pointFromFrame(pointer, view) }),
  };
}

function isInView({ left, top, right, bottom }: Box, window: Window): boolean {
  return bottom > 0 && right > 0 && top < window.innerHeight && left < window.innerWidth;
}

/** Which of the top page's frames this window stands in; undefined for the top window itself. */
export function orderInTop(window: Window): number | undefined {
  let view = window;
  if (view === window.top) return undefined;
  while (view.parent !== window.top) view = view.parent;
  return indexInTop(view);
}

/** Windows of other origins still tell how many frames they have, and which. */
function indexInTop(view: Window): number | undefined {
  const top = view.top ?? view;
  for (let index = 0; index < top.length; index += 1) {
    if (top[index] === view) return index;
  }
  return undefined;
}
