import type { MarkStyle } from '../../../core/settings/page-settings.ts';
import { isRead } from '../text/boundaries.ts';
import { checkVisibility, matches, parentElementOf } from '../../../platform/dom/tree.ts';
import { noteFirst } from '../../../platform/stopwatch.ts';
import { staticRangeOf, type Mark } from './mark.ts';
import { createSight, type Sight } from './sight.ts';

/** Paints marks with the CSS Custom Highlight API: the page's tree stays as it is. */
export interface Highlighter {
  readonly add: (mark: Mark) => void;
  readonly remove: (mark: Mark) => void;
  readonly isPainted: (mark: Mark) => boolean;
  readonly restyle: (style: MarkStyle) => void;
  /**
   * Puts our entry back if the page threw it out, paints what has become visible by style alone, and
   * leaves what has become an editor.
   */
  readonly refresh: () => boolean;
  /** The page was scrolled. */
  readonly scrolled: () => void;
  readonly destroy: () => void;
}

/** Up to so many marks are painted wherever they stand: fewer cost a frame nothing that is felt. */
const EAGER_MARKS = 500;
/** More than a screen holds: one endless text with all its names would be painted in one go. */
const MOST_MARKS = 2_000;

/** The registry name of a mark style: one stylesheet rule each. */
const nameOf = (style: MarkStyle) => `dramatis-${style}`;

export function createHighlighter(initialStyle: MarkStyle): Highlighter {
  const highlight = new Highlight();
  const ranges = new Map<Mark, StaticRange>();
  /** Marks that are painted only while their element is rendered and near the viewport. */
  const boxes = new Map<Mark, Element>();
  const marksIn = new Map<Element, Set<Mark>>();
  const sight: Sight = createSight(settle);
  let style = initialStyle;

  function settle(element: Element): void {
    const isShown = sight.isNear(element) && isSeen(element);
    for (const mark of marksIn.get(element) ?? []) {
      if (isShown) paint(mark);
      else if (ranges.size > EAGER_MARKS || !sight.isNear(element) || !isRead(element))
        unpaint(mark);
    }
  }

  function paint(mark: Mark): void {
    if (ranges.has(mark) || ranges.size >= MOST_MARKS) return;
    const range = staticRangeOf(mark);
    ranges.set(mark, range);
    highlight.add(range);
    if (ranges.size === 1) register();
    noteFirst('first-mark');
  }

  function unpaint(mark: Mark): void {
    const range = ranges.get(mark);
    if (range === undefined) return;
    highlight.delete(range);
    ranges.delete(mark);
  }

  function watch(mark: Mark, element: Element): void {
    boxes.set(mark, element);
    const marks = marksIn.get(element) ?? new Set();
    marksIn.set(element, marks.add(mark));
    if (!sight.isNear(element)) sight.watch(element);
    else if (isSeen(element)) paint(mark);
  }

  function unwatch(mark: Mark): void {
    const element = boxes.get(mark);
    if (element === undefined) return;
    boxes.delete(mark);
    const marks = marksIn.get(element);
    marks?.delete(mark);
    if (marks?.size !== 0) return;
    marksIn.delete(element);
    sight.unwatch(element);
  }

  function leaveEditors(): void {
    for (const mark of ranges.keys()) {
      const { holder } = mark;
      if (boxes.has(mark) || holder === null || isRead(holder)) continue;
      unpaint(mark);
      watch(mark, holder);
    }
  }

  function register(): boolean {
    if (ranges.size === 0 || CSS.highlights.get(nameOf(style)) === highlight) return false;
    CSS.highlights.set(nameOf(style), highlight);
    return true;
  }

  function unregister(): void {
    if (CSS.highlights.get(nameOf(style)) === highlight) CSS.highlights.delete(nameOf(style));
  }

  return {
    add(mark) {
      if (ranges.has(mark) || boxes.has(mark) || mark.holder === null) return;
      const element = boxOf(mark.holder);
      if (ranges.size < EAGER_MARKS && isSeen(element)) paint(mark);
      else watch(mark, element);
    },
    remove(mark) {
      unpaint(mark);
      unwatch(mark);
    },
    isPainted: (mark) => ranges.has(mark),
    restyle(next) {
      if (next === style) return;
      unregister();
      style = next;
      register();
    },
    refresh() {
      const before = ranges.size;
      const isRestored = register();
      leaveEditors();
      sight.look();
      for (const element of sight.near()) settle(element);
      return isRestored || ranges.size !== before;
    },
    scrolled: sight.moved,
    destroy() {
      sight.end();
      unregister();
      highlight.clear();
      ranges.clear();
    },
  };
}

/** The element itself, or whose box its text stands in: `display: contents` has none that could be seen. */
function boxOf(element: Element): Element {
  if (checkVisibility(element, {})) return element;
  const parent = parentElementOf(element);
  return parent && getComputedStyle(element).display === 'contents' ? boxOf(parent) : element;
}

/** Rendered, visible, and not turned into an editor since it was read. */
function isSeen(element: Element): boolean {
  // Text straight inside a closed <details> is hidden though its element is not.
  const isFolded = matches(element, 'details:not([open])');
  return !isFolded && checkVisibility(element, { visibilityProperty: true }) && isRead(element);
}
