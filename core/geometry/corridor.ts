/** The way that a pointer takes from a name to its card. All lengths are client px. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Whether a point lies in the convex hull of name and card: in either, or on a straight way between. */
export function isInCorridor(name: Box, card: Box, point: Point): boolean {
  return isInConvex(convexHull([...cornersOf(name), ...cornersOf(card)]), point);
}

function cornersOf({ left, top, right, bottom }: Box): Point[] {
  return [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ];
}

/** Andrew's monotone chain, https://doi.org/10.1016/0020-0190(79)90072-3. Anticlockwise. */
function convexHull(points: readonly Point[]): Point[] {
  const sorted = points.toSorted((a, b) => a.x - b.x || a.y - b.y);
  return [...halfHull(sorted), ...halfHull(sorted.toReversed())];
}

function halfHull(points: readonly Point[]): Point[] {
  const chain: Point[] = [];
  for (const point of points) {
    while (!turnsLeft(chain.at(-2), chain.at(-1), point)) chain.pop();
    chain.push(point);
  }
  return chain.slice(0, -1);
}

function turnsLeft(a: Point | undefined, b: Point | undefined, c: Point): boolean {
  return a === undefined || b === undefined || cross(a, b, c) > 0;
}

function isInConvex(hull: readonly Point[], point: Point): boolean {
  return hull.every(
    (corner, i) => cross(corner, hull[(i + 1) % hull.length] ?? corner, point) >= 0,
  );
}

/** Positive where `c` lies to the left of the way from `a` to `b`. */
function cross(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}
