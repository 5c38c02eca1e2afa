/**
 * What the scripts in the page need of the settings: a small record in `storage.local` under
 * `PAGE_SETTINGS_KEY`, written by whoever changes the settings, so that a page reads one key and
 * parses nothing else. No library here: this file runs in pages.
 */
import { coversHost, isRecord, SITE_MODES, type PageSwitch } from './page-switch.ts';

export { coversHost, isOnAt, PAGE_SETTINGS_KEY, SITE_MODES } from './page-switch.ts';

export const MARK_STYLES = ['dotted', 'solid', 'tint', 'none'] as const;
export const MARK_SCOPES = ['every', 'first'] as const;
export const OPENERS = ['hover', 'click', 'modifier'] as const;
export const MODIFIER_KEYS = ['alt', 'ctrl', 'shift'] as const;
export const THEMES = ['system', 'page', 'light', 'dark'] as const;
export const CITATION_FORMATS = ['plain', 'markdown', 'bibtex'] as const;
export const LINK_TAPS = ['follow', 'card'] as const;

export type MarkStyle = (typeof MARK_STYLES)[number];

/** Milliseconds: longer than this feels broken, and is surely a mistake. */
export const MAX_DELAY = 5000;
/** Text size of the card in CSS px. */
export const MIN_CARD_FONT_SIZE = 12;
export const MAX_CARD_FONT_SIZE = 24;

export interface PageSettings extends PageSwitch {
  /** `none`: marked only while the pointer is on the name. */
  readonly markStyle: MarkStyle;
  /** `#rrggbb`, or empty: the style's own colour, fitted to the page. */
  readonly markColor: string;
  /** Every mention, or the first of an actor in each section. */
  readonly markScope: (typeof MARK_SCOPES)[number];
  /** Milliseconds. */
  readonly showDelay: number;
  /** Milliseconds. */
  readonly hideDelay: number;
  readonly openOn: (typeof OPENERS)[number];
  /** Held down while the pointer is on a name, where `openOn` is `modifier`. */
  readonly modifierKey: (typeof MODIFIER_KEYS)[number];
  /** What the first tap does where a name stands inside a link. */
  readonly tapOnLink: (typeof LINK_TAPS)[number];
  readonly theme: (typeof THEMES)[number];
  /** CSS px. */
  readonly cardFontSize: number;
  readonly showQuotations: boolean;
  readonly showReportedSpeech: boolean;
  readonly showPassages: boolean;
  readonly citationFormat: (typeof CITATION_FORMATS)[number];
  /** Actor ids muted everywhere, or per host name. */
  readonly muted: readonly string[];
  readonly mutedOn: Readonly<Record<string, readonly string[]>>;
  /** Article ids of which neither cards nor marks show anything. */
  readonly articlesOff: readonly string[];
}

export const DEFAULT_PAGE_SETTINGS: PageSettings = {
  on: true,
  siteMode: 'except',
  sites: [],
  markStyle: 'dotted',
  markColor: '',
  markScope: 'every',
  showDelay: 300,
  hideDelay: 300,
  openOn: 'hover',
  modifierKey: 'shift',
  tapOnLink: 'follow',
  theme: 'page',
  cardFontSize: 15,
  showQuotations: true,
  showReportedSpeech: true,
  showPassages: true,
  citationFormat: 'plain',
  muted: [],
  mutedOn: {},
  articlesOff: [],
};

type Check = (value: unknown) => boolean;

const isBoolean: Check = (value) => typeof value === 'boolean';
const isStrings: Check = (value) =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');
const isOneOf =
  (allowed: readonly string[]): Check =>
  (value) =>
    allowed.some((item) => item === value);
const isBetween =
  (least: number, most: number): Check =>
  (value) =>
    typeof value === 'number' && value >= least && value <= most;

const CHECKS: Record<keyof PageSettings, Check> = {
  on: isBoolean,
  siteMode: isOneOf(SITE_MODES),
  sites: isStrings,
  markStyle: isOneOf(MARK_STYLES),
  markColor: (value) => typeof value === 'string' && /^(?:#[\da-f]{6})?$/.test(value),
  markScope: isOneOf(MARK_SCOPES),
  showDelay: isBetween(0, MAX_DELAY),
  hideDelay: isBetween(0, MAX_DELAY),
  openOn: isOneOf(OPENERS),
  modifierKey: isOneOf(MODIFIER_KEYS),
  tapOnLink: isOneOf(LINK_TAPS),
  theme: isOneOf(THEMES),
  cardFontSize: isBetween(MIN_CARD_FONT_SIZE, MAX_CARD_FONT_SIZE),
  showQuotations: isBoolean,
  showReportedSpeech: isBoolean,
  showPassages: isBoolean,
  citationFormat: isOneOf(CITATION_FORMATS),
  muted: isStrings,
  mutedOn: (value) => isRecord(value) && Object.values(value).every(isStrings),
  articlesOff: isStrings,
};

/** Field by field; what is missing or wrong falls back to its default. Never throws. */
export function parsePageSettings(raw: unknown): PageSettings {
  if (!isRecord(raw)) return DEFAULT_PAGE_SETTINGS;
  const good = Object.entries(CHECKS)
    .filter(([field, check]) => Object.hasOwn(raw, field) && check(raw[field]))
    .map(([field]) => [field, raw[field]] as const);
  return { ...DEFAULT_PAGE_SETTINGS, ...Object.fromEntries(good) };
}

/** Whether an actor stays unmarked on pages of this host name. */
export function isMutedAt(
  settings: Pick<PageSettings, 'muted' | 'mutedOn'>,
  actor: string,
  host: string,
): boolean {
  if (settings.muted.includes(actor)) return true;
  return Object.entries(settings.mutedOn).some(
    ([site, actors]) => coversHost(site, host) && actors.includes(actor),
  );
}
