import type { Box, Point } from './corridor.ts';

/** How the viewport of a frame lies in the viewport of the document around it. */
export interface FrameView {
  readonly x: number;
  readonly y: number;
  /** px of the document around for a px of the frame: not 1 where the frame is scaled or zoomed. */
  readonly scale: number;
}

export function pointFromFrame({ x, y }: Point, view: FrameView): Point {
  return { x: view.x + x * view.scale, y: view.y + y * view.scale };
}

export function boxFromFrame({ left, top, right, bottom }: Box, view: FrameView): Box {
  const start = pointFromFrame({ x: left, y: top }, view);
  const end = pointFromFrame({ x: right, y: bottom }, view);
  return { left: start.x, top: start.y, right: end.x, bottom: end.y };
}
