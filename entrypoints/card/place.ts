import {
  autoUpdate,
  computePosition,
  flip,
  offset,
  type Placement,
  platform,
  shift,
  size,
  type VirtualElement,
} from '@floating-ui/dom';
import type { CardAnchor } from '../../core/card-contract.ts';
import { boxAround, lineAt } from '../../core/geometry/lines.ts';
import type { CardHost } from './host.ts';
import { isOnHiddenPath } from '../../platform/dom/tree.ts';
import { windowSize } from './window-size.ts';

/** Between name and card. */
const GAP_PX = 6;
/** Between card and the edge of the window. */
export const EDGE_PX = 8;
/** Less than this is no card: it then covers what it must. */
const LEAST_BLOCK_PX = 120;

interface PlaceParts {
  readonly anchor: CardAnchor;
  readonly host: CardHost;
  readonly window: Window;
  /** The name is no longer in the page, or no longer in view. */
  readonly onGone: () => void;
}

/**
 * Keeps the card beside its name while page and window move: next to the line under the pointer, and
 * never over any line of the name.
 * @returns ends the watch.
 */
export function placeBeside({ anchor, host, window, onGone }: PlaceParts): () => void {
  const line = lineAt(anchor.rects(), anchor.pointer);
  const placement = preferredSide(anchor.element, line, anchor.rects().length);
  const isVertical = placement.startsWith('left') || placement.startsWith('right');
  // From element to parent the library would go round in circles there: then it looks every frame.
  const isLost = isOnHiddenPath(anchor.element);
  const reference: VirtualElement = {
    getBoundingClientRect: () => spanOf(anchor.rects(), line, isVertical),
    ...(!isLost && { contextElement: anchor.element }),
  };
  let isEnded = false;
  const place = async () => {
    const rects = anchor.rects();
    if (!rects.some((rect) => isInView(rect, window))) {
      onGone();
      return;
    }
    const { x, y } = await computePosition(reference, host.element, {
      strategy: 'fixed',
      placement,
      platform: TOP_LAYER,
      middleware: [
        offset(GAP_PX),
        flip({ padding: EDGE_PX, crossAxis: false, fallbackStrategy: 'bestFit' }),
        shift({ padding: EDGE_PX }),
        size({
          padding: EDGE_PX,
          apply: ({ availableHeight }) => {
            const room = Math.max(LEAST_BLOCK_PX, Math.floor(availableHeight));
            host.surface.style.setProperty('--room-block', `${room}px`);
          },
        }),
      ],
    });
    if (isEnded) return;
    host.moveTo(Math.round(x), Math.round(y));
  };
  const update = () => {
    if (!isEnded) void place();
  };
  const stop = autoUpdate(reference, host.element, update, { animationFrame: isLost });
  const stopWatching = anchor.watch?.(update);
  return () => {
    isEnded = true;
    stop();
    stopWatching?.();
  };
}

/** In the top layer nothing clips but the window, and nothing but the window is measured from. */
const TOP_LAYER: typeof platform = {
  ...platform,
  // The library would measure from the root element, which in vertical writing begins anywhere.
  getElementRects: ({ reference, floating }) => {
    const { x, y, width, height } = reference.getBoundingClientRect();
    const card = floating.getBoundingClientRect();
    return {
      reference: { x, y, width, height },
      floating: { x: 0, y: 0, width: card.width, height: card.height },
    };
  },
  getOffsetParent: (element) => element.ownerDocument.defaultView ?? window,
  getClippingRect: ({ element }) => {
    const view = element.ownerDocument.defaultView ?? window;
    return { x: 0, y: 0, ...windowSize(view) };
  },
};

/** As wide as the line under the pointer, and in the direction of the lines as deep as the name. */
function spanOf(rects: readonly DOMRect[], line: number, isVertical: boolean): DOMRect {
  const own = rects[line] ?? rects[0] ?? new DOMRect();
  const all = boxAround(rects);
  return isVertical
    ? new DOMRect(all.left, own.top, all.right - all.left, own.height)
    : new DOMRect(own.left, all.top, own.width, all.bottom - all.top);
}

/** Below, but above a name's first line when it has several; beside it in vertical writing. */
function preferredSide(element: Element, line: number, lines: number): Placement {
  const { writingMode, direction } = getComputedStyle(element);
  if (writingMode === 'vertical-rl' || writingMode === 'sideways-rl') return 'left-start';
  if (writingMode === 'vertical-lr' || writingMode === 'sideways-lr') return 'right-start';
  const side = lines > 1 && line === 0 ? 'top' : 'bottom';
  return direction === 'rtl' ? `${side}-end` : `${side}-start`;
}

function isInView({ top, bottom, left, right }: DOMRect, window: Window): boolean {
  return bottom > 0 && right > 0 && top < window.innerHeight && left < window.innerWidth;
}
