import { render } from 'preact';
import { ActorCard } from '../../components/card/ActorCard.tsx';
import { TextsProvider } from '../../components/texts.tsx';
import type { CardEvents, CardRequest, CardScript } from '../../core/card-contract.ts';
import { isInCorridor } from '../../core/geometry/corridor.ts';
import { boxAround } from '../../core/geometry/lines.ts';
import { type ActorView, viewActor } from '../../core/notes/actor-view.ts';
import { chooseView } from '../../core/notes/chosen-view.ts';
import type { Pack } from '../../core/notes/pack.ts';
import type { Texts } from '../../core/texts/texts.ts';
import { type FocusBefore, loopTab, moveFocusInto } from './focus.ts';
import { homeOf } from './home.ts';
import { createHost } from './host.ts';
import { placeBeside } from './place.ts';
import { shield } from './shield.ts';
import { themeFor } from './theme.ts';

interface CardParts {
  readonly window: Window;
  readonly pack: Pack;
  readonly texts: Texts;
}

interface OpenCard {
  readonly actor: ActorView;
  readonly request: CardRequest;
  readonly events: CardEvents;
  readonly stopPlacing: () => void;
  readonly focusBefore: FocusBefore | undefined;
  isPinned: boolean;
}

/** The card of this frame, at most one. The annotator decides when; this knows how. */
export function createCardScript({ window, pack, texts }: CardParts): CardScript {
  const { document } = window;
  const host = createHost(document);
  const { surface } = host;
  let card: OpenCard | undefined;

  surface.lang = texts.locale;
  surface.dir = texts.dir;
  shield(surface);
  surface.addEventListener('pointerenter', () => card?.events.pointerEntered());
  surface.addEventListener('pointerleave', () => card?.events.pointerLeft());
  surface.addEventListener('keydown', (event) => {
    const dialog = dialogOf(surface);
    if (dialog) loopTab(event, dialog);
    if (event.key === 'Escape') card?.events.closeWanted();
  });

  function draw(): void {
    if (!card) {
      render(null, surface);
      return;
    }
    const { actor, events, isPinned } = card;
    render(
      <TextsProvider texts={texts}>
        <ActorCard
          key={actor.id}
          actor={actor}
          isPinned={isPinned}
          onPin={pin}
          onClose={events.closeWanted}
          onCopy={() => undefined}
          onRead={events.readerWanted}
          onMute={(where) => events.muteWanted(actor.id, where)}
        />
      </TextsProvider>,
      surface,
    );
  }

  function pin(isPinned: boolean): void {
    if (!card) return;
    card.isPinned = isPinned;
    card.events.pinToggled(isPinned);
    draw();
  }

  function open(request: CardRequest, events: CardEvents): void {
    const { anchor, settings, openedBy } = request;
    const known = viewActor(pack, request.actor);
    const actor = known && chooseView(known, settings);
    if (!actor) {
      events.closeWanted();
      return;
    }
    card?.stopPlacing();
    const focusBefore = card?.focusBefore;
    surface.dataset['theme'] = themeFor(settings.theme, anchor.element);
    surface.style.fontSize = `${settings.cardFontSize}px`;
    const current: OpenCard = {
      actor,
      request,
      events,
      stopPlacing: () => stop(),
      focusBefore,
      isPinned: card?.isPinned ?? false,
    };
    let stop = () => {};
    card = current;
    draw();
    host.show(homeOf(anchor.element));
    surface.style.zoom = String(1 / host.pageZoom());
    stop = placeBeside({ anchor, surface, window, onGone: events.closeWanted });
    const dialog = dialogOf(surface);
    if (openedBy === 'keyboard' && dialog) {
      card = { ...current, focusBefore: focusBefore ?? moveFocusInto(dialog, window) };
    }
  }

  function close(): void {
    if (!card) return;
    const { stopPlacing, focusBefore } = card;
    card = undefined;
    stopPlacing();
    host.hide();
    draw();
    focusBefore?.giveBack();
  }

  function holds(x: number, y: number): boolean {
    if (!card || !host.isShown()) return false;
    const name = boxAround(card.request.anchor.rects());
    return isInCorridor(name, surface.getBoundingClientRect(), { x, y });
  }

  return { open, close, holds, destroy: close };
}

function dialogOf(surface: HTMLElement): HTMLElement | null {
  return surface.querySelector<HTMLElement>('dialog');
}
