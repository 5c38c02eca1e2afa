import type { CardEvents, CardRequest, CardScript } from '../../core/card-contract.ts';
import { cite } from '../../core/citation.ts';
import { isInCorridor } from '../../core/geometry/corridor.ts';
import { boxAround } from '../../core/geometry/lines.ts';
import { type Chapter, type StatementView, viewActor } from '../../core/notes/view/actor-view.ts';
import { chooseView } from '../../core/notes/view/chosen-view.ts';
import type { Pack } from '../../core/notes/pack.ts';
import type { PageSettings } from '../../core/settings/page-settings.ts';
import type { Texts } from '../../core/texts/texts.ts';
import { copyCitation } from '../../platform/clipboard.ts';
import { MUTED } from '../../components/card/MutedNotice.tsx';
import { citationWords } from '../../components/notes/citation-words.ts';
import { dress } from './dress.ts';
import { type FocusBefore, focusedIn, rememberFocus } from './focus.ts';
import { warmFonts } from './fonts.ts';
import { homeOf } from './home.ts';
import { createHost } from './host.ts';
import { keepShown } from './keep.ts';
import { createMover } from './mover.ts';
import { placeBeside } from './place.ts';
import { clearStage, drawScene, type Scene, type SceneActions } from './stage.tsx';
import { listenTo } from './surface.ts';
import { watchTopLayer } from './top-layer.ts';

/** How long "Copied" is said. */
const COPIED_MS = 2_000;
/** How long a mute can be undone on the spot; the settings list it ever after. */
const NOTICE_MS = 8_000;

/** The reader dwells longer on a name before its card opens. */
const REHEARSAL_MS = 100;

interface CardParts {
  readonly window: Window;
  readonly pack: Pack;
  readonly texts: Texts;
}

interface SpeakingCard extends CardScript {
  /** In another language from the next card on. */
  readonly speak: (texts: Texts) => void;
}

interface OpenCard extends Scene {
  readonly request: CardRequest;
  readonly events: CardEvents;
  readonly focusBefore: FocusBefore;
}

/** The card of this frame, at most one. The annotator decides when; this knows how. */
export function createCardScript({ window, pack, texts: firstTexts }: CardParts): SpeakingCard {
  const { document } = window;
  const host = createHost(document);
  const { surface, stage, status } = host;
  const mover = createMover(host, window, () => card?.isPinned === true);
  let texts = firstTexts;
  let card: OpenCard | undefined;
  let stopPlacing = () => {};
  let whileOpen = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const actions: SceneActions = {
    onPin: togglePin,
    onMove: mover.move,
    onClose: dismiss,
    onCopy: (statement, article) => void copy(statement, article),
    onRead: (article, statement) => card?.events.readerWanted(article, statement),
    onMute: mute,
    onUndo: unmute,
  };

  listenTo(surface, { isSheet, opener: () => card?.events, dismiss });

  // Draws a card that nobody sees, so that the first one seen costs no compiling and no look for fonts.
  window.requestIdleCallback(warmUp, { timeout: REHEARSAL_MS });

  function warmUp(): void {
    const [known] = pack.actors;
    if (card || !known) return;
    rehearse(known.id);
    clearStage(stage);
    warmFonts();
  }

  /** What is drawn stays out of the page, for the card that will hardly differ from it. */
  function rehearse(id: string, settings?: PageSettings): void {
    const known = viewActor(pack, id);
    const actor = known && settings ? chooseView(known, settings) : known;
    if (actor && !card) drawScene(stage, texts, { mode: 'card', actor, isPinned: false }, actions);
  }

  function isSheet(): boolean {
    return surface.dataset['layout'] === 'sheet';
  }

  function open(request: CardRequest, events: CardEvents): void {
    const { anchor, settings, openedBy } = request;
    const known = viewActor(pack, request.actor);
    const actor = known && chooseView(known, settings);
    if (!actor) {
      events.closeWanted();
      return;
    }
    if (card && card.events !== events) {
      if (card.isPinned && openedBy === 'pointer') {
        events.closeWanted();
        return;
      }
      dismiss();
    }
    const before = card;
    const isPinned = before?.mode === 'card' && before.isPinned;
    const focusBefore = before?.focusBefore ?? rememberFocus(window);
    clearTimeout(timer);
    stopPlacing();
    dress(host, texts, request);
    draw({ mode: 'card', actor, request, events, focusBefore, isPinned });
    host.show(homeOf(anchor.element));
    if (!before) startWatching();
    if (!isPinned && !isSheet()) place(request, events);
    if (openedBy === 'keyboard') dialog()?.focus({ preventScroll: true });
    if (request.stop) {
      const { position, total } = request.stop;
      say(texts.t('card.stop', [actor.name, String(position), String(total)]));
    }
  }

  function place({ anchor }: CardRequest, { closeWanted }: CardEvents): void {
    stopPlacing = placeBeside({ anchor, host, window, onGone: closeWanted });
  }

  function startWatching(): void {
    whileOpen = new AbortController();
    const { signal } = whileOpen;
    const rise = () => card && host.show(homeOf(card.request.anchor.element));
    watchTopLayer(document, host.element, rise, signal);
    keepShown({ host: host.element, comeBack: rise, giveUp: dismiss, signal });
    window.addEventListener('resize', () => card?.isPinned && mover.keepInView(), { signal });
  }

  function draw(next: OpenCard): void {
    card = next;
    drawScene(stage, texts, next, actions);
  }

  function togglePin(): void {
    if (card?.mode !== 'card' || isSheet()) return;
    const isPinned = !card.isPinned;
    // Pinned, it keeps its place in the window, also after it was let go.
    stopPlacing();
    draw({ ...card, isPinned });
    card.events.pinToggled(isPinned);
  }

  async function copy(statement: StatementView, article: Chapter['article']): Promise<void> {
    if (!card) return;
    const { citationFormat } = card.request.settings;
    const citation = cite(statement, article, citationFormat, citationWords(texts));
    const isCopied = await copyCitation(document, citation);
    say(texts.t(isCopied ? 'card.copied' : 'card.copy_failed'));
    if (!card || !isCopied) return;
    draw({ ...card, copied: statement.id });
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (card?.mode === 'card') draw({ ...card, copied: undefined });
    }, COPIED_MS);
  }

  function mute(where: 'everywhere' | 'site'): void {
    if (!card) return;
    const { actor, events } = card;
    const hadFocus = focusedIn(surface) !== undefined;
    stopPlacing();
    draw({ ...card, mode: 'notice', isPinned: false, mutedWhere: where });
    if (hadFocus) surface.querySelector<HTMLElement>('[data-first]')?.focus();
    say(texts.t(MUTED[where], [actor.name]));
    events.muteWanted(actor.id, where, true);
    startNoticeTimer();
  }

  /** A notice that is pointed at or focused stays for another while. */
  function startNoticeTimer(): void {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (surface.matches(':hover, :focus-within')) startNoticeTimer();
      else dismiss();
    }, NOTICE_MS);
  }

  function unmute(): void {
    if (!card?.mutedWhere) return;
    card.events.muteWanted(card.actor.id, card.mutedWhere, false);
    dismiss();
  }

  /** The reader is done with it. */
  function dismiss(): void {
    const events = card?.events;
    end();
    events?.closeWanted();
  }

  /** The annotator is done with it; the reader may still want to undo. */
  function close(opener: CardEvents): void {
    if (card?.mode === 'card' && card.events === opener) end();
  }

  function end(): void {
    if (!card) return;
    const { focusBefore, request } = card;
    const hadFocus = focusedIn(surface) !== undefined;
    card = undefined;
    clearTimeout(timer);
    stopPlacing();
    whileOpen.abort();
    host.hide();
    clearStage(stage);
    if (hadFocus || request.openedBy === 'keyboard') focusBefore.giveBack();
  }

  function holds(x: number, y: number): boolean {
    if (!card || !host.isShown()) return false;
    const box = host.element.getBoundingClientRect();
    if (card.isPinned || isSheet()) return isInCorridor(box, box, { x, y });
    return isInCorridor(boxAround(card.request.anchor.rects()), box, { x, y });
  }

  function say(words: string): void {
    status.textContent = words;
  }

  function dialog(): HTMLElement | null {
    return stage.querySelector('dialog');
  }

  function speak(next: Texts): void {
    texts = next;
  }

  return { open, rehearse, close, togglePin, holds, destroy: end, speak };
}
