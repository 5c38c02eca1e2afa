import type { Citation } from '../core/citation.ts';

/**
 * Copies words, plain and rich. Call it from a click or a key press: browsers ask for one.
 * @returns whether the browser let it happen.
 */
export async function copyCitation(document: Document, citation: Citation): Promise<boolean> {
  const { clipboard } = document.defaultView?.navigator ?? {};
  try {
    // Missing outside secure contexts; refused in frames whose policy forbids it.
    if (!clipboard) return copyByEvent(document, citation);
    await clipboard.write([new ClipboardItem(blobsOf(citation))]);
    return true;
  } catch {
    return copyByEvent(document, citation);
  }
}

function blobsOf({ text, html }: Citation): Record<string, Blob> {
  const plain = { 'text/plain': new Blob([text], { type: 'text/plain' }) };
  return html === undefined
    ? plain
    : { ...plain, 'text/html': new Blob([html], { type: 'text/html' }) };
}

/** The old way, which works in every context: fills the event that the browser's own copying fires. */
function copyByEvent(document: Document, { text, html }: Citation): boolean {
  let isFilled = false;
  const fill = (event: ClipboardEvent) => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
    isFilled = true;
  };
  document.addEventListener('copy', fill, { capture: true, once: true });
  // oxlint-disable-next-line typescript/no-deprecated -- nothing else works outside secure contexts
  const isCopied = document.execCommand('copy');
  document.removeEventListener('copy', fill, { capture: true });
  return isCopied && isFilled;
}
