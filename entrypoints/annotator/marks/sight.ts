import { compareDocumentPosition, offsetParentOf } from '../../../platform/dom/tree.ts';

/** Knows which elements are near the viewport. */
export interface Sight {
  readonly watch: (element: Element) => void;
  readonly unwatch: (element: Element) => void;
  readonly isNear: (element: Element) => boolean;
  readonly near: () => Iterable<Element>;
  /** The page was scrolled, or changed: its elements may stand elsewhere. */
  readonly moved: () => void;
  /** Looks where the elements stand now, which the browser tells of those it observes alone. */
  readonly look: () => void;
  readonly end: () => void;
}

/** How far from the viewport is near, in viewport heights. */
const NEAR = 1;
/**
 * The browser measures all that it observes in every frame in which anything moves: so many cost a
 * frame little. As many again of what is held in view.
 */
const MOST_OBSERVED = 1_000;
/** Elements that were found one after the other stand together: so many are looked at as one. */
const RUN = 256;
/** So few of a run are each looked at. */
const FEW = 16;
/** Between two looks, in milliseconds. */
const LOOK_EVERY_MS = 100;

/** @param changed an element came near, or left. */
export function createSight(changed: (element: Element) => void): Sight {
  const near = new Set<Element>();
  const observed = new Set<Element>();
  const runs = new Set<Element[]>();
  const runOf = new Map<Element, Element[]>();
  /** Runs of which something was near at the last look. */
  let nearRuns = new Set<Element[]>();
  let last: Element[] = [];
  /** What stands around many names, and whether it is held in view, until the next look. */
  const holders = new Map<Element, boolean>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function set(element: Element, isNear: boolean): void {
    if (isNear) near.add(element);
    else near.delete(element);
    changed(element);
  }

  const observer = new IntersectionObserver(
    (entries) => {
      // It tells of each element once at first, also of those far away, as which they began.
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting !== near.has(target)) set(target, isIntersecting);
      }
    },
    { rootMargin: `${NEAR * 100}% 0%` },
  );

  function look(): void {
    holders.clear();
    const before = nearRuns;
    nearRuns = new Set();
    const found = new Set<Element>();
    for (const run of runs) {
      for (const element of nearIn(run)) {
        nearRuns.add(run);
        found.add(element);
      }
    }
    for (const run of before.union(nearRuns)) {
      for (const element of run) {
        if (found.has(element) !== near.has(element)) set(element, found.has(element));
      }
    }
  }

  /** Whether it stays in view where what is around it goes: it tells nothing of its run, nor its run of it. */
  function isHeld(element: Element): boolean {
    if (/fixed|sticky/.test(getComputedStyle(element).position)) return true;
    const holder = element instanceof HTMLElement ? offsetParentOf(element) : null;
    if (holder === null) return false;
    const known = holders.get(holder) ?? isHeld(holder);
    holders.set(holder, known);
    return known;
  }

  function moved(): void {
    if (runs.size > 0) {
      timer ??= setTimeout(() => {
        timer = undefined;
        look();
      }, LOOK_EVERY_MS);
    }
  }

  function leaveRun(element: Element, run: Element[]): void {
    runOf.delete(element);
    run.splice(run.indexOf(element), 1);
    if (run.length === 0) runs.delete(run);
  }

  window.addEventListener('resize', moved);
  return {
    watch(element) {
      if (observed.has(element) || runOf.has(element)) return;
      const room = 2 * MOST_OBSERVED - observed.size;
      if (room > MOST_OBSERVED || (room > 0 && isHeld(element))) {
        observed.add(element);
        observer.observe(element);
        return;
      }
      if (last.length >= RUN || !runs.has(last) || !isBehind(last, element)) runs.add((last = []));
      last.push(element);
      runOf.set(element, last);
      moved();
    },
    unwatch(element) {
      near.delete(element);
      if (observed.delete(element)) observer.unobserve(element);
      const run = runOf.get(element);
      if (run) leaveRun(element, run);
    },
    isNear: (element) => near.has(element),
    near: () => near,
    moved,
    look,
    end() {
      observer.disconnect();
      clearTimeout(timer);
      window.removeEventListener('resize', moved);
    },
  };
}

/** Found later elsewhere: what came to stand before a run is no part of it. */
function isBehind(run: readonly Element[], element: Element): boolean {
  const before = run.at(-1);
  const position = before ? compareDocumentPosition(before, element) : 0;
  return (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** What is near of a run, measured where its ends do not tell: every box measured is one more object. */
function* nearIn(run: readonly Element[]): Generator<Element, void, undefined> {
  const place = placeOf(run);
  if (place === 'far') return;
  if (run.length <= FEW) {
    yield* run.filter((element) => isNearBox(element.getBoundingClientRect()));
  } else if (place === 'near') yield* run;
  else {
    yield* nearIn(run.slice(0, run.length >> 1));
    yield* nearIn(run.slice(run.length >> 1));
  }
}

/** What is found between the first and the last stands between them. */
function placeOf(run: readonly Element[]): 'near' | 'partly' | 'far' {
  const boxes = [run[0], run[run.length >> 1], run.at(-1)].flatMap(
    (element) => element?.getBoundingClientRect() ?? [],
  );
  const top = Math.min(...boxes.map((box) => box.top));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  if (!isInReach(top, bottom)) return 'far';
  return boxes.every(isNearBox) && isInReach(top, top) && isInReach(bottom, bottom)
    ? 'near'
    : 'partly';
}

function isNearBox({ top, bottom, left, right }: DOMRect): boolean {
  const isRendered = top !== bottom || left !== right;
  return isRendered && isInReach(top, bottom) && right >= 0 && left <= innerWidth;
}

function isInReach(top: number, bottom: number): boolean {
  return bottom >= -NEAR * innerHeight && top <= (1 + NEAR) * innerHeight;
}
