import cardCss from '../../components/card/card.css?inline';
import themeCss from '../../assets/theme.css?inline';

/** Also how the annotator knows that an event comes from the card. */
const HOST_TAG = 'dramatis-card';
const XHTML = 'http://www.w3.org/1999/xhtml';

/** The element that carries the card: out of the page until a card opens, and out again after. */
export interface CardHost {
  /** Inside the closed shadow root: positioned, themed, drawn into. */
  readonly surface: HTMLElement;
  /** Puts the host into `home` and into the top layer, above what is there already. */
  readonly show: (home: Element) => void;
  readonly hide: () => void;
  readonly isShown: () => boolean;
  /** How much the page's `zoom` enlarges the host. */
  readonly pageZoom: () => number;
}

/** Built ahead of the first card, so that opening one costs no parsing. */
export function createHost(document: Document): CardHost {
  for (const orphan of document.querySelectorAll(HOST_TAG)) orphan.remove();
  // In XML documents `createElement` would make no HTML element.
  const create = (tag: string) => document.createElementNS(XHTML, tag);
  const element = create(HOST_TAG);
  element.setAttribute('popover', 'manual');
  const root = element.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [styleSheet(themeCss), styleSheet(cardCss)];
  const surface = create('div');
  surface.className = 'surface';
  root.append(surface);

  return {
    surface,
    show(home) {
      if (element.parentNode !== home) home.append(element);
      if (!element.matches(':popover-open')) element.showPopover();
    },
    hide: () => element.remove(),
    isShown: () => element.isConnected,
    pageZoom: () => element.currentCSSZoom,
  };
}

function styleSheet(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
