const FOCUSABLE = 'button:not([disabled])';

/** Focus and scroll position as they were before the card took them. */
export interface FocusBefore {
  readonly giveBack: () => void;
}

export function moveFocusInto(dialog: HTMLElement, window: Window): FocusBefore {
  const before = deepActiveElement(window.document);
  const { scrollX, scrollY } = window;
  dialog.focus({ preventScroll: true });
  return {
    giveBack() {
      if (before instanceof HTMLElement || before instanceof SVGElement) {
        before.focus({ preventScroll: true });
      }
      window.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
    },
  };
}

/** Tab goes round inside the card, in order. */
export function loopTab(event: KeyboardEvent, dialog: HTMLElement): void {
  if (event.key !== 'Tab' || event.altKey || event.ctrlKey || event.metaKey) return;
  const stops = [...dialog.querySelectorAll<HTMLElement>(FOCUSABLE)];
  const root = dialog.getRootNode();
  const active = root instanceof ShadowRoot ? root.activeElement : null;
  const [first, last] = [stops.at(0), stops.at(-1)];
  const isAtEdge = event.shiftKey ? active === first || active === dialog : active === last;
  if (!isAtEdge) return;
  event.preventDefault();
  (event.shiftKey ? last : first)?.focus();
}

function deepActiveElement(document: Document): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}
