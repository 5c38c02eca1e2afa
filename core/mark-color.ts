/**
 * The rules that give marks the reader's own colour. They come as the reader's style sheet, from the
 * background: no script of the page sees it, and it holds in shadow trees too.
 * @param color `#rrggbb`
 */
export function markColorRules(color: string): string {
  return `@media screen {
::highlight(dramatis-dotted), ::highlight(dramatis-solid) { text-decoration-color: ${color} !important; }
::highlight(dramatis-tint) { background-color: color-mix(in srgb, ${color} 22%, transparent) !important; }
}`;
}
