/**
 * Reads of the page's tree that no form can answer for itself: in Chromium the fields of a form hide
 * its own properties, from extensions too (`<input name="parentElement">`).
 * https://html.spec.whatwg.org/multipage/forms.html#the-form-element (LegacyOverrideBuiltIns)
 */

export const parentElementOf = property(() => Node, 'parentElement');
export const parentNodeOf = property(() => Node, 'parentNode');
export const nextSiblingOf = property(() => Node, 'nextSibling');
export const previousSiblingOf = property(() => Node, 'previousSibling');
export const firstChildOf = property(() => Node, 'firstChild');
export const lastChildOf = property(() => Node, 'lastChild');
export const childrenOf = property(() => Element, 'children');
export const childNodesOf = property(() => Node, 'childNodes');
const nodeNameOf = property(() => Node, 'nodeName');
export const nodeTypeOf = property(() => Node, 'nodeType');
export const ownerDocumentOf = property(() => Node, 'ownerDocument');
export const isConnected = property(() => Node, 'isConnected');
export const textOf = property(() => Node, 'textContent');
export const assignedSlotOf = property(() => Element, 'assignedSlot');
export const shadowRootOf = property(() => Element, 'shadowRoot');
export const offsetParentOf = property(() => HTMLElement, 'offsetParent');
/** Lower case in HTML and XHTML alike. */
export const localNameOf = property(() => Element, 'localName');

/** The element that a text stands in: of text right in a shadow root, its host. */
export function holderOf(node: Node): Element | null {
  const parent = parentNodeOf(node);
  return parent instanceof ShadowRoot ? parent.host : parentElementOf(node);
}

/**
 * The body and what else with text stands beside it: a page without its head. Nearly always the body
 * alone. Empty where the page took its root away.
 */
export function partsOf({ documentElement, head }: Document): Node[] {
  const root: HTMLElement | null = documentElement;
  const parts: Node[] = [];
  for (let node = root && firstChildOf(root); node !== null; node = nextSiblingOf(node)) {
    const isText = nodeTypeOf(node) === Node.TEXT_NODE && textOf(node)?.trim() !== '';
    const isElement = nodeTypeOf(node) === Node.ELEMENT_NODE && node !== head;
    if (isText || isElement) parts.push(node);
  }
  return parts;
}

export const rootOf = (node: Node): Node => Node.prototype.getRootNode.call(node);
export const contains = (node: Node, other: Node): boolean =>
  Node.prototype.contains.call(node, other);
export const compareDocumentPosition = (node: Node, other: Node): number =>
  Node.prototype.compareDocumentPosition.call(node, other);
export const closest = (element: Element, selector: string): Element | null =>
  Element.prototype.closest.call(element, selector);
export const matches = (element: Element, selector: string): boolean =>
  Element.prototype.matches.call(element, selector);
export const checkVisibility = (element: Element, options: CheckVisibilityOptions): boolean =>
  Element.prototype.checkVisibility.call(element, options);
export const scrollIntoView = (element: Element, options: ScrollIntoViewOptions): void =>
  Element.prototype.scrollIntoView.call(element, options);

/** Whether a form in which this element stands, or which it is, hides the way to its parents. */
export function isOnHiddenPath(element: Element): boolean {
  let node: Node | null = element;
  while (node !== null) {
    if (node instanceof HTMLFormElement && hidesWayUp(node)) return true;
    node = parentNodeOf(node) ?? (node instanceof ShadowRoot ? node.host : null);
  }
  return false;
}

/** What code that is not ours reads on its way from an element to the root. */
function hidesWayUp(form: HTMLFormElement): boolean {
  return (
    form.nodeName !== nodeNameOf(form) ||
    form.parentNode !== parentNodeOf(form) ||
    form.ownerDocument !== ownerDocumentOf(form) ||
    form.assignedSlot !== assignedSlotOf(form)
  );
}

/** The interface is looked up when first asked: the browser makes it then, and most pages need few. */
function property<Owner extends object, Key extends keyof Owner>(
  owner: () => { readonly prototype: Owner },
  key: Key,
) {
  return (node: Owner) => Reflect.get(owner().prototype, key, node) as Owner[Key];
}
