import { browser } from 'wxt/browser';
import {
  ANNOTATOR_SLOT,
  type Annotator,
  type StartAnnotator,
} from '../../core/annotator-contract.ts';
import { CARD_SLOT, type CardScript } from '../../core/card-contract.ts';
import { type FrameWatch, LOOKOUT_SLOT, type WithLookout } from '../../core/lookout-contract.ts';
import type { PageReport, ToPage } from '../../core/messages.ts';
import type { PageNames } from '../../core/names-contract.ts';
import { isOnAt, parsePageSwitch } from '../../core/settings/page-switch.ts';
import { noteFirst } from '../../platform/stopwatch.ts';
import { ask, tell } from './background.ts';
import { watchFrames } from './frames.ts';
import { listenToPointer } from './pointer.ts';
import { whenReadable } from './readable.ts';
import { followPageSettings } from './settings.ts';
import { siteHost } from './site.ts';
import { pageWatch, type WatchForNames } from './watch.ts';

/** How names are looked for. */
export interface LookoutNames extends PageNames {
  readonly watchForNames: WatchForNames;
}

interface LookoutParts {
  readonly window: Window;
  readonly names: LookoutNames;
  /** False as soon as the extension was updated or removed under this script. */
  readonly isAlive: () => boolean;
  readonly signal: AbortSignal;
}

/** Documents that hold text to read; XML, SVG, JSON, pictures and plug-ins are left alone. */
const READ_TYPES = new Set(['text/html', 'text/plain', 'application/xhtml+xml']);
const OFF: PageReport = { state: 'off', actors: [] };
const NOBODY: PageReport = { state: 'ready', actors: [] };
/** Not readable yet, or the annotator is on its way. */
const COMING: PageReport = { state: 'scanning', actors: [] };

/** Where the scripts of a frame meet. */
type World = WithLookout & {
  readonly [ANNOTATOR_SLOT]?: StartAnnotator;
  readonly [CARD_SLOT]?: CardScript;
};

/** From watching for a first name to marking them all; ends where names are switched off. */
interface Watch {
  readonly end: AbortController;
  readonly frames: FrameWatch;
  /** The annotator was asked for, and is on its way. */
  isAsked?: boolean;
  isFound: boolean;
  annotator?: Annotator;
}

/**
 * What runs in every page, and in frames worth it: watches for names as the reader's settings and the
 * page's own life will have it, and has the annotator come where one may be found.
 */
export function startLookout({ window, names, isAlive, signal }: LookoutParts): void {
  const { document } = window;
  if (!READ_TYPES.has(document.contentType)) return;
  const world: World = globalThis;
  /** As stored; known once somebody was named, or the popup asked. */
  let settings: { readonly raw: unknown } | undefined;
  let connection: Promise<void> | undefined;
  let isPaused = false;
  let isReady = false;
  let watch: Watch | undefined;

  function stop(): void {
    watch?.end.abort();
    watch = undefined;
  }

  function start(): void {
    const end = new AbortController();
    const frames = watchFrames(window, end.signal, () => void wantFrames(end.signal));
    const started: Watch = { end, frames, isFound: false };
    watch = started;
    names.watchForNames(document, names.nextName, end.signal, frames, () => {
      started.isFound = true;
      noteFirst('named');
      void annotate(started);
      return undefined;
    });
  }

  async function wantFrames(until: AbortSignal): Promise<void> {
    const isBoolean = (reply: unknown) => typeof reply === 'boolean';
    const areNamesOn = await ask(isAlive, { type: 'frames-wanted' }, until, isBoolean);
    // Where they are off: once they are on again, frames are looked for anew.
    if (areNamesOn === false) void connect();
  }

  async function annotate(started: Watch): Promise<void> {
    if (started.isAsked) return;
    started.isAsked = true;
    const { signal: until } = started.end;
    const isHere = () => world[ANNOTATOR_SLOT] !== undefined;
    // Settings and annotator at once: nearly always names are on, and the background knows where not.
    await Promise.all([
      connect(),
      isHere() ||
        ask(isAlive, { type: 'annotator-wanted' }, until, (_reply): _reply is unknown => isHere()),
    ]);
    started.isAsked = false;
    const startAnnotator = world[ANNOTATOR_SLOT];
    if (startAnnotator === undefined || until.aborted || !isAlive()) return;
    started.annotator = startAnnotator({
      window,
      host: siteHost(window),
      names,
      settings: settings?.raw,
      tell: (message) => void tell(isAlive, message),
      ask: (wish, isHeard) => ask(isAlive, wish, until, isHeard),
      frames: started.frames,
      watch: pageWatch,
      isAlive,
      signal: until,
    });
  }

  /** Brings what runs in line with what is wanted. */
  function settle(): void {
    if (!isReady || signal.aborted) return;
    if (isPaused || (settings && !isOnAt(parsePageSwitch(settings.raw), siteHost(window)))) {
      if (watch?.annotator) void tell(isAlive, { type: 'page-report', ...OFF });
      stop();
    } else if (watch === undefined) start();
    else if (settings && watch.annotator) watch.annotator.apply(settings.raw);
    else if (settings && watch.isFound) void annotate(watch);
  }

  function report(): PageReport {
    if (watch === undefined) {
      // Before the settings are known nothing is off: a frame that asks meanwhile would be sent away.
      return isPaused || (isReady && settings !== undefined) ? OFF : COMING;
    }
    return watch.annotator?.report() ?? (watch.isFound ? COMING : NOBODY);
  }

  function answer(message: ToPage): PageReport | boolean | undefined {
    switch (message.type) {
      case 'report-wanted':
        return report();
      case 'pause':
        isPaused = message.paused;
        settle();
        return undefined;
      case 'jump':
        return watch?.annotator?.jump(message);
      case 'command':
        watch?.annotator?.command(message.command);
        return undefined;
    }
  }

  const listen = listenToPointer(
    window,
    () => (isAlive() ? watch?.annotator?.intent : undefined),
    signal,
  );
  // A page that writes itself anew takes all listeners with it, and tells nobody but this observer.
  const rewritten = new MutationObserver(listen);
  rewritten.observe(document, { childList: true });

  const onMessage = (message: unknown, _sender: unknown, respond: (answer: unknown) => void) => {
    const reply = answer(message as ToPage);
    if (reply) respond(reply);
  };

  /** Follows the reader's settings and what the rest of the extension has to say. */
  async function connect(): Promise<void> {
    if (!isAlive()) return;
    connection ??= followPageSettings(signal, (raw) => {
      settings = { raw };
      settle();
    });
    browser.runtime.onMessage.addListener(onMessage);
    await connection;
  }

  world[LOOKOUT_SLOT] = connect;
  // Nearly no page names anybody: so the browser's API, whose first touch costs as much as all the rest,
  // is left alone until it is needed.
  whenReadable(window, signal, () => {
    isReady = true;
    settle();
  });
  signal.addEventListener('abort', () => {
    stop();
    rewritten.disconnect();
    if (connection) browser.runtime.onMessage.removeListener(onMessage);
    world[CARD_SLOT]?.destroy();
  });
}
