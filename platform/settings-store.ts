import { browser } from 'wxt/browser';
import * as v from 'valibot';
import pack from 'virtual:dramatis/notes';
import { PAGE_SETTINGS_KEY } from '../core/settings/page-settings.ts';
import { lastKnownSettings, publishedSettings } from '../core/settings/published.ts';
import type { Settings } from '../core/settings/settings.ts';
import {
  fieldOfKey,
  readStored,
  SETTINGS_KEYS,
  storageKey,
  toStored,
  type SettingsReading,
  type StorageArea,
} from '../core/settings/stored.ts';

/** Values that no reading understood, put aside before the reader's new value took their place. */
const KEPT_KEY = 'settings-kept';

const keptSchema = v.fallback(v.record(v.string(), v.unknown()), {});

async function readKept(): Promise<Record<string, unknown>> {
  return v.parse(keptSchema, (await browser.storage.local.get(KEPT_KEY))[KEPT_KEY]);
}

/** Everything that could not be read, put aside or still in its place, by field. */
export async function unreadableValues(): Promise<Record<string, unknown>> {
  const [kept, { problems }] = await Promise.all([readKept().catch(() => ({})), readSettings()]);
  return { ...kept, ...Object.fromEntries(problems.map(({ field, raw }) => [field, raw])) };
}

export type SaveOutcome =
  | 'synced'
  /** The synced area refused (quota, rate, switched off): kept on this device. */
  | 'on-this-device'
  /** Nothing could be stored. */
  | 'failed';

/**
 * The settings as they are; where the synced ones cannot be read, as they were published last. Tells
 * what could not be read: never rejects.
 */
export async function readSettings(): Promise<SettingsReading> {
  const [synced, local] = await Promise.all([readArea('sync'), readArea('local')]);
  if (synced) return readStored(synced, local);
  return readStored(synced, local, lastKnownSettings(local?.[PAGE_SETTINGS_KEY], pack));
}

async function readArea(area: StorageArea): Promise<Record<string, unknown> | undefined> {
  try {
    return await browser.storage[area].get([...SETTINGS_KEYS, PAGE_SETTINGS_KEY]);
  } catch {
    return undefined;
  }
}

/** Held by one change at a time, in whatever part of the extension it is made. */
const CHANGE_LOCK = 'settings';

/**
 * Changes the settings, and what the pages read of them: one change after the other, so that one that
 * is made from what was read does not undo another.
 * @param change computes the fields to store from the settings as they are at that moment.
 */
export function changeSettings(
  change: (settings: Settings) => Partial<Settings>,
): Promise<SaveOutcome> {
  return navigator.locks.request(CHANGE_LOCK, async (): Promise<SaveOutcome> => {
    const before = await readSettings();
    // What stands there unread must not be written over.
    if (before.unread.includes('local')) return 'failed';
    const fields = change(before.settings);
    if (Object.keys(fields).length === 0) return 'synced';
    const saved = await save(fields, before);
    if (saved !== 'failed') await publish({ ...before.settings, ...fields });
    return saved;
  });
}

async function save(fields: Partial<Settings>, before: SettingsReading): Promise<SaveOutcome> {
  const stored = toStored(fields);
  try {
    await keepUnreadable(Object.keys(stored), before);
  } catch {
    return 'failed';
  }
  if (before.unread.includes('sync')) return saveLocally(stored);
  try {
    await browser.storage.sync.set(stored);
  } catch {
    return saveLocally(stored);
  }
  await browser.storage.local.remove(Object.keys(stored)).catch(() => undefined);
  return 'synced';
}

async function saveLocally(stored: Record<string, unknown>): Promise<SaveOutcome> {
  try {
    await browser.storage.local.set(stored);
    return 'on-this-device';
  } catch {
    return 'failed';
  }
}

async function keepUnreadable(keys: readonly string[], { problems }: SettingsReading) {
  const lost = problems.filter(({ field }) => keys.includes(storageKey(field)));
  if (lost.length === 0) return;
  const kept = Object.fromEntries(lost.map(({ field, raw }) => [field, raw]));
  await browser.storage.local.set({ [KEPT_KEY]: { ...(await readKept()), ...kept } });
}

/** Has the pages follow the settings, where these can be read. */
export async function republish(): Promise<void> {
  const { settings, unread } = await readSettings();
  if (!unread.includes('local')) await publish(settings);
}

/** Writes what the pages read. A page that cannot be told keeps what it has. */
async function publish(settings: Settings): Promise<void> {
  await browser.storage.local
    .set({ [PAGE_SETTINGS_KEY]: publishedSettings(settings, pack) })
    .catch(() => undefined);
}

/** Tries again to sync what the synced area refused before. */
export async function syncAgain(): Promise<void> {
  const { unsynced, problems } = await readSettings();
  const readable = unsynced.filter((field) => problems.every((problem) => problem.field !== field));
  if (readable.length === 0) return;
  await changeSettings((settings) =>
    Object.fromEntries(readable.map((field) => [field, settings[field]])),
  );
}

/**
 * Calls back after every change of a setting, made here, in another part or on another device.
 * @returns ends the watching.
 */
export function watchSettings(changed: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area !== 'sync' && area !== 'local') return;
    if (Object.keys(changes).some((key) => fieldOfKey(key) !== undefined)) changed();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
