import { linesOf } from '../hover/hit-test.ts';
import { compareMarks, isIntact, type Mark } from '../marks/mark.ts';
import { scrollIntoView } from '../../../platform/dom/tree.ts';
import { createSpotlight } from '../marks/spotlight.ts';

/** From name to name by keyboard: the current one is outlined by a highlight and scrolled to. */
export interface Tour {
  /** The next (1) or previous (-1) name; from the start again at the end. */
  readonly step: (marks: Iterable<Mark>, by: 1 | -1) => Mark | undefined;
  /**
   * The same among the names of one actor, but never past the last one: there other frames may go on.
   * The outline goes by itself, as no card will close. `enters`: from this frame's edge.
   * @returns whether there was one to go to.
   */
  readonly flash: (marks: Iterable<Mark>, by: 1 | -1, actor: string, enters: boolean) => boolean;
  /** Which of the names of the last step this is, counted from 1. */
  readonly stop: () => { readonly position: number; readonly total: number } | undefined;
  /** The name that is outlined, if it is still there. */
  readonly current: () => Mark | undefined;
  /** Outlines it again where the page took that away; says whether it had. */
  readonly refresh: () => boolean;
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

  function goTo(next: Mark, stops: readonly Mark[]): void {
    clearTimeout(flash);
    last = next;
    isOutlined = true;
    stop = { position: stops.indexOf(next) + 1, total: stops.length };
    outline.show(next);
    scrollTo(window, next);
  }

  return {
    step(marks, by) {
      const stops = stopsAmong(marks);
      const next = nextStop(stops, by, last, window) ?? edge(stops, by);
      if (next) goTo(next, stops);
      return next;
    },
    flash(marks, by, actor, enters) {
      const stops = stopsAmong([...marks].filter((mark) => mark.actor === actor));
      const next = enters ? edge(stops, by) : nextStop(stops, by, last, window);
      end();
      if (!next) return false;
      goTo(next, stops);
      flash = setTimeout(end, FLASH_MS);
      return true;
    },
    stop: () => stop,
    current: () => (isOutlined && last && isIntact(last) ? last : undefined),
    refresh: outline.refresh,
    end,
  };
}

function stopsAmong(marks: Iterable<Mark>): Mark[] {
  return [...marks].filter((mark) => linesOf(mark).length > 0).toSorted(compareMarks);
}

/** Where a way through all stops begins. */
function edge(stops: readonly Mark[], by: 1 | -1): Mark | undefined {
  return stops.at(by === 1 ? 0 : -1);
}

/** The first step starts from what is in view, not from the top of the page; none after the last stop. */
function nextStop(
  stops: readonly Mark[],
  by: 1 | -1,
  current: Mark | undefined,
  window: Window,
): Mark | undefined {
  if (current !== undefined) {
    const from = current;
    const beyond = (stop: Mark) => stop !== from && compareMarks(from, stop) * by < 0;
    return by === 1 ? stops.find(beyond) : stops.findLast(beyond);
  }
  const isBelowTop = (stop: Mark) => (linesOf(stop)[0]?.bottom ?? 0) > 0;
  const isAboveBottom = (stop: Mark) => (linesOf(stop)[0]?.top ?? 0) < window.innerHeight;
  return by === 1 ? stops.find(isBelowTop) : stops.findLast(isAboveBottom);
}

function scrollTo(window: Window, mark: Mark): void {
  const isShown = () => {
    const line = linesOf(mark)[0];
    return line !== undefined && line.top >= 0 && line.bottom <= window.innerHeight;
  };
  // Only the browser knows whether the frame itself is in view.
  if (isShown() && window === window.top) return;
  const behavior = window.matchMedia('(prefers-reduced-motion: reduce)').matches
    ? 'instant'
    : 'auto';
  if (mark.holder)
    scrollIntoView(mark.holder, { block: isShown() ? 'nearest' : 'center', behavior });
  // A paragraph taller than the window: its middle is in view, the name may not be.
  const line = linesOf(mark)[0];
  if (line && !isShown()) {
    window.scrollBy({ top: line.top - window.innerHeight / 3, behavior: 'instant' });
  }
}
