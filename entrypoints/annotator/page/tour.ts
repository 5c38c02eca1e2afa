import { linesOf } from '../hover/hit-test.ts';
import { compareMarks, isIntact, type Mark } from '../marks/mark.ts';
import { scrollIntoView } from '../../../platform/dom/tree.ts';
import { createSpotlight } from '../marks/spotlight.ts';

/** From name to name by keyboard: the current one is outlined by a highlight and scrolled to. */
export interface Tour {
  /** The next (1) or previous (-1) name, of one actor or of all; from the start again at the end. */
  readonly step: (marks: Iterable<Mark>, by: 1 | -1, actor?: string) => Mark | undefined;
  /** Which of the names of the last step this is, counted from 1. */
  readonly stop: () => { readonly position: number; readonly total: number } | undefined;
  /** Where the tour stands, if the name is still there. */
  readonly current: () => Mark | undefined;
  readonly end: () => void;
}

export function createTour(window: Window): Tour {
  const outline = createSpotlight('dramatis-current');
  let current: Mark | undefined;
  let stop: ReturnType<Tour['stop']>;

  return {
    step(marks, by, actor) {
      const stops = [...marks]
        .filter((mark) => actor === undefined || mark.actor === actor)
        .filter((mark) => linesOf(mark).length > 0)
        .toSorted(compareMarks);
      const next = nextStop(stops, by, current, window);
      if (next === undefined) return undefined;
      current = next;
      stop = { position: stops.indexOf(next) + 1, total: stops.length };
      outline.show(next);
      scrollTo(window, next);
      return next;
    },
    stop: () => stop,
    current: () => (current && isIntact(current) ? current : undefined),
    end: outline.hide,
  };
}

/** The first step starts from what is in view, not from the top of the page. */
function nextStop(
  stops: readonly Mark[],
  by: 1 | -1,
  current: Mark | undefined,
  window: Window,
): Mark | undefined {
  if (current !== undefined) {
    const from = current;
    const beyond = (stop: Mark) => stop !== from && compareMarks(from, stop) * by < 0;
    return (by === 1 ? stops.find(beyond) : stops.findLast(beyond)) ?? stops.at(by === 1 ? 0 : -1);
  }
  const isBelowTop = (stop: Mark) => (linesOf(stop)[0]?.bottom ?? 0) > 0;
  const isAboveBottom = (stop: Mark) => (linesOf(stop)[0]?.top ?? 0) < window.innerHeight;
  return by === 1
    ? (stops.find(isBelowTop) ?? stops[0])
    : (stops.findLast(isAboveBottom) ?? stops.at(-1));
}

function scrollTo(window: Window, mark: Mark): void {
  const element = mark.start.node.parentElement;
  const isShown = () => {
    const line = linesOf(mark)[0];
    return line !== undefined && line.top >= 0 && line.bottom <= window.innerHeight;
  };
  if (isShown()) return;
  const behavior = window.matchMedia('(prefers-reduced-motion: reduce)').matches
    ? 'instant'
    : 'auto';
  if (element) scrollIntoView(element, { block: 'center', behavior });
  // A paragraph taller than the window: its middle is in view, the name may not be.
  const line = linesOf(mark)[0];
  if (line && !isShown()) {
    window.scrollBy({ top: line.top - window.innerHeight / 3, behavior: 'instant' });
  }
}
