import { browser } from 'wxt/browser';
import type { NamesIndex } from '../../../core/matching/matcher.ts';
import type { FromPage, PageReport, ToPage } from '../../../core/messages.ts';
import { isMutedAt, isOnAt, type PageSettings } from '../../../core/settings/page-settings.ts';
import { startAnnotator, type Annotator } from '../annotator.ts';
import { createCardGateway } from '../card/gateway.ts';
import { listenToPointer } from '../hover/pointer.ts';
import { timed } from '../scan/stopwatch.ts';
import { whenReadable } from './readable.ts';
import { followPageSettings } from './settings.ts';
import { siteHost } from './site.ts';

interface PageParts {
  readonly window: Window;
  /** Called where names are looked for, not before. */
  readonly openNames: () => NamesIndex;
  /** False as soon as the extension was updated or removed under this script. */
  readonly isAlive: () => boolean;
  readonly signal: AbortSignal;
}

/** Documents that hold text to read; XML, SVG, JSON, pictures and plug-ins are left alone. */
const READ_TYPES = new Set(['text/html', 'application/xhtml+xml', 'text/plain']);
const OFF: PageReport = { state: 'off', actors: [] };
/** Not readable yet. */
const STARTING: PageReport = { state: 'scanning', actors: [] };

interface Running {
  readonly annotator: Annotator;
  readonly end: AbortController;
  /** As they were when it started. */
  readonly settings: PageSettings;
}

/** Starts and stops the annotator as the reader's settings and the page's own life will have it. */
export function runOnPage({ window, openNames, isAlive, signal }: PageParts): void {
  const { document } = window;
  if (!READ_TYPES.has(document.contentType)) return;
  const host = siteHost(window);
  const gateway = createCardGateway();
  let settings: PageSettings | undefined;
  let isPaused = false;
  let isReady = false;
  let running: Running | undefined;

  const tell = (message: FromPage) => {
    if (isAlive()) browser.runtime.sendMessage(message).catch(() => undefined);
  };

  function stop(): void {
    running?.end.abort();
    running = undefined;
  }

  function start(now: PageSettings): void {
    const end = new AbortController();
    const annotator = startAnnotator({
      window,
      names: timed('open', openNames),
      gateway,
      settings: now,
      isMuted: (actor) => isMutedAt(now, actor, host),
      tell,
      signal: AbortSignal.any([signal, end.signal]),
    });
    running = { annotator, end, settings: now };
  }

  /** Brings what runs in line with what is wanted. */
  function settle(): void {
    if (!isReady || settings === undefined) return;
    const isOn = !isPaused && isOnAt(settings, host);
    if (running && (!isOn || muteList(running.settings) !== muteList(settings))) {
      stop();
      tell({ type: 'page-report', ...OFF });
    }
    if (!isOn) return;
    if (running) running.annotator.apply(settings);
    else start(settings);
  }

  function answer(message: ToPage): PageReport | undefined {
    switch (message.type) {
      case 'report-wanted':
        return running?.annotator.report() ?? (isReady || isPaused ? OFF : STARTING);
      case 'pause':
        isPaused = message.paused;
        settle();
        return undefined;
      case 'jump':
        running?.annotator.jump(message.actor, message.step);
        return undefined;
      case 'command':
        running?.annotator.command(message.command);
        return undefined;
    }
  }

  const listen = listenToPointer(
    window,
    () => (isAlive() ? running?.annotator.intent : undefined),
    signal,
  );
  // A page that writes itself anew takes all listeners with it, and tells nobody but this observer.
  const rewritten = new MutationObserver(listen);
  rewritten.observe(document, { childList: true });

  void followPageSettings(signal, (next) => {
    settings = next;
    settle();
  });
  whenReadable(document, signal, () => {
    isReady = true;
    settle();
  });
  const onMessage = (message: unknown, _sender: unknown, respond: (answer: unknown) => void) => {
    const reply = answer(message as ToPage);
    if (reply) respond(reply);
  };
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => {
    stop();
    rewritten.disconnect();
    gateway.present()?.destroy();
    browser.runtime.onMessage.removeListener(onMessage);
  });
}

function muteList({ muted, mutedOn }: PageSettings): string {
  return JSON.stringify([muted, mutedOn]);
}
