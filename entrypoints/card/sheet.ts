/** Pulled down so far, a sheet goes. */
const FAR_PX = 72;
/** Flicked so fast, it goes as well. px per millisecond. */
const FAST = 0.5;

/**
 * Lets a finger pull the sheet down by its head, or by its words where they are scrolled to the top.
 * @param isSheet whether the card is one now
 */
export function listenToSwipes(
  surface: HTMLElement,
  isSheet: () => boolean,
  onClose: () => void,
): void {
  let start: { readonly y: number; readonly time: number } | undefined;
  const pull = (px: number) => {
    surface.style.transform = px > 0 ? `translateY(${px}px)` : '';
  };

  surface.addEventListener(
    'touchstart',
    ({ touches, target, timeStamp }) => {
      const [touch] = touches;
      start =
        isSheet() && touches.length === 1 && touch && isAtTop(target)
          ? { y: touch.clientY, time: timeStamp }
          : undefined;
    },
    { passive: true },
  );
  surface.addEventListener(
    'touchmove',
    (event) => {
      const way = (event.touches[0]?.clientY ?? 0) - (start?.y ?? 0);
      if (!start) return;
      if (way < 0) {
        start = undefined;
        pull(0);
        return;
      }
      if (event.cancelable) event.preventDefault();
      pull(way);
    },
    { passive: false },
  );
  surface.addEventListener('touchend', ({ changedTouches, timeStamp }) => {
    if (!start) return;
    const way = (changedTouches[0]?.clientY ?? 0) - start.y;
    const isFlicked = way / Math.max(1, timeStamp - start.time) > FAST && way > FAR_PX / 3;
    start = undefined;
    pull(0);
    if (way > FAR_PX || isFlicked) onClose();
  });
  surface.addEventListener('touchcancel', () => {
    start = undefined;
    pull(0);
  });
}

function isAtTop(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  return !!target.closest('.card-head') || target.closest('.card')?.scrollTop === 0;
}
