import { isOnAt } from '../settings/page-settings.ts';
import type { Settings } from '../settings/settings.ts';
import type { PageReport } from '../messages.ts';

/** What the toolbar popup says about the page in front. */
export type PageStatus =
  /** Names are listed; `scanning` while more may come. */
  | 'names'
  | 'scanning'
  /** Read to the end, and nobody of ours is named. */
  | 'nothing'
  | 'off-everywhere'
  | 'off-here'
  /** Off for this page until it is left. */
  | 'paused'
  /** The browser lets no extension into its own pages. */
  | 'browser-page'
  | 'store-page'
  | 'pdf'
  /** A picture, data, a film: nothing that is read. */
  | 'no-text'
  /** A file of this computer, and the reader has not allowed files. */
  | 'file'
  /** The reader has not allowed this site. */
  | 'not-allowed'
  /** Opened before the extension was there: a reload helps. */
  | 'reload';

export interface PageFacts {
  /** Empty where the browser keeps it to itself. */
  readonly url: string;
  readonly settings: Pick<Settings, 'on' | 'siteMode' | 'sites'>;
  /** The top frame's answer; undefined where no script of ours runs. */
  readonly answer: PageReport | undefined;
  /** Of the document in front; undefined where no script may look, or none was asked to. */
  readonly contentType: string | undefined;
  /** All frames together. */
  readonly page: PageReport;
  readonly fileAccess: boolean;
  /** Whether the browser lets us into this site. */
  readonly siteAccess: boolean;
}

const PDF = 'application/pdf';
/** What the scripts in pages read. */
const READ_TYPES = new Set(['text/html', 'application/xhtml+xml', 'text/plain']);

/** Where browsers let no extension in, whatever its permissions. */
const STORES = [
  /^https:\/\/chromewebstore\.google\.com\//,
  /^https:\/\/chrome\.google\.com\/webstore(?:\/|$)/,
  /^https:\/\/addons\.mozilla\.org\//,
  /^https:\/\/microsoftedge\.microsoft\.com\/addons(?:\/|$)/,
];

export function pageStatus(facts: PageFacts): PageStatus {
  const { url, settings, answer, page } = facts;
  return (
    closedPage(facts) ??
    switchedOff(settings, hostName(url)) ??
    unreachable(facts) ??
    (answer?.state === 'off' ? 'paused' : foundOn(page))
  );
}

function closedPage({ url, answer, fileAccess }: PageFacts): PageStatus | undefined {
  if (answer) return undefined;
  if (url.startsWith('file:')) return fileAccess ? undefined : 'file';
  if (!/^https?:/.test(url)) return 'browser-page';
  return STORES.some((store) => store.test(url)) ? 'store-page' : undefined;
}

function switchedOff(settings: PageFacts['settings'], host: string): PageStatus | undefined {
  if (!settings.on) return 'off-everywhere';
  return isOnAt(settings, host) ? undefined : 'off-here';
}

function unreachable({ url, answer, siteAccess, contentType }: PageFacts): PageStatus | undefined {
  if (answer) return undefined;
  if (!siteAccess && contentType === undefined) return 'not-allowed';
  if (contentType === PDF || /\.pdf(?:[?#]|$)/i.test(url)) return 'pdf';
  // Pages that tell of an error are the browser's own, whatever their address.
  if (contentType === undefined) return 'browser-page';
  return READ_TYPES.has(contentType) ? 'reload' : 'no-text';
}

function foundOn({ state, actors }: PageReport): PageStatus {
  if (actors.length > 0) return 'names';
  return state === 'scanning' ? 'scanning' : 'nothing';
}

function hostName(url: string): string {
  return URL.parse(url)?.hostname ?? '';
}
