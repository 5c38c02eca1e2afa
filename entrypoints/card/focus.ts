const FOCUSABLE = 'button:not([disabled])';

/** Focus and scroll position as they were before the card took them. */
export interface FocusBefore {
  readonly giveBack: () => void;
}

export function rememberFocus(window: Window): FocusBefore {
  const before = deepActiveElement(window.document);
  const { scrollX, scrollY } = window;
  return {
    giveBack() {
      if (before instanceof HTMLElement || before instanceof SVGElement) {
        const giveBack = () => before.focus({ preventScroll: true });
        // While it handles a key, Firefox moves no focus into a frame of another process.
        if (before instanceof HTMLIFrameElement) setTimeout(giveBack);
        else giveBack();
      }
      window.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
    },
  };
}

/** The element that has the focus, if it is inside. */
export function focusedIn(surface: HTMLElement): HTMLElement | undefined {
  const root = surface.getRootNode();
  const active = root instanceof ShadowRoot ? root.activeElement : null;
  return active instanceof HTMLElement ? active : undefined;
}

/** Tab goes round inside the card, in order. */
export function loopTab(event: KeyboardEvent, surface: HTMLElement): void {
  if (event.key !== 'Tab' || event.altKey || event.ctrlKey || event.metaKey) return;
  const stops = [...surface.querySelectorAll<HTMLElement>(FOCUSABLE)];
  const [first, last] = [stops.at(0), stops.at(-1)];
  const active = focusedIn(surface);
  const isOnDialog = active !== undefined && !stops.includes(active);
  const isAtEdge = event.shiftKey ? active === first || isOnDialog : active === last;
  if (!isAtEdge) return;
  event.preventDefault();
  (event.shiftKey ? last : first)?.focus();
}

function deepActiveElement(document: Document): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}
