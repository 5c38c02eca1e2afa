/**
 * Notices what the page puts into the top layer while a card is open: a popover would cover it, a
 * modal dialog or a fullscreen element would make it inert or hide it.
 */
export function watchTopLayer(
  document: Document,
  host: Element,
  onChanged: () => void,
  signal: AbortSignal,
): void {
  const options = { capture: true, signal };
  // Dialogs and popovers both say `toggle`; it does not bubble, but it is captured.
  document.addEventListener(
    'toggle',
    (event) => {
      if (event.target !== host) onChanged();
    },
    options,
  );
  document.addEventListener('fullscreenchange', onChanged, options);
}
