import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PAGE_SETTINGS_KEY } from '../../core/settings/page-settings.ts';
import { DEFAULT_SETTINGS } from '../../core/settings/settings.ts';
import { toStored } from '../../core/settings/stored.ts';
import {
  changeSettings,
  readSettings,
  republish,
  syncAgain,
  unreadableValues,
} from '../../platform/settings-store.ts';

const { sync, local } = fakeBrowser.storage;
/** As another device does, through sync. */
const changeSettingsElsewhere = (change: object) => sync.set(toStored(change));
const refuse = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));

beforeEach(() => fakeBrowser.reset());
afterEach(() => {
  vi.restoreAllMocks();
});

test('a change is synced, and pages are told of it', async () => {
  expect(await changeSettings(() => ({ markStyle: 'solid' }))).toBe('synced');
  expect((await readSettings()).settings).toEqual({ ...DEFAULT_SETTINGS, markStyle: 'solid' });
  expect(await local.get(PAGE_SETTINGS_KEY)).toMatchObject({ page: { markStyle: 'solid' } });
});

test('two changes at once, here and in another part of the extension, are both kept', async () => {
  vi.resetModules();
  const elsewhere = await import('../../platform/settings-store.ts');
  await Promise.all([
    changeSettings(({ sites }) => ({ sites: [...sites, 'one.example'] })),
    elsewhere.changeSettings(({ sites }) => ({ sites: [...sites, 'two.example'] })),
  ]);
  expect((await readSettings()).settings.sites).toEqual(['one.example', 'two.example']);
});

describe('where sync refuses', () => {
  test('this device keeps the change, until sync takes it', async () => {
    vi.spyOn(sync, 'set').mockImplementation(refuse);
    expect(await changeSettings(() => ({ on: false }))).toBe('on-this-device');
    expect(await readSettings()).toMatchObject({ settings: { on: false }, unsynced: ['on'] });

    vi.restoreAllMocks();
    await syncAgain();
    expect(await readSettings()).toMatchObject({ settings: { on: false }, unsynced: [] });
    expect(await sync.get('settings.on')).toEqual({ 'settings.on': { v: 1, value: false } });
  });

  test('a damaged value of this device is not synced as if it were the default', async () => {
    await local.set({ 'settings.on': 'perhaps' });
    await syncAgain();
    expect((await sync.get('settings.on'))['settings.on']).toBeUndefined();
    expect(await local.get('settings.on')).toEqual({ 'settings.on': 'perhaps' });
  });
});

test('where nothing can be stored, the change fails and says so', async () => {
  vi.spyOn(sync, 'set').mockImplementation(refuse);
  vi.spyOn(local, 'set').mockImplementation(refuse);
  expect(await changeSettings(() => ({ on: false }))).toBe('failed');
  expect((await readSettings()).settings.on).toBe(true);
});

test('where nothing can be read, the defaults hold', async () => {
  vi.spyOn(sync, 'get').mockImplementation(refuse);
  vi.spyOn(local, 'get').mockImplementation(refuse);
  expect(await readSettings()).toEqual({
    settings: DEFAULT_SETTINGS,
    problems: [],
    unsynced: [],
    unread: ['sync', 'local'],
  });
  expect(await unreadableValues()).toEqual({});
});

describe('where an area cannot be read for a while', () => {
  beforeEach(async () => {
    await changeSettings(() => ({ sites: ['one.example'], muted: ['merkel'] }));
  });
  const addSite = () => changeSettings(({ sites }) => ({ sites: [...sites, 'two.example'] }));
  const settings = async () => (await readSettings()).settings;

  test('what was last known of the synced settings holds, and is not written over', async () => {
    vi.spyOn(sync, 'get').mockImplementation(refuse);
    expect(await settings()).toMatchObject({ sites: ['one.example'], muted: ['merkel'] });
    expect(await addSite()).toBe('on-this-device');
    expect(await local.get(PAGE_SETTINGS_KEY)).toMatchObject({
      page: { sites: ['one.example', 'two.example'], muted: ['merkel'] },
    });
    vi.restoreAllMocks();
    expect(await sync.get('settings.sites')).toMatchObject({
      'settings.sites': { value: ['one.example'] },
    });
    await syncAgain();
    expect(await settings()).toMatchObject({ sites: ['one.example', 'two.example'] });
  });

  test('what this device kept is not written over, and pages keep what they have', async () => {
    vi.spyOn(local, 'get').mockImplementation(refuse);
    expect(await addSite()).toBe('failed');
    await changeSettingsElsewhere({ on: false });
    await republish();
    vi.restoreAllMocks();
    expect(await settings()).toMatchObject({ sites: ['one.example'] });
    expect(await local.get(PAGE_SETTINGS_KEY)).toMatchObject({ page: { on: true } });
  });
});

test('what could not be read is put aside before the reader’s value takes its place', async () => {
  const raw = { v: 99, value: { hue: 7 } };
  await sync.set({ 'settings.theme': raw });
  expect(await unreadableValues()).toEqual({ theme: raw });
  await changeSettings(() => ({ theme: 'dark' }));
  expect((await readSettings()).problems).toEqual([]);
  expect(await unreadableValues()).toEqual({ theme: raw });
});
