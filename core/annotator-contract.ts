import type { FrameWatch } from './lookout-contract.ts';
import type { FromPage, Jump, PageCommand, PageReport } from './messages.ts';
import type { PageNames } from './names-contract.ts';
import type { PageWatch } from './page-watch.ts';

/**
 * Between the lookout (in every page) and the annotator (put into a page when its text may name
 * somebody). Both run in the same isolated world of one frame and meet at `globalThis[ANNOTATOR_SLOT]`.
 */
export const ANNOTATOR_SLOT = 'dramatisAnnotator';

/** What pointer and keys do; told by listeners that were there before any script of the page. */
export interface PointerReports {
  /** Whether a move over this element could mean anything now. */
  readonly concerns: (target: Element) => boolean;
  /** At most once a frame or so: the pointer rests or moves here; `target` is the innermost element. */
  readonly moved: (x: number, y: number, target: Element, event: PointerEvent) => void;
  readonly left: () => void;
  /** Pressing, dragging, selecting. */
  readonly busy: () => void;
  /** Something on the page was scrolled: other text may lie under the pointer now. */
  readonly scrolled: () => void;
  /** A press and release without a drag. `pointerType` is that of the press. */
  readonly clicked: (event: MouseEvent, target: Element, pointerType: string) => void;
  readonly pressed: (target: Element) => void;
  readonly keyPressed: (event: KeyboardEvent) => void;
}

/** Marks one page while names are switched on there. Ends with its signal and leaves nothing behind. */
export interface Annotator {
  readonly intent: PointerReports;
  /** Takes the settings as they are stored now. */
  readonly apply: (settings: unknown) => void;
  /** @returns whether there was a mention to go to. */
  readonly jump: (to: Jump) => boolean;
  readonly command: (command: PageCommand) => void;
  readonly report: () => PageReport;
}

export interface AnnotatorParts {
  readonly window: Window;
  /** Host name of the site that the reader visits. */
  readonly host: string;
  /** The lookout's, whose building cost something. */
  readonly names: PageNames;
  /** As stored: the annotator reads them. */
  readonly settings: unknown;
  readonly tell: (message: FromPage) => void;
  /** Sends a wish until it was heard, or nothing is wanted any more: then there is no answer. */
  readonly ask: <Reply>(
    wish: FromPage,
    isHeard: (reply: unknown) => reply is Reply,
  ) => Promise<Reply | undefined>;
  /** The lookout's. */
  readonly frames: FrameWatch;
  /** Likewise: what it brings need not come twice. */
  readonly watch: PageWatch;
  /** False, and the signal ended, as soon as the extension was updated or removed. */
  readonly isAlive: () => boolean;
  readonly signal: AbortSignal;
}

export type StartAnnotator = (parts: AnnotatorParts) => Annotator;
