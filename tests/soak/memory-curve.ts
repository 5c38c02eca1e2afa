/** The page after a garbage collection. */
export interface Sample {
  readonly seconds: number;
  readonly bytes: number;
  /** DOM nodes that are still held, in the page or out of it. */
  readonly nodes: number;
}

const [WIDTH, HEIGHT, EDGE] = [800, 320, 60];

/** An SVG picture: bytes of script memory over time, the axis from zero. */
export function memoryCurve(samples: readonly Sample[]): string {
  const seconds = Math.max(1, ...samples.map((sample) => sample.seconds));
  const bytes = Math.max(1, ...samples.map((sample) => sample.bytes));
  const points = samples.map((sample) => {
    const x = EDGE + (sample.seconds / seconds) * (WIDTH - 2 * EDGE);
    const y = HEIGHT - EDGE - (sample.bytes / bytes) * (HEIGHT - 2 * EDGE);
    return `${x.toFixed(1)},${y.toFixed(1)}`;
  });
  const megabytes = (bytes / 1_000_000).toFixed(1);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="13">
<rect width="100%" height="100%" fill="#fff"/>
<path d="M${EDGE} ${EDGE}V${HEIGHT - EDGE}H${WIDTH - EDGE}" fill="none" stroke="#888"/>
<polyline points="${points.join(' ')}" fill="none" stroke="#5b2333" stroke-width="2"/>
<text x="${EDGE}" y="${EDGE - 16}">Script memory of a page in which names come and go, after each collection</text>
<text x="${EDGE - 8}" y="${EDGE + 5}" text-anchor="end">${megabytes} MB</text>
<text x="${EDGE - 8}" y="${HEIGHT - EDGE}" text-anchor="end">0</text>
<text x="${WIDTH - EDGE}" y="${HEIGHT - EDGE + 22}" text-anchor="end">${Math.round(seconds)} s</text>
</svg>
`;
}
