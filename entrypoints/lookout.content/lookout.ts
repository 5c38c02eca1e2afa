import { browser } from 'wxt/browser';
import {
  ANNOTATOR_SLOT,
  type Annotator,
  type StartAnnotator,
} from '../../core/annotator-contract.ts';
import { CARD_SLOT, type CardScript } from '../../core/card-contract.ts';
import { LOOKOUT_SLOT, type WithLookout } from '../../core/lookout-contract.ts';
import { nextName, type Gate } from '../../core/matching/gate.ts';
import type { NameFilter } from '../../core/matching/name-filter.ts';
import type { FromPage, PageReport, ToPage } from '../../core/messages.ts';
import { isOnAt, parsePageSwitch } from '../../core/settings/page-switch.ts';
import { createScriptGateway } from '../../platform/script-gateway.ts';
import { listenToPointer } from './pointer.ts';
import { whenReadable } from './readable.ts';
import { followPageSettings } from './settings.ts';
import { siteHost } from './site.ts';
import { watchForNames } from './watch.ts';

interface LookoutParts {
  readonly window: Window;
  /** Called where names are looked for, not before. */
  readonly openGate: () => Gate;
  /** Called where the gate stops, not before. */
  readonly openFilter: () => NameFilter;
  /** False as soon as the extension was updated or removed under this script. */
  readonly isAlive: () => boolean;
  readonly signal: AbortSignal;
}

/** Documents that hold text to read; XML, SVG, JSON, pictures and plug-ins are left alone. */
const READ_TYPES = new Set(['text/html', 'application/xhtml+xml', 'text/plain']);
/** From the first wait for an annotator that did not come to the last. */
const RETRY_MS = 500;
const GIVE_UP_MS = 60_000;
const OFF: PageReport = { state: 'off', actors: [] };
const NOBODY: PageReport = { state: 'ready', actors: [] };
/** Not readable yet, or the annotator is on its way. */
const COMING: PageReport = { state: 'scanning', actors: [] };

/** From watching for a first name to marking them all; ends where names are switched off. */
interface Watch {
  readonly end: AbortController;
  isFound: boolean;
  annotator?: Annotator;
}

/**
 * What runs in every page and frame: watches for names as the reader's settings and the page's own
 * life will have it, and has the annotator come where one may be found.
 */
export function startLookout(parts: LookoutParts): void {
  const { window, isAlive, signal } = parts;
  const { document } = window;
  if (!READ_TYPES.has(document.contentType)) return;
  const annotators = createScriptGateway<StartAnnotator>(ANNOTATOR_SLOT, {
    type: 'annotator-wanted',
  });
  /** As stored; known once somebody was named, or the popup asked. */
  let settings: { readonly raw: unknown } | undefined;
  let connection: Promise<void> | undefined;
  let isPaused = false;
  let isReady = false;
  let watch: Watch | undefined;

  let gate: Gate | undefined;
  let filter: NameFilter | undefined;
  const gateOfNames = () => (gate ??= parts.openGate());
  const filterOfNames = () => (filter ??= parts.openFilter());
  const look = (text: string, from: number) => nextName(gateOfNames(), filterOfNames, text, from);

  const tell = (message: FromPage) => {
    if (isAlive()) browser.runtime.sendMessage(message).catch(() => undefined);
  };

  function stop(): void {
    watch?.end.abort();
    watch = undefined;
  }

  function start(): void {
    const started: Watch = { end: new AbortController(), isFound: false };
    watch = started;
    watchForNames(document, look, started.end.signal, () => {
      started.isFound = true;
      if (settings) void annotate(started);
      else void connect();
    });
  }

  async function annotate(started: Watch, wait = RETRY_MS): Promise<void> {
    const startAnnotator = await annotators.script().catch(() => undefined);
    if (started.end.signal.aborted || started.annotator || !isAlive()) return;
    if (startAnnotator === undefined) {
      // The background may just have been stopped: ask again, ever more rarely.
      if (wait < GIVE_UP_MS) setTimeout(() => void annotate(started, wait * 2), wait);
      return;
    }
    started.annotator = startAnnotator({
      window,
      host: siteHost(window),
      gate: gateOfNames(),
      filter: filterOfNames,
      settings: settings?.raw,
      tell,
      isAlive,
      signal: started.end.signal,
    });
  }

  /** Brings what runs in line with what is wanted. */
  function settle(): void {
    if (!isReady || signal.aborted) return;
    if (isPaused || (settings && !isOnAt(parsePageSwitch(settings.raw), siteHost(window)))) {
      if (watch?.annotator) tell({ type: 'page-report', ...OFF });
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

  const world: WithLookout & { [CARD_SLOT]?: CardScript } = globalThis;
  world[LOOKOUT_SLOT] = connect;
  // Pages have dozens of frames, and nearly none names anybody: so the browser's API, whose first touch
  // costs as much as all the rest, is left alone until it is needed.
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
