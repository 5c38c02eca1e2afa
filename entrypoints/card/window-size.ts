import type { Size } from '../../core/geometry/corner.ts';

/** The layout viewport without its scroll bars, also in quirks mode and under the page's `zoom`. */
export function windowSize({ visualViewport, innerWidth, innerHeight }: Window): Size {
  if (!visualViewport) return { width: innerWidth, height: innerHeight };
  const { width, height, scale } = visualViewport;
  return { width: width * scale, height: height * scale };
}
