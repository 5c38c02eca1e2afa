import { browser } from 'wxt/browser';
import { isWorthReading } from '../../core/geometry/frame-size.ts';
import type { WithLife } from '../../core/lookout-contract.ts';
import type { FromPage } from '../../core/messages.ts';
import { frameCount } from '../../platform/dom/frame-count.ts';

/** The border of a frame, which its window does not know of, in CSS px. */
const MOST_BORDER = 16;

/**
 * Put into all frames of a page once one came into view: each says for itself whether it is worth a
 * lookout and has none yet. No browser but one tells a frame the id of another; and a frame that hangs
 * keeps nobody waiting so.
 */
export default defineUnlistedScript(() => {
  const world: WithLife = globalThis;
  const life = world.dramatisLife;
  const hasLookout = window === window.top || (life?.document === document && life.isValid);
  if (hasLookout || !isWanted(window)) return;
  const wish: FromPage = { type: 'lookout-wanted' };
  browser.runtime.sendMessage(wish).catch(() => undefined);
});

function isWanted({ innerWidth, innerHeight, parent, document }: Window): boolean {
  const isPointedAt = document.querySelector(':root:hover') !== null;
  const size = { width: innerWidth + MOST_BORDER, height: innerHeight + MOST_BORDER };
  return isPointedAt || isWorthReading(size, frameCount(parent));
}
