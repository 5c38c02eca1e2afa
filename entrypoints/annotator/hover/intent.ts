import type { PageSettings } from '../../../core/settings/page-settings.ts';
import { CARD_TAG } from '../../../core/page-traces.ts';
import type { Cards } from '../cards/cards.ts';
import type { Mark } from '../marks/mark.ts';
import type { MarkStore } from '../marks/mark-store.ts';
import { closest, localNameOf, ownerDocumentOf } from '../../../platform/dom/tree.ts';
import type { Hover } from './hover.ts';
import type { PointerReports } from '../../../core/annotator-contract.ts';

interface IntentParts {
  readonly hover: Hover;
  readonly marks: MarkStore;
  readonly cards: Pick<Cards, 'holds'>;
  readonly settings: () => PageSettings;
  /** The mark under a point of the viewport, and of the innermost element there, if that is known. */
  readonly markUnder: (x: number, y: number, target?: Element) => Mark | undefined;
  readonly onScrolled: () => void;
}

const FOLLOWED = 'a[href],button,summary,label,[role="button"],[role="link"]';

/** From what pointer and keys do to what the reader means. */
export function createIntent(parts: IntentParts): PointerReports {
  const { hover, marks, cards, settings, markUnder, onScrolled } = parts;
  const isInCard = (target: Element) => localNameOf(target) === CARD_TAG;
  const isHeld = (event: MouseEvent) => event[`${settings().modifierKey}Key`];

  function moved(x: number, y: number, target: Element, event: PointerEvent): void {
    if (isInCard(target)) {
      hover.send({ type: 'on-card' });
      return;
    }
    const name = marks.isHolder(target) ? markUnder(x, y, target) : undefined;
    const { openOn } = settings();
    const isAsked = openOn === 'hover' || (openOn === 'modifier' && isHeld(event));
    hover.pointAt(x, y);
    // Also on the way to the card: whoever rests on another name there means it.
    if (name && (isAsked || hover.isOpen())) hover.send({ type: 'on-name', name });
    else if (hover.isOpen() && cards.holds(x, y)) hover.send({ type: 'on-card' });
    else hover.send({ type: 'away' });
  }

  function clicked(event: MouseEvent, target: Element, pointerType: string): void {
    const isTouch = pointerType === 'touch';
    const { openOn, tapOnLink } = settings();
    if (isInCard(target) || !(isTouch || openOn === 'click') || !marks.isHolder(target)) return;
    if (ownerDocumentOf(target)?.getSelection()?.isCollapsed === false) return;
    const name = markUnder(event.clientX, event.clientY, target);
    if (name === undefined) return;
    if (closest(target, FOLLOWED)) {
      if (tapOnLink === 'follow') return;
      swallow(event);
    }
    hover.pointAt(event.clientX, event.clientY);
    hover.send({ type: 'open', name }, isTouch ? 'touch' : 'pointer');
  }

  return {
    concerns: (target) =>
      marks.isHolder(target) || hover.current() !== undefined || isInCard(target),
    moved,
    clicked,
    left: () => hover.send({ type: 'away' }),
    busy: () => hover.send({ type: 'busy' }),
    scrolled() {
      onScrolled();
      // The event may tell late of a scroll from before the pointer came to the name.
      const { name, point } = hover.aim();
      if (!name || !point || markUnder(point.x, point.y) !== name) hover.send({ type: 'busy' });
    },
    pressed(target) {
      if (isInCard(target)) return;
      hover.send({ type: 'dismiss' });
    },
    keyPressed(event) {
      const name = hover.current();
      const isTour = hover.openedBy() === 'tour';
      if (hover.isOpen() && event.key === 'Escape') {
        swallow(event);
        hover.send({ type: 'close' });
      } else if (isTour && event.key === 'Enter' && name) {
        swallow(event);
        hover.send({ type: 'open', name }, 'keyboard');
      } else if (isTour && !isShortcut(event)) {
        // The reader goes on with the page: the key is the page's.
        hover.send({ type: 'dismiss' });
      } else hover.send({ type: 'busy' });
    },
  };
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** A modifier alone, or keys held together with one: the commands are such. */
function isShortcut({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return altKey || ctrlKey || metaKey || ['Alt', 'Control', 'Meta', 'Shift'].includes(key);
}
