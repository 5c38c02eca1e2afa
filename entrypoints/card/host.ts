import themeCss from '../../components/design/theme.css?inline';
import cardCss from '../../components/card/card.css?inline';
import { CARD_TAG } from '../../core/page-traces.ts';
import { focusedIn } from './focus.ts';
import hostCss from './host.css?inline';

const XHTML = 'http://www.w3.org/1999/xhtml';

/**
 * Firefox ends our scripts without a word when the extension goes: what they put into the page stays.
 * The sheet of the manifest goes, and the host loses its box with it.
 */
const GOES_ALONG = ':host(:popover-open) { display: var(--dramatis-display, none) !important; }';

/** The element that carries the card: out of the page until a card opens, and out again after. */
export interface CardHost {
  readonly element: HTMLElement;
  /** Inside the closed shadow root, and themed; holds `stage` and `status`. */
  readonly surface: HTMLElement;
  /** Drawn into. */
  readonly stage: HTMLElement;
  /** A live region: what it says is read out. */
  readonly status: HTMLElement;
  /** Puts the card's upper left corner at a point of the window, in px of the window. */
  readonly moveTo: (x: number, y: number) => void;
  /** Spans the lower edge of the window. */
  readonly dock: () => void;
  /** Puts the host into `home` and on top of the top layer; focus and scroll position stay. */
  readonly show: (home: Element) => void;
  readonly hide: () => void;
  readonly isShown: () => boolean;
}

/** Built ahead of the first card, so that opening one costs no parsing. */
export function createHost(document: Document): CardHost {
  // In XML documents `createElement` would make no HTML element.
  const create = (tag: string) => document.createElementNS(XHTML, tag);
  const element = create(CARD_TAG);
  element.setAttribute('popover', 'manual');
  const root = element.attachShadow({
    mode: import.meta.env.MODE === 'open-root' ? 'open' : 'closed',
  });
  const place = hostRule();
  const rules = import.meta.env.FIREFOX
    ? [hostCss, GOES_ALONG, themeCss, cardCss]
    : [hostCss, themeCss, cardCss];
  root.adoptedStyleSheets = rules.map(styleSheet).concat(place.sheet);
  const [surface, stage, status] = [create('div'), create('div'), create('p')];
  surface.className = 'surface';
  status.className = 'visually-hidden';
  status.setAttribute('role', 'status');
  surface.append(stage, status);
  root.append(surface);

  function rise(): void {
    const focused = focusedIn(surface);
    const scrolled = stage.firstElementChild?.scrollTop ?? 0;
    element.hidePopover();
    element.showPopover();
    focused?.focus({ preventScroll: true });
    if (scrolled) stage.firstElementChild?.scrollTo({ top: scrolled, behavior: 'instant' });
  }

  return {
    element,
    surface,
    stage,
    status,
    moveTo: (x, y) => place.set({ left: `${x}px`, top: `${y}px`, right: 'auto', bottom: 'auto' }),
    dock: () => place.set({ left: '0', top: 'auto', right: '0', bottom: '0' }),
    show(home) {
      if (element.parentNode !== home) home.append(element);
      if (element.matches(':popover-open')) rise();
      else element.showPopover();
      // `zoom` on an ancestor would enlarge the card, and the places at which it is put.
      place.set({ zoom: String(1 / home.currentCSSZoom) });
    },
    hide: () => element.remove(),
    isShown: () => element.matches(':popover-open'),
  };
}

/** A rule for the host in a sheet of our own: no style of the page's, inline or not, beats it. */
function hostRule() {
  const sheet = styleSheet(':host {}');
  const [rule] = sheet.cssRules;
  return {
    sheet,
    set(properties: Readonly<Record<string, string>>): void {
      if (!(rule instanceof CSSStyleRule)) return;
      for (const [name, value] of Object.entries(properties)) {
        rule.style.setProperty(name, value, 'important');
      }
    },
  };
}

function styleSheet(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
