/**
 * The rules that give marks the reader's own colour. They come from the background, out of reach of the
 * page's scripts.
 * @param color `#rrggbb`
 * @param element selects what the rules are for: the root where highlights are inherited, or each
 *   element (empty) where they are not.
 */
export function markColorRules(color: string, element: '' | ':root'): string {
  return `@media screen {
${element}::highlight(dramatis-dotted), ${element}::highlight(dramatis-solid) { text-decoration-color: ${color} !important; }
${element}::highlight(dramatis-tint) { background-color: color-mix(in srgb, ${color} 22%, transparent) !important; }
}`;
}
