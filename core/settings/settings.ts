import * as v from 'valibot';
import {
  CITATION_FORMATS,
  DEFAULT_PAGE_SETTINGS,
  LINK_TAPS,
  MARK_SCOPES,
  MARK_STYLES,
  MAX_CARD_FONT_SIZE,
  MAX_DELAY,
  MIN_CARD_FONT_SIZE,
  MODIFIER_KEYS,
  OPENERS,
  SITE_MODES,
  THEMES,
  type PageSettings,
} from './page-settings.ts';
import { isSite } from './site.ts';

/** Everything the reader can set. */
export interface Settings extends PageSettings {
  /** The number of actors on the toolbar icon. */
  readonly badge: boolean;
  /** BCP 47 tag of a language of ours, or `auto`: the browser's. */
  readonly language: string;
}

export type SettingsField = keyof Settings;

export const DEFAULT_SETTINGS: Settings = {
  ...DEFAULT_PAGE_SETTINGS,
  badge: true,
  language: 'auto',
};

/** More entries than this are a mistake, or someone else's doing. */
const MAX_ENTRIES = 5000;
const MAX_ID_LENGTH = 200;

const delay = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_DELAY));
const site = v.pipe(v.string(), v.check(isSite));
const ids = v.pipe(
  v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_ID_LENGTH))),
  v.maxLength(MAX_ENTRIES),
);

/** One schema per field: a field is read, checked, synced and repaired on its own. */
export const SETTINGS_SCHEMAS = {
  on: v.boolean(),
  siteMode: v.picklist(SITE_MODES),
  sites: v.pipe(v.array(site), v.maxLength(MAX_ENTRIES)),
  markStyle: v.picklist(MARK_STYLES),
  markColor: v.pipe(v.string(), v.regex(/^(?:#[\da-f]{6})?$/)),
  markScope: v.picklist(MARK_SCOPES),
  showDelay: delay,
  hideDelay: delay,
  openOn: v.picklist(OPENERS),
  modifierKey: v.picklist(MODIFIER_KEYS),
  tapOnLink: v.picklist(LINK_TAPS),
  theme: v.picklist(THEMES),
  cardFontSize: v.pipe(
    v.number(),
    v.integer(),
    v.minValue(MIN_CARD_FONT_SIZE),
    v.maxValue(MAX_CARD_FONT_SIZE),
  ),
  showQuotations: v.boolean(),
  showReportedSpeech: v.boolean(),
  showPassages: v.boolean(),
  citationFormat: v.picklist(CITATION_FORMATS),
  muted: ids,
  mutedOn: v.record(site, ids),
  articlesOff: ids,
  badge: v.boolean(),
  language: v.pipe(v.string(), v.regex(/^(?:auto|[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)$/)),
} as const satisfies { [Field in SettingsField]: v.GenericSchema<unknown, Settings[Field]> };

export const SETTINGS_FIELDS: readonly SettingsField[] =
  Object.keys(SETTINGS_SCHEMAS).filter(isSettingsField);

export function isSettingsField(name: string): name is SettingsField {
  return Object.hasOwn(SETTINGS_SCHEMAS, name);
}
