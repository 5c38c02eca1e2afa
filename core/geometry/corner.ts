import type { Point } from './corridor.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The nearest place at which a card lies wholly in the window, `edge` px from its border. */
export function keepInside({ x, y }: Point, card: Size, window: Size, edge: number): Point {
  return {
    x: Math.max(edge, Math.min(x, window.width - card.width - edge)),
    y: Math.max(edge, Math.min(y, window.height - card.height - edge)),
  };
}

/** The corner of the window that follows clockwise on the one that the card is nearest to. */
export function nextCorner({ x, y }: Point, card: Size, window: Size, edge: number): Point {
  const isRight = x + card.width / 2 > window.width / 2;
  const isLow = y + card.height / 2 > window.height / 2;
  const [left, top] = [edge, edge];
  const right = window.width - card.width - edge;
  const bottom = window.height - card.height - edge;
  if (isLow) return isRight ? { x: left, y: bottom } : { x: left, y: top };
  return isRight ? { x: right, y: bottom } : { x: right, y: top };
}
