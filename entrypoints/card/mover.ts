import type { CardStep } from '../../components/card/CardTools.tsx';
import type { Point } from '../../core/geometry/corridor.ts';
import { keepInside, nextCorner } from '../../core/geometry/corner.ts';
import type { CardHost } from './host.ts';
import { EDGE_PX } from './place.ts';
import { windowSize } from './window-size.ts';

/** One press of an arrow key. */
const STEP_PX = 24;

/** Moves a pinned card: dragged by its head, by arrow keys, or from corner to corner. */
export interface Mover {
  readonly move: (step: CardStep | 'next-corner') => void;
  /** Back into a window that became smaller. */
  readonly keepInView: () => void;
}

export function createMover(
  { element, surface, moveTo }: CardHost,
  window: Window,
  isMovable: () => boolean,
): Mover {
  const here = () => element.getBoundingClientRect();

  function put(point: Point): void {
    const { x, y } = keepInside(point, here(), windowSize(window), EDGE_PX);
    moveTo(Math.round(x), Math.round(y));
  }

  let grip: { readonly id: number; readonly dx: number; readonly dy: number } | undefined;
  surface.addEventListener('pointerdown', (event) => {
    const { target, pointerId, clientX, clientY, button } = event;
    if (!isMovable() || button !== 0 || !isHead(target)) return;
    const { x, y } = here();
    grip = { id: pointerId, dx: x - clientX, dy: y - clientY };
    surface.setPointerCapture(pointerId);
    event.preventDefault();
  });
  surface.addEventListener('pointermove', ({ pointerId, clientX, clientY }) => {
    if (grip?.id === pointerId) put({ x: clientX + grip.dx, y: clientY + grip.dy });
  });
  const letGo = () => {
    grip = undefined;
  };
  surface.addEventListener('pointerup', letGo);
  surface.addEventListener('pointercancel', letGo);

  return {
    move(step) {
      if (!isMovable()) return;
      const { x, y } = here();
      put(
        step === 'next-corner'
          ? nextCorner({ x, y }, here(), windowSize(window), EDGE_PX)
          : { x: x + step.x * STEP_PX, y: y + step.y * STEP_PX },
      );
    },
    keepInView: () => put(here()),
  };
}

function isHead(target: EventTarget | null): boolean {
  return target instanceof Element && !!target.closest('.card-head') && !target.closest('button');
}
