import { turnOfPage } from '../page-turn.ts';
import { isConnected, shadowRootOf } from './tree.ts';

/** The open shadow roots of a page: trees of their own, which no walk and no observer enters. */
export interface ShadowRoots {
  /**
   * Looks for shadow hosts in the whole page, with turns for the page in between, unless it has just
   * done so. Hosts tell nobody when they get a root: look again later. Says whether any was new.
   */
  readonly find: () => Promise<boolean>;
  readonly all: () => ShadowRoot[];
}

/** Longest stretch of looking, in milliseconds. */
const STRETCH_MS = 5;
/** Elements between two looks at the clock. */
const STEP = 256;
/** Looking takes no more than this share of the time: of a page of 100,000 elements it takes long. */
const MOST_SHARE = 1 / 50;

export function createShadowRoots(
  document: Document,
  signal: AbortSignal,
  onFound: (root: ShadowRoot) => void,
): ShadowRoots {
  const roots = new Set<ShadowRoot>();
  let isLooking = false;
  /** Not before; by the page's clock, in milliseconds. */
  let again = 0;

  async function look(): Promise<boolean> {
    for (const known of roots) if (!isConnected(known)) roots.delete(known);
    const before = roots.size;
    const trees: Node[] = [document];
    let start = performance.now();
    let worked = 0;
    let seen = 0;
    // Known roots too: what stands in them gets roots of its own.
    for (const tree of trees) {
      // A list of all elements would be made in one go. A walk that the page cuts short is made again.
      const walker = document.createTreeWalker(tree, NodeFilter.SHOW_ELEMENT);
      while (walker.nextNode()) {
        seen += 1;
        if (seen % STEP === 0 && performance.now() > start + STRETCH_MS) {
          worked += performance.now() - start;
          await turnOfPage();
          start = performance.now();
        }
        if (signal.aborted) return false;
        const root = shadowRootOf(walker.currentNode as Element);
        if (root === null) continue;
        trees.push(root);
        if (roots.has(root)) continue;
        roots.add(root);
        onFound(root);
      }
    }
    worked += performance.now() - start;
    again = performance.now() + worked / MOST_SHARE;
    return roots.size > before;
  }

  return {
    async find() {
      if (isLooking || performance.now() < again) return false;
      isLooking = true;
      try {
        return await look();
      } finally {
        isLooking = false;
      }
    },
    all: () => [...roots].filter(isConnected),
  };
}
