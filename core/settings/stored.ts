import * as v from 'valibot';
import {
  DEFAULT_SETTINGS,
  isSettingsField,
  SETTINGS_FIELDS,
  SETTINGS_SCHEMAS,
  type Settings,
  type SettingsField,
} from './settings.ts';

/**
 * How the settings lie in storage: one key per field, in the synced area or, where that refused, in
 * the local one. So the browser's sync merges field by field: two devices that change different
 * settings both keep theirs. Value and version share one key, so that neither arrives alone.
 */
export interface StoredField {
  /** Version of the field's format. */
  readonly v: number;
  readonly value: unknown;
}

/** The format of the fields, and the way to it from older ones. */
export interface Format {
  readonly version: number;
  /** Per field: the step to a version from the one before. */
  readonly migrations: Partial<
    Record<SettingsField, Readonly<Record<number, (value: unknown) => unknown>>>
  >;
}

/** Raise the version when the meaning of a field changes, and add the field's step. */
const FORMAT: Format = { version: 1, migrations: {} };

/** A stored field that could not be read. It stays in storage until the reader sets the field. */
export interface SettingsProblem {
  readonly field: SettingsField;
  readonly reason: 'corrupt' | 'future';
  readonly raw: unknown;
}

export interface SettingsReading {
  /** Complete: what could not be read has its default. */
  readonly settings: Settings;
  readonly problems: readonly SettingsProblem[];
  /** Fields that the synced area refused, kept on this device alone. */
  readonly unsynced: readonly SettingsField[];
  /** Areas that the browser would not let us read, whatever they hold. */
  readonly unread: readonly StorageArea[];
}

export type StorageArea = 'sync' | 'local';

const KEY_PREFIX = 'settings.';

export function storageKey(field: SettingsField): string {
  return KEY_PREFIX + field;
}

/** The field that a storage key belongs to, or undefined where it is no setting. */
export function fieldOfKey(key: string): SettingsField | undefined {
  const name = key.startsWith(KEY_PREFIX) ? key.slice(KEY_PREFIX.length) : '';
  return isSettingsField(name) ? name : undefined;
}

export const SETTINGS_KEYS: readonly string[] = SETTINGS_FIELDS.map(storageKey);

/** Fields as they are written: `{ "settings.on": { v: 1, value: true } }`. */
export function toStored(change: Partial<Settings>): Record<string, StoredField> {
  return Object.fromEntries(
    Object.entries(change)
      .filter(([field]) => isSettingsField(field))
      .map(([field, value]) => [KEY_PREFIX + field, { v: FORMAT.version, value }]),
  );
}

/**
 * Reads every field on its own. A field kept locally wins: it is this device's latest word.
 * @param syncedArea what the synced area holds, as it came; undefined where it could not be read
 * @param localArea what the local area holds, likewise
 * @param fallback what holds where nothing is stored
 */
export function readStored(
  syncedArea: Readonly<Record<string, unknown>> | undefined,
  localArea: Readonly<Record<string, unknown>> | undefined,
  fallback: Settings = DEFAULT_SETTINGS,
  format: Format = FORMAT,
): SettingsReading {
  const [synced, local] = [syncedArea ?? {}, localArea ?? {}];
  const unread: StorageArea[] = [];
  if (!syncedArea) unread.push('sync');
  if (!localArea) unread.push('local');
  const good: Partial<Settings>[] = [];
  const problems: SettingsProblem[] = [];
  const unsynced: SettingsField[] = [];

  for (const field of SETTINGS_FIELDS) {
    const key = storageKey(field);
    const isLocal = local[key] !== undefined;
    if (!isLocal && synced[key] === undefined) continue;
    if (isLocal) unsynced.push(field);

    const raw = isLocal ? local[key] : synced[key];
    const read = readField(field, raw, format);
    if ('good' in read) good.push(read.good);
    else problems.push({ field, reason: read.reason, raw });
  }
  return { settings: Object.assign({ ...fallback }, ...good), problems, unsynced, unread };
}

type FieldReading =
  { readonly good: Partial<Settings> } | { readonly reason: SettingsProblem['reason'] };

const storedField = v.object({ v: v.pipe(v.number(), v.integer(), v.minValue(1)), value: v.any() });

function readField(field: SettingsField, raw: unknown, format: Format): FieldReading {
  const stored = v.safeParse(storedField, raw);
  if (!stored.success) return { reason: 'corrupt' };
  if (stored.output.v > format.version) return { reason: 'future' };

  const value = migrate(field, stored.output.v, stored.output.value, format);
  const checked = v.safeParse(SETTINGS_SCHEMAS[field], value);
  return checked.success ? { good: { [field]: checked.output } } : { reason: 'corrupt' };
}

/** A step that throws leaves undefined, which no schema takes: the field is reported as corrupt. */
function migrate(
  field: SettingsField,
  from: number,
  value: unknown,
  { version, migrations }: Format,
): unknown {
  let migrated = value;
  for (let next = from + 1; next <= version; next += 1) {
    const step = migrations[field]?.[next];
    try {
      if (step) migrated = step(migrated);
    } catch {
      return undefined;
    }
  }
  return migrated;
}
