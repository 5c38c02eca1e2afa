import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PAGE_SETTINGS_KEY } from '../../core/settings/page-settings.ts';
import { DEFAULT_SETTINGS } from '../../core/settings/settings.ts';
import {
  changeSettings,
  readSettings,
  syncAgain,
  unreadableValues,
} from '../../platform/settings-store.ts';

const { sync, local } = fakeBrowser.storage;
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

test('two changes at once are both kept', async () => {
  await Promise.all([
    changeSettings(({ sites }) => ({ sites: [...sites, 'one.example'] })),
    changeSettings(({ sites }) => ({ sites: [...sites, 'two.example'] })),
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
  expect(await readSettings()).toEqual({ settings: DEFAULT_SETTINGS, problems: [], unsynced: [] });
});

test('what could not be read is put aside before the reader’s value takes its place', async () => {
  const raw = { v: 99, value: { hue: 7 } };
  await sync.set({ 'settings.theme': raw });
  expect(await unreadableValues()).toEqual({ theme: raw });
  await changeSettings(() => ({ theme: 'dark' }));
  expect((await readSettings()).problems).toEqual([]);
  expect(await unreadableValues()).toEqual({ theme: raw });
});
