/**
 * Where the host must stand so that it is neither inert nor hidden: inside the modal dialog or the
 * fullscreen element that holds the name, else beside the body.
 */
export function homeOf(element: Element): Element {
  for (let ancestor: Element | null = element; ancestor; ancestor = parentOf(ancestor)) {
    if (ancestor.matches(':modal, :fullscreen')) return ancestor;
  }
  return element.ownerDocument.documentElement;
}

/** The parent as it is drawn: out of a slot's shadow tree, out of a shadow root to its host. */
export function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
