import { browser } from 'wxt/browser';
import { markColorRules } from '../../core/mark-color.ts';
import type { PageFrame } from './page-frame.ts';

/**
 * Firefox inherits no highlights: as the reader's style sheet the rules hold in shadow trees too.
 * Chromium would not paint a ground of that origin, and there the root's rules reach shadow trees.
 */
const PLACE = import.meta.env.FIREFOX
  ? ({ element: '', origin: 'USER' } as const)
  : ({ element: ':root', origin: 'AUTHOR' } as const);

/** Gives the marks of a frame one colour instead of another; empty is the style's own. */
export async function colorMarks(
  { tabId, frameId }: PageFrame,
  color: string,
  before: string,
): Promise<void> {
  const sheet = (of: string) => ({
    target: { tabId, frameIds: [frameId] },
    css: markColorRules(of, PLACE.element),
    origin: PLACE.origin,
  });
  // The frame may be gone by now: nothing to colour then.
  if (color !== '') await browser.scripting.insertCSS(sheet(color)).catch(() => undefined);
  if (before !== '') await browser.scripting.removeCSS(sheet(before)).catch(() => undefined);
}
