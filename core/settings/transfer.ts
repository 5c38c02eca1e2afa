import { DEFAULT_SETTINGS, SETTINGS_FIELDS, type Settings } from './settings.ts';
import { fieldOfKey, readStored, storageKey, toStored } from './stored.ts';

/** Says whose file it is. */
const FORMAT = 'dramatis-settings';

/**
 * The settings as a file: readable, and as they are stored, so that an older file migrates on the way
 * back in.
 * @param kept values that could not be read, so that they are not lost either
 */
export function exportSettings(settings: Settings, kept: Record<string, unknown>): string {
  return `${JSON.stringify({ format: FORMAT, settings: toStored(settings), kept }, undefined, 2)}\n`;
}

export interface Imported {
  readonly settings: Partial<Settings>;
  /** Fields and names in the file that could not be understood. */
  readonly rejected: readonly string[];
}

/** @returns undefined where the text is no file of ours. Never throws. */
export function importSettings(text: string): Imported | undefined {
  const stored = storedIn(text);
  if (!stored) return undefined;
  const { settings, problems } = readStored(stored, {});
  const bad = new Set<string>(problems.map(({ field }) => field));
  const good = SETTINGS_FIELDS.filter(
    (field) => Object.hasOwn(stored, storageKey(field)) && !bad.has(field),
  );
  return {
    settings: Object.fromEntries(good.map((field) => [field, settings[field]])),
    rejected: Object.keys(stored).flatMap((key) => {
      const field = fieldOfKey(key);
      if (field === undefined) return [key];
      return bad.has(field) ? [field] : [];
    }),
  };
}

function storedIn(text: string): Record<string, unknown> | undefined {
  try {
    const file: unknown = JSON.parse(text);
    if (!isRecord(file) || file['format'] !== FORMAT) return undefined;
    return isRecord(file['settings']) ? file['settings'] : undefined;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The fields of a change as they were before: what undo stores. */
export function fieldsBefore(before: Settings, change: Partial<Settings>): Partial<Settings> {
  return Object.fromEntries(
    SETTINGS_FIELDS.filter((field) => Object.hasOwn(change, field)).map((field) => [
      field,
      before[field],
    ]),
  );
}

/** Every field that differs from what it was at first, as it was at first. */
export function resetChange(settings: Settings): Partial<Settings> {
  return Object.fromEntries(
    SETTINGS_FIELDS.filter(
      (field) => JSON.stringify(settings[field]) !== JSON.stringify(DEFAULT_SETTINGS[field]),
    ).map((field) => [field, DEFAULT_SETTINGS[field]]),
  );
}
