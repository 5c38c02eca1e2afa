import type { Box, Point } from './corridor.ts';

/**
 * The index of the line box that the pointer is on, or nearest to; 0 without a pointer.
 * @param boxes one per line box of a mention
 */
export function lineAt(boxes: readonly Box[], pointer: Point | undefined): number {
  if (!pointer) return 0;
  const distances = boxes.map((box) => distance(box, pointer));
  return Math.max(0, distances.indexOf(Math.min(...distances)));
}

/** The smallest box around all; empty at the origin where there are none. */
export function boxAround(boxes: readonly Box[]): Box {
  if (boxes.length === 0) return { left: 0, top: 0, right: 0, bottom: 0 };
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

function distance({ left, top, right, bottom }: Box, { x, y }: Point): number {
  const across = Math.max(left - x, 0, x - right);
  const along = Math.max(top - y, 0, y - bottom);
  return Math.hypot(across, along);
}
