/**
 * Reads of the page's tree that no form can answer for itself: in Chromium the fields of a form hide
 * its own properties, from extensions too (`<input name="parentElement">`).
 * https://html.spec.whatwg.org/multipage/forms.html#the-form-element (LegacyOverrideBuiltIns)
 */

export const parentElementOf = nodeProperty('parentElement');
export const parentNodeOf = nodeProperty('parentNode');
export const nextSiblingOf = nodeProperty('nextSibling');
export const previousSiblingOf = nodeProperty('previousSibling');
export const firstChildOf = nodeProperty('firstChild');
export const lastChildOf = nodeProperty('lastChild');
export const childNodesOf = nodeProperty('childNodes');
const nodeNameOf = nodeProperty('nodeName');
export const nodeTypeOf = nodeProperty('nodeType');
export const ownerDocumentOf = nodeProperty('ownerDocument');
export const isConnected = nodeProperty('isConnected');
export const textOf = nodeProperty('textContent');
export const assignedSlotOf = elementProperty('assignedSlot');
export const shadowRootOf = elementProperty('shadowRoot');
/** Lower case in HTML and XHTML alike. */
export const localNameOf = elementProperty('localName');

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

function nodeProperty<Key extends keyof Node>(key: Key) {
  return (node: Node) => Reflect.get(Node.prototype, key, node) as Node[Key];
}

function elementProperty<Key extends keyof Element>(key: Key) {
  return (element: Element) => Reflect.get(Element.prototype, key, element) as Element[Key];
}
