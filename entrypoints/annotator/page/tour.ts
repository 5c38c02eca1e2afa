import { linesOf } from '../hover/hit-test.ts';
import { compareMarks, isIntact, type Mark } from '../marks/mark.ts';
import { scrollIntoView } from '../../../platform/dom/tree.ts';
import { createSpotlight } from '../marks/spotlight.ts';

/** From name to name by keyboard: the current one is outlined by a highlight and scrolled to. */
export interface Tour {
  /** The next (1) or previous (-1) name; from the start again at the end. */
  readonly step: (marks: Iterable<Mark>, by: 1 | -1) => Mark | undefined;
  /** The same among the names of one actor; the outline goes by itself, as no card will close. */
  readonly flash: (marks: Iterable<Mark>, by: 1 | -1, actor: string) => void;
  /** Which of the names of the last step this is, counted from 1. */
  readonly stop: () => { readonly position: number; readonly total: number } | undefined;
  /** The name that is outlined, if it is still there. */
  readonly current: () => Mark | undefined;
  readonly end: () => void;
}

/** Long enough to be found after a scroll across a long page. */
const FLASH_MS = 2_500;

export function createTour(window: Window): Tour {
  const outline = createSpotlight('dramatis-current');
  /** Where the next step starts from, also after the outline has gone. */
  let last: Mark | undefined;
  let isOutlined = false;
  let stop: ReturnType<Tour['stop']>;
  let flash: ReturnType<typeof setTimeout> | undefined;

  function end(): void {
    clearTimeout(flash);
    isOutlined = false;
    outline.hide();
  }

  function stepTo(marks: readonly Mark[], by: 1 | -1): Mark | undefined {
    clearTimeout(flash);
    const stops = marks.filter((mark) => linesOf(mark).length > 0).toSorted(compareMarks);
    const next = nextStop(stops, by, last, window);
    if (next === undefined) return undefined;
    last = next;
    isOutlined = true;
    stop = { position: stops.indexOf(next) + 1, total: stops.length };
    outline.show(next);
    scrollTo(window, next);
    return next;
  }

  return {
    step: (marks, by) => stepTo([...marks], by),
    flash(marks, by, actor) {
      const own = [...marks].filter((mark) => mark.actor === actor);
      if (stepTo(own, by)) flash = setTimeout(end, FLASH_MS);
    },
    stop: () => stop,
    current: () => (isOutlined && last && isIntact(last) ? last : undefined),
    end,
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
