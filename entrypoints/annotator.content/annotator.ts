import type { NamesIndex } from '../../core/matching/matcher.ts';
import type { FromPage, PageCommand, PageReport } from '../../core/messages.ts';
import type { PageSettings } from '../../core/settings/page-settings.ts';
import type { CardGateway } from './card/gateway.ts';
import { markAt } from './hover/hit-test.ts';
import { createHover, type Hover } from './hover/hover.ts';
import { createIntent } from './hover/intent.ts';
import type { PointerReports } from './hover/pointer.ts';
import { createHighlighter } from './marks/highlighter.ts';
import { createMarkStore, type MarkStore } from './marks/mark-store.ts';
import { firstInSections } from './marks/scope.ts';
import { createMarkSheets } from './marks/sheets.ts';
import { startHeartbeat, type Heartbeat } from './page/heartbeat.ts';
import { countActors } from './page/report.ts';
import { createReporter, type Reporter } from './page/reporter.ts';
import { markAtSelection } from './page/selection.ts';
import { createTour } from './page/tour.ts';
import { watchChanges, type ChangeWatch } from './scan/changes.ts';
import { createScanner, type Scanner } from './scan/scanner.ts';
import { createShadowRoots } from './text/shadow-roots.ts';

/** Marks one page while names are switched on there. Ends with its signal and leaves nothing behind. */
export interface Annotator {
  readonly intent: PointerReports;
  readonly apply: (settings: PageSettings) => void;
  readonly jump: (actor: string, step: 1 | -1) => void;
  readonly command: (command: PageCommand) => void;
  readonly report: () => PageReport;
}

interface AnnotatorParts {
  readonly window: Window;
  readonly names: NamesIndex;
  readonly gateway: CardGateway;
  readonly settings: PageSettings;
  readonly isMuted: (actor: string) => boolean;
  readonly tell: (message: FromPage) => void;
  readonly signal: AbortSignal;
}

export function startAnnotator(parts: AnnotatorParts): Annotator {
  const { window, names, gateway, isMuted, tell, signal } = parts;
  const { document } = window;
  let { settings } = parts;

  const highlighter = createHighlighter(settings.markStyle);
  const sheets = createMarkSheets(document);
  sheets.color(settings.markColor);
  const tour = createTour(window);
  const hover: Hover = createHover({ gateway, settings: () => settings, tell, signal });
  const marks: MarkStore = createMarkStore({
    added(mark) {
      if (settings.markScope === 'every') highlighter.add(mark);
    },
    removed(mark) {
      highlighter.remove(mark);
      if (hover.current() === mark) hover.send({ type: 'close' });
      reporter.changed();
    },
    isMuted,
  });
  const scanner: Scanner = createScanner({
    document,
    names,
    marks,
    signal,
    onProgress() {
      if (settings.markScope === 'first') chooseMarks();
      reporter.changed();
    },
  });
  const report = (): PageReport => ({
    state: scanner.isBusy() ? 'scanning' : 'ready',
    actors: countActors(marks.all()),
  });
  const reporter: Reporter = createReporter(report, tell, signal);
  const changes: ChangeWatch = watchChanges({
    names,
    marks,
    signal,
    onChanged: scanner.scan,
    onRemoved: () => heartbeat.hurry(),
  });
  const shadowRoots = createShadowRoots((root) => {
    changes.watch(root);
    sheets.dress(root);
    scanner.scan(root);
  });
  const heartbeat: Heartbeat = startHeartbeat(
    document,
    () => {
      const isSwept = marks.sweep();
      const isRefreshed = highlighter.refresh();
      const isFound = shadowRoots.find(document);
      return isSwept || isRefreshed || isFound;
    },
    signal,
  );

  changes.watch(document);
  scanner.scanPage();
  shadowRoots.find(document);
  signal.addEventListener('abort', () => {
    hover.send({ type: 'close' });
    tour.end();
    marks.clear();
    highlighter.destroy();
    sheets.destroy();
  });

  /** All marks are painted, or the first of each actor in each section. */
  function chooseMarks(): void {
    const all = marks.all();
    const chosen = settings.markScope === 'every' ? all : firstInSections(all);
    for (const mark of all) {
      if (chosen.has(mark)) highlighter.add(mark);
      else highlighter.remove(mark);
    }
  }

  function openCard(): void {
    const mark = tour.current() ?? markAtSelection(marks, document.getSelection());
    if (mark) hover.send({ type: 'open', name: mark }, 'keyboard');
  }

  return {
    intent: createIntent({
      hover,
      marks,
      gateway,
      settings: () => settings,
      markUnder(x, y) {
        const mark = markAt(marks, document, { x, y }, shadowRoots.all());
        return mark && highlighter.isPainted(mark) ? mark : undefined;
      },
    }),
    apply(next) {
      settings = next;
      highlighter.restyle(next.markStyle);
      sheets.color(next.markColor);
      chooseMarks();
    },
    jump: (actor, step) => void tour.step(marks.all(), step, actor),
    command(command) {
      if (command === 'open-card') openCard();
      else if (command === 'next-name') tour.step(marks.all(), 1);
      else if (command === 'previous-name') tour.step(marks.all(), -1);
      else gateway.present()?.togglePin();
    },
    report,
  };
}
