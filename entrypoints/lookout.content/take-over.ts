import { CARD_TAG, HIGHLIGHT_NAMES, START_EVENT } from '../../core/page-traces.ts';

/**
 * Makes the page ours alone: scripts that an update left behind in it end, with all that they put
 * there, and what is left of those that the browser ended (Firefox does, without a word to them) is
 * taken away.
 */
export function takeOver(document: Document): void {
  // A page that has just begun: nobody was here before.
  if ((document.body as HTMLElement | null) === null) return;
  document.dispatchEvent(new Event(START_EVENT));
  for (const card of document.querySelectorAll(CARD_TAG)) card.remove();
  for (const name of HIGHLIGHT_NAMES) CSS.highlights.delete(name);
}
