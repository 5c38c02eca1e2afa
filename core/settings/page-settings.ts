/**
 * What the script in the page needs of the settings: a small record in `storage.local` under
 * `PAGE_SETTINGS_KEY`, written by whoever changes the settings, so that a page reads one key and
 * parses nothing else.
 */
export const PAGE_SETTINGS_KEY = 'page';

export type MarkStyle = 'dotted' | 'solid' | 'tint' | 'none';

export interface PageSettings {
  readonly on: boolean;
  /** `only`: names are marked on the listed sites alone; `except`: everywhere else. */
  readonly siteMode: 'except' | 'only';
  /** Host names; each covers its subdomains. */
  readonly sites: readonly string[];
  readonly markStyle: MarkStyle;
  /** Milliseconds. */
  readonly showDelay: number;
  /** Milliseconds. */
  readonly hideDelay: number;
  readonly openOn: 'hover' | 'click' | 'modifier';
  readonly theme: 'system' | 'page' | 'light' | 'dark';
  /** Actor ids muted everywhere, or per host name. */
  readonly muted: readonly string[];
  readonly mutedOn: Readonly<Record<string, readonly string[]>>;
}

export const DEFAULT_PAGE_SETTINGS: PageSettings = {
  on: true,
  siteMode: 'except',
  sites: [],
  markStyle: 'dotted',
  showDelay: 300,
  hideDelay: 300,
  openOn: 'hover',
  theme: 'page',
  muted: [],
  mutedOn: {},
};

/** Field by field; what is missing or wrong falls back to its default. Never throws. */
export function parsePageSettings(_raw: unknown): PageSettings {
  throw new Error('not written yet');
}

/** Whether names are marked on a page of this host name (empty for file: and the like). */
export function isOnAt(_settings: PageSettings, _host: string): boolean {
  throw new Error('not written yet');
}
