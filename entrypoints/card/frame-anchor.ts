import type { CardAnchor } from '../../core/card-contract.ts';
import type { Box } from '../../core/geometry/corridor.ts';
import { boxFromFrame, pointFromFrame } from '../../core/geometry/frame-view.ts';
import type { FramePlace } from '../../core/top-card.ts';
import { viewOf } from '../../platform/dom/frame-view.ts';

/** A name inside a frame of this document. */
export interface FrameAnchor extends CardAnchor {
  /** The frame tells where its name is now. */
  readonly move: (place: FramePlace) => void;
}

/** Undefined where this document holds no such frame. */
export function createFrameAnchor(window: Window, place: FramePlace): FrameAnchor | undefined {
  const view = window[place.index];
  const element = view && elementOf(window.document, view);
  if (element === undefined) return undefined;
  let { lines } = place;
  let moved = () => {};

  function rects(): DOMRect[] {
    if (!element?.isConnected || element.contentWindow !== view) return [];
    // Of a frame within a frame of another origin nothing is known: the card stands beside all of it.
    if (lines === undefined) return [element.getBoundingClientRect()];
    const frame = viewOf(element);
    return lines.map((line) => rectOf(boxFromFrame(line, frame)));
  }

  return {
    element,
    rects,
    ...(place.pointer && { pointer: pointFromFrame(place.pointer, viewOf(element)) }),
    watch(callback) {
      moved = callback;
      return () => {
        moved = () => {};
      };
    },
    move(next) {
      ({ lines } = next);
      moved();
    },
  };
}

/** No need of the other window's leave: which window an element holds, anybody may ask. */
function elementOf(document: Document, view: Window) {
  const frames = document.querySelectorAll<
    HTMLIFrameElement | HTMLFrameElement | HTMLObjectElement
  >('iframe,frame,object');
  return [...frames].find(({ contentWindow }) => contentWindow === view);
}

function rectOf({ left, top, right, bottom }: Box): DOMRect {
  return new DOMRect(left, top, right - left, bottom - top);
}
