import { summarize } from '../bench/summary.ts';

/** What a page holds after a garbage collection. */
export interface Sample {
  readonly seconds: number;
  readonly bytes: number;
}

const [WIDTH, HEIGHT, EDGE] = [800, 320, 70];
/** What is loaded and compiled once has come by then. */
const WARM = 0.2;
/** By so much the memory of the last quarter may lie above that of the first quarter of what is compared. */
const LEAST_GROWTH = 1.1;
const LEAST_BYTES = 500_000;

export interface Verdict {
  readonly early: number;
  readonly late: number;
  readonly isSteady: boolean;
}

/** Whether the memory returns: the rounds at the end against those after the first fifth. */
export function judgeMemory(samples: readonly Sample[]): Verdict {
  const warm = samples.slice(Math.floor(samples.length * WARM));
  const quarter = Math.max(1, Math.floor(warm.length / 4));
  const [early, late] = [median(warm.slice(0, quarter)), median(warm.slice(-quarter))];
  return { early, late, isSteady: late <= Math.max(early * LEAST_GROWTH, early + LEAST_BYTES) };
}

function median(samples: readonly Sample[]): number {
  return summarize(samples.map(({ bytes }) => bytes)).median;
}

/** An SVG picture: bytes over time, the axis from zero. */
export function memoryCurve(samples: readonly Sample[], what: string): string {
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
<text x="${EDGE}" y="${EDGE - 16}">${what}; names come and go, after each collection</text>
<text x="${EDGE - 8}" y="${EDGE + 5}" text-anchor="end">${megabytes} MB</text>
<text x="${EDGE - 8}" y="${HEIGHT - EDGE}" text-anchor="end">0</text>
<text x="${WIDTH - EDGE}" y="${HEIGHT - EDGE + 22}" text-anchor="end">${Math.round(seconds)} s</text>
</svg>
`;
}
