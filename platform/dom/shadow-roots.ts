import type { ShadowRoots } from '../../core/page-watch.ts';
import { turnOfPage } from '../page-turn.ts';
import { isConnected } from './tree.ts';

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
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        seen += 1;
        if (seen % STEP === 0 && performance.now() > start + STRETCH_MS) {
          worked += performance.now() - start;
          await turnOfPage();
          if (signal.aborted) return false;
          start = performance.now();
        }
        // Of a form its field of this name, which is none: a form has no shadow root. Asked for in the
        // way of tree.ts it takes a fifth longer.
        const { shadowRoot: root } = node as Element;
        if (root === null || !(root instanceof ShadowRoot)) continue;
        trees.push(root);
        if (roots.has(root)) continue;
        roots.add(root);
        onFound(root);
        if (signal.aborted) return false;
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
