/** What the reader does in the card is no business of the page's own listeners. */
const PRIVATE_EVENTS = [
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
  'keydown',
  'keyup',
  'keypress',
  'focusin',
  'focusout',
] as const;

/** Keeps events inside: no short cut of the page runs, no focus trap of the page pulls back. */
export function shield(surface: HTMLElement): void {
  for (const type of PRIVATE_EVENTS) {
    surface.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  }
}
