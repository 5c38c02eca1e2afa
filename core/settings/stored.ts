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

/** Raise when the meaning of a field changes, and add the step to `MIGRATIONS`. */
export const SETTINGS_VERSION = 1;

/** From the version before to the one that is the key. */
export type Migrations = Partial<
  Record<SettingsField, Readonly<Record<number, (value: unknown) => unknown>>>
>;
const MIGRATIONS: Migrations = {};

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
}

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
      .map(([field, value]) => [KEY_PREFIX + field, { v: SETTINGS_VERSION, value }]),
  );
}

/**
 * Reads every field on its own. A field kept locally wins: it is this device's latest word.
 * @param synced what the synced area holds, as it came
 * @param local what the local area holds, as it came
 */
export function readStored(
  synced: Readonly<Record<string, unknown>>,
  local: Readonly<Record<string, unknown>>,
  migrations: Migrations = MIGRATIONS,
): SettingsReading {
  const good: Partial<Settings>[] = [];
  const problems: SettingsProblem[] = [];
  const unsynced: SettingsField[] = [];

  for (const field of SETTINGS_FIELDS) {
    const key = storageKey(field);
    const isLocal = Object.hasOwn(local, key);
    if (!isLocal && !Object.hasOwn(synced, key)) continue;
    if (isLocal) unsynced.push(field);

    const raw = isLocal ? local[key] : synced[key];
    const read = readField(field, raw, migrations);
    if ('good' in read) good.push(read.good);
    else problems.push({ field, reason: read.reason, raw });
  }
  return { settings: Object.assign({ ...DEFAULT_SETTINGS }, ...good), problems, unsynced };
}

type FieldReading =
  { readonly good: Partial<Settings> } | { readonly reason: SettingsProblem['reason'] };

const storedField = v.object({ v: v.pipe(v.number(), v.integer(), v.minValue(1)), value: v.any() });

function readField(field: SettingsField, raw: unknown, migrations: Migrations): FieldReading {
  const stored = v.safeParse(storedField, raw);
  if (!stored.success) return { reason: 'corrupt' };
  if (stored.output.v > SETTINGS_VERSION) return { reason: 'future' };

  const value = migrate(stored.output.value, stored.output.v, migrations[field] ?? {});
  const checked = v.safeParse(SETTINGS_SCHEMAS[field], value);
  return checked.success ? { good: { [field]: checked.output } } : { reason: 'corrupt' };
}

/** A step that throws leaves undefined, which no schema takes: the field is reported as corrupt. */
function migrate(
  value: unknown,
  from: number,
  steps: Readonly<Record<number, (value: unknown) => unknown>>,
): unknown {
  let migrated = value;
  for (let version = from + 1; version <= SETTINGS_VERSION; version += 1) {
    try {
      migrated = (steps[version] ?? ((same: unknown) => same))(migrated);
    } catch {
      return undefined;
    }
  }
  return migrated;
}
