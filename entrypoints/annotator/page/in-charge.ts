import { matches } from '../../../platform/dom/tree.ts';

/** A command reaches every frame of a page: the one with the focus obeys, the top one if none has it. */
export function isInCharge(window: Window): boolean {
  const { activeElement } = window.document;
  const isFocusDeeper = activeElement !== null && matches(activeElement, 'iframe,frame,object');
  return !isFocusDeeper && (window === window.top || window.document.hasFocus());
}
