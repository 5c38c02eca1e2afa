import type { StartAnnotator } from '../../core/annotator-contract.ts';
import type { PageReport } from '../../core/messages.ts';
import type { TextWatch } from '../../core/page-watch.ts';
import {
  isMutedAt,
  parsePageSettings,
  type PageSettings,
} from '../../core/settings/page-settings.ts';
import { startHeartbeat, type Heartbeat } from '../../platform/dom/heartbeat.ts';
import { partsOf } from '../../platform/dom/tree.ts';
import { noteFirst } from '../../platform/stopwatch.ts';
import { createOwnCards } from './cards/own-cards.ts';
import { orderInTop } from './cards/frame-place.ts';
import { createTopCards } from './cards/top-cards.ts';
import { markAt } from './hover/hit-test.ts';
import { createHover, type Hover } from './hover/hover.ts';
import { createIntent } from './hover/intent.ts';
import { createHighlighter } from './marks/highlighter.ts';
import { createMarkStore, type MarkStore } from './marks/mark-store.ts';
import { firstInSections } from './marks/scope.ts';
import { createMarkSheets } from './marks/sheets.ts';
import { isInCharge } from './page/in-charge.ts';
import { watchLife } from './page/life.ts';
import { countActors } from './page/report.ts';
import { createReporter, type Reporter } from './page/reporter.ts';
import { markAtSelection } from './page/selection.ts';
import { createTour } from './page/tour.ts';
import { createJudgements } from './scan/judgements.ts';
import { createJudging } from './scan/judging.ts';
import { createScanner, type Scanner } from './scan/scanner.ts';

export const startAnnotator: StartAnnotator = (parts) => {
  const { window, host, tell, names, isAlive, signal } = parts;
  const { document } = window;
  let settings = parsePageSettings(parts.settings);
  const own = createOwnCards();
  const cards = window === window.top ? own : createTopCards(window, own, signal);

  const highlighter = createHighlighter(settings.markStyle);
  const sheets = createMarkSheets(tell);
  sheets.color(settings.markColor);
  const tour = createTour(window);
  const hover: Hover = createHover({
    cards,
    settings: () => settings,
    tell,
    stop: tour.stop,
    onClosed: tour.end,
    signal,
  });
  const marks: MarkStore = createMarkStore({
    added(mark) {
      if (settings.markScope === 'every') highlighter.add(mark);
    },
    removed(mark) {
      highlighter.remove(mark);
      if (hover.current() === mark) hover.send({ type: 'close' });
      reporter.changed();
    },
    isMuted: (actor) => isMutedAt(settings, actor, host),
  });
  const judging = createJudging({
    judgements: createJudgements(parts.ask, document, signal),
    marks,
    signal,
    onAnswer: progressed,
  });
  const scanner: Scanner = createScanner({
    document,
    names,
    judging,
    signal,
    onProgress: progressed,
  });
  const isBusy = () => scanner.isBusy() || judging.isBusy();
  const report = (): PageReport => ({
    state: isBusy() ? 'scanning' : 'ready',
    actors: countActors(marks.all()),
    place: orderInTop(window),
  });
  const reporter: Reporter = createReporter(window, report, tell, signal);
  const changes: TextWatch = parts.watch.watchText({
    nextName: names.nextName,
    marks,
    signal,
    onChanged: (changed) => scanner.scan(names.rootOfChange(changed)),
    onTreeChanged: parts.frames.onTreeChanged,
    onRemoved: () => heartbeat.hurry(),
  });
  const shadowRoots = parts.watch.createShadowRoots(document, signal, (root) => {
    changes.watch(root);
    parts.frames.watch(root);
    sheets.dress(root);
    scanner.scan(root);
  });
  /** Nobody is told when a page that was one editor becomes one to read. */
  let isEdited = document.designMode === 'on';
  const heartbeat: Heartbeat = startHeartbeat(
    document,
    () => {
      const isSwept = marks.sweep();
      judging.sweep();
      // Each of them, whatever the others say.
      const refreshed = [highlighter, hover, tour].filter((shown) => shown.refresh());
      void findShadowRoots();
      parts.frames.onTreeChanged();
      if (isEdited && document.designMode !== 'on') scanPage();
      isEdited = document.designMode === 'on';
      return isSwept || refreshed.length > 0 || isEdited;
    },
    signal,
  );

  const followLife = watchLife(document, isAlive, signal);
  const follow = () => {
    followLife();
    heartbeat.follow();
  };
  document.addEventListener('visibilitychange', follow, { signal });
  changes.watch(document);
  scanPage();
  void findShadowRoots();
  signal.addEventListener('abort', () => {
    hover.send({ type: 'close' });
    tour.end();
    marks.clear();
    highlighter.destroy();
    sheets.destroy();
  });

  async function findShadowRoots(): Promise<void> {
    if (await shadowRoots.find()) heartbeat.hurry();
  }

  /** A page may have taken its root away: whatever comes in its place is seen as a change. */
  function scanPage(): void {
    for (const node of partsOf(document)) scanner.scan(node);
  }

  function progressed(): void {
    for (const node of judging.takeReconsidered()) scanner.scan(node);
    if (settings.markScope === 'first') chooseMarks();
    if (!isBusy()) noteFirst('done');
    reporter.changed();
  }

  /** All marks are painted, or the first of each actor in each section. */
  function chooseMarks(): void {
    const all = marks.all();
    const chosen = settings.markScope === 'every' ? all : firstInSections(all);
    for (const mark of all) {
      if (chosen.has(mark)) highlighter.add(mark);
      else highlighter.remove(mark);
    }
  }

  function visit(by: 1 | -1): void {
    const mark = tour.step(marks.all(), by);
    if (mark) hover.send({ type: 'open', name: mark }, 'tour');
  }

  function openCard(): void {
    const mark = tour.current() ?? markAtSelection(marks, document.getSelection());
    if (mark) hover.send({ type: 'open', name: mark }, 'keyboard');
  }

  return {
    intent: createIntent({
      hover,
      marks,
      cards,
      settings: () => settings,
      markUnder(x, y, target) {
        const mark = markAt(marks, document, { x, y }, shadowRoots.all, target);
        return mark && highlighter.isPainted(mark) ? mark : undefined;
      },
      onScrolled() {
        highlighter.scrolled();
        scanner.scrolled();
      },
    }),
    apply(raw) {
      const next = parsePageSettings(raw);
      const isMutedAnew = muteList(next) !== muteList(settings);
      settings = next;
      if (isMutedAnew) {
        marks.clear();
        scanPage();
      }
      highlighter.restyle(next.markStyle);
      sheets.color(next.markColor);
      chooseMarks();
    },
    jump: ({ actor, step, enters }) => tour.flash(marks.all(), step, actor, enters),
    command(command) {
      if (command === 'pin-card') {
        if (hover.isOpen()) cards.togglePin();
      } else if (isInCharge(window)) {
        if (command === 'open-card') openCard();
        else visit(command === 'next-name' ? 1 : -1);
      }
    },
    report,
  };
};

function muteList({ muted, mutedOn }: PageSettings): string {
  return JSON.stringify([muted, mutedOn]);
}
