import { shadowRootOf } from './tree.ts';

/** The open shadow roots of a page: trees of their own, which no walk and no observer enters. */
export interface ShadowRoots {
  /** Looks for shadow hosts below a node. Hosts tell nobody when they get a root: look again later. Says whether any was new. */
  readonly find: (root: ParentNode) => boolean;
  readonly all: () => ShadowRoot[];
}

export function createShadowRoots(onFound: (root: ShadowRoot) => void): ShadowRoots {
  const roots = new Set<ShadowRoot>();

  function find(root: ParentNode): boolean {
    for (const known of roots) if (!known.isConnected) roots.delete(known);
    const before = roots.size;
    for (const element of root.querySelectorAll('*')) {
      const shadowRoot = shadowRootOf(element);
      if (shadowRoot === null || roots.has(shadowRoot)) continue;
      roots.add(shadowRoot);
      onFound(shadowRoot);
      find(shadowRoot);
    }
    return roots.size > before;
  }

  return {
    find,
    all: () => [...roots].filter((root) => root.isConnected),
  };
}
