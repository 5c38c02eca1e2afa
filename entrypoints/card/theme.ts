import { lightnessOf } from '../../core/color/lightness.ts';
import type { PageSettings } from '../../core/settings/page-settings.ts';
import { parentOf } from './home.ts';

/** Lighter than this is a light background, and dark ink. */
const MIDDLE = 0.5;
/** A background that lets more through than this is not what the eye sees. */
const LEAST_ALPHA = 0.5;

/** The card's colours: as set, or fitting what the name really stands on. */
export function themeFor(theme: PageSettings['theme'], element: Element): string {
  if (theme !== 'page') return theme;
  return isOnDark(element) ? 'dark' : 'light';
}

/**
 * By the nearest background colour behind the element. Where a picture comes first, or nothing at
 * all, the ink tells: light ink stands on dark ground.
 */
function isOnDark(element: Element): boolean {
  for (let behind: Element | null = element; behind; behind = parentOf(behind)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(behind);
    const ground = lightnessOf(backgroundColor);
    if (backgroundImage !== 'none') break;
    if (ground && ground.alpha >= LEAST_ALPHA) return ground.lightness < MIDDLE;
  }
  const ink = lightnessOf(getComputedStyle(element).color);
  return ink !== undefined && ink.lightness > MIDDLE;
}
