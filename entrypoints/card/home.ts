import {
  assignedSlotOf,
  matches,
  ownerDocumentOf,
  parentElementOf,
  rootOf,
} from '../../platform/dom/tree.ts';

/**
 * Where the host must stand so that it is neither inert nor hidden: inside the modal dialog or the
 * fullscreen element that holds the name, else beside the body.
 */
export function homeOf(element: Element): Element {
  for (let ancestor: Element | null = element; ancestor; ancestor = parentOf(ancestor)) {
    if (matches(ancestor, ':modal, :fullscreen')) return ancestor;
  }
  return (ownerDocumentOf(element) ?? document).documentElement;
}

/** The parent as it is drawn: out of a slot's shadow tree, out of a shadow root to its host. */
export function parentOf(element: Element): Element | null {
  const parent = assignedSlotOf(element) ?? parentElementOf(element);
  if (parent) return parent;
  const root = rootOf(element);
  return root instanceof ShadowRoot ? root.host : null;
}
