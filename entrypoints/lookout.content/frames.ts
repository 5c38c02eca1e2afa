import { isWorthReading } from '../../core/geometry/frame-size.ts';
import type { FrameWatch } from '../../core/lookout-contract.ts';
import { frameCount } from '../../platform/dom/frame-count.ts';
import { isConnected } from '../../platform/dom/tree.ts';

/** Elements that hold a document of their own. */
const HOLDERS = 'iframe,frame,object,embed';
/** A frame that is still loading after so many milliseconds is read as far as it came. */
const PATIENCE_MS = [1_500, 6_000, 24_000];
/** Many frames come at once: all are asked for together, and not again within a second. */
const GATHER_MS = 20;
const PAUSE_MS = 1_000;
/** How soon after a change frames are looked for in shadow trees, of which a window tells no number. */
const SHADOW_MS = 2_000;

type Tree = Document | ShadowRoot;

/**
 * A script costs a frame a world of its own, whatever it does there, and a page with 40 advertisements
 * as much as a third of all its other work. So frames get none until the reader sees one that may hold
 * text to read, or points at one.
 * @param want has all such frames get their scripts.
 */
export function watchFrames(window: Window, signal: AbortSignal, want: () => void): FrameWatch {
  const { document } = window;
  /** Held weakly: a tree that was taken out may come back, or not. */
  const trees = new Set<WeakRef<Tree>>();
  const watched = new WeakSet<Tree>();
  const known = new Set<Element>();
  const loading = new WeakSet<Element>();
  /** Of what these show now it was told. */
  const told = new WeakSet<Element>();
  /** Was too small: many grow with what they show. */
  const small = new Set<Element>();
  let observers: Observers | undefined;
  /** How many windows there were at the last look, if there was one. */
  let seen = -1;
  let timer = 0;
  let shadowTimer = 0;
  /** By the page's clock, in milliseconds. */
  let next = 0;

  function wantSoon(): void {
    const pause = Math.max(GATHER_MS, next - performance.now());
    timer ||= window.setTimeout(() => {
      timer = 0;
      next = performance.now() + PAUSE_MS;
      if (!signal.aborted) want();
    }, pause);
  }

  /** A window does not count those in shadow trees. */
  const count = () => Math.max(frameCount(window), known.size);

  /** Made where there are frames: the browser makes an interface when it is first touched. */
  function observe(): Observers {
    const sizes = new ResizeObserver((entries) => {
      for (const { target } of entries) lookAgain(target);
    });
    const view = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting, boundingClientRect: size } of entries) {
        if (!isIntersecting) continue;
        if (isWorthReading(size, count())) {
          if (!told.has(target)) wantSoon();
          told.add(target);
        } else if (!small.has(target)) {
          small.add(target);
          sizes.observe(target);
        }
      }
    });
    const all = [sizes, view];
    signal.addEventListener('abort', () => all.forEach((observer) => observer.disconnect()));
    return { view, all };
  }

  /** What is observed anew is told of once, as it is then. */
  function lookAgain(frame: Element): void {
    if (signal.aborted || !known.has(frame)) return;
    observers?.view.unobserve(frame);
    observers?.view.observe(frame);
  }

  function onShown(frame: Element): void {
    told.delete(frame);
    lookAgain(frame);
  }

  /** It has loaded, or the pointer went in. */
  function onEvent({ type, currentTarget }: Event): void {
    const frame = currentTarget as Element;
    if (type === 'load') {
      loading.delete(frame);
      onShown(frame);
      if (!frame.matches(':hover')) return;
    }
    if (!told.has(frame)) wantSoon();
  }

  function add(frame: Element): void {
    known.add(frame);
    for (const type of ['load', 'pointerenter']) frame.addEventListener(type, onEvent, { signal });
    observers ??= observe();
    observers.view.observe(frame);
  }

  function find(tree: Tree): void {
    const added = [...tree.querySelectorAll(HOLDERS)].filter((frame) => !known.has(frame));
    added.forEach(add);
    // All that a page holds when it has loaded has loaded too.
    if (added.length === 0 || (seen < 0 && document.readyState === 'complete')) return;
    added.forEach((frame) => loading.add(frame));
    for (const ms of PATIENCE_MS) {
      setTimeout(() => added.filter((frame) => loading.has(frame)).forEach(onShown), ms);
    }
  }

  function look(): void {
    if (signal.aborted) return;
    shadowTimer = 0;
    for (const frame of known) {
      if (isConnected(frame)) continue;
      known.delete(frame);
      small.delete(frame);
      observers?.all.forEach((observer) => observer.unobserve(frame));
    }
    for (const held of trees) {
      const tree = held.deref();
      if (tree === undefined) trees.delete(held);
      else if (isConnected(tree)) find(tree);
    }
    // Of fewer frames more are worth it.
    if (window.length < seen) known.forEach(lookAgain);
    seen = window.length;
  }

  function watch(tree: Tree): void {
    if (watched.has(tree)) return;
    watched.add(tree);
    trees.add(new WeakRef(tree));
    find(tree);
  }

  watch(document);
  seen = window.length;
  return {
    watch,
    onTreeChanged() {
      if (window.length !== seen || !known.values().every(isConnected)) look();
      else if (trees.size > 1) shadowTimer ||= window.setTimeout(look, SHADOW_MS);
    },
  };
}

interface Observers {
  readonly view: IntersectionObserver;
  readonly all: readonly (IntersectionObserver | ResizeObserver)[];
}
