import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, SETTINGS_FIELDS } from '../../../core/settings/settings.ts';
import { fieldOfKey, readStored, storageKey, toStored } from '../../../core/settings/stored.ts';

describe('readStored', () => {
  test('empty storage gives the defaults, without complaint', () => {
    expect(readStored({}, {})).toEqual({
      settings: DEFAULT_SETTINGS,
      problems: [],
      unsynced: [],
      unread: [],
    });
  });

  test('reads what was written', () => {
    const change = { on: false, sites: ['example.org'], mutedOn: { 'example.org': ['eu'] } };
    expect(readStored(toStored(change), {}).settings).toEqual({ ...DEFAULT_SETTINGS, ...change });
  });

  test.each<[string, unknown]>([
    ['no envelope', true],
    ['null', null],
    ['a wrong value', { v: 1, value: 'yes' }],
    ['no value', { v: 1 }],
    ['no version', { value: true }],
    ['version 0', { v: 0, value: true }],
    ['a fraction of a version', { v: 0.5, value: true }],
  ])('%s is corrupt: the default, reported, the raw value kept', (_, raw) => {
    const reading = readStored({ 'settings.on': raw, ...toStored({ showDelay: 500 }) }, {});
    expect(reading.settings).toEqual({ ...DEFAULT_SETTINGS, showDelay: 500 });
    expect(reading.problems).toEqual([{ field: 'on', reason: 'corrupt', raw }]);
  });

  test('a value from the future is not taken for a damaged one', () => {
    const raw = { v: 99, value: { half: true } };
    expect(readStored({ 'settings.on': raw }, {}).problems).toEqual([
      { field: 'on', reason: 'future', raw },
    ]);
  });

  test('what sync refused, and this device kept, is the latest word', () => {
    const reading = readStored(toStored({ showDelay: 100 }), toStored({ showDelay: 900 }));
    expect(reading.settings.showDelay).toBe(900);
    expect(reading.unsynced).toEqual(['showDelay']);
  });

  test('an area that could not be read is told, and what was last known holds', () => {
    const known = { ...DEFAULT_SETTINGS, sites: ['example.org'] };
    const reading = readStored(undefined, toStored({ on: false }), known);
    expect(reading.settings).toEqual({ ...known, on: false });
    expect(reading.unread).toEqual(['sync']);
  });

  test('two devices that change different settings both keep theirs', () => {
    const merged = { ...toStored({ markStyle: 'solid' }), ...toStored({ theme: 'dark' }) };
    expect(readStored(merged, {}).settings).toMatchObject({ markStyle: 'solid', theme: 'dark' });
  });

  describe('with an older value', () => {
    const stored = { 'settings.theme': { v: 1, value: 'night' }, ...toStored({ badge: false }) };
    const read = (step: (value: unknown) => unknown) =>
      readStored(stored, {}, DEFAULT_SETTINGS, { version: 3, migrations: { theme: { 3: step } } });

    test('takes every step to the present, and none where the field has none', () => {
      const { settings, problems } = read((value) => (value === 'night' ? 'dark' : value));
      expect(settings).toMatchObject({ theme: 'dark', badge: false });
      expect(problems).toEqual([]);
    });

    test('reports a step that fails, and keeps the value', () => {
      const { settings, problems } = read(() => {
        throw new Error('no such theme');
      });
      expect(settings).toMatchObject({ theme: 'page', badge: false });
      expect(problems).toEqual([
        { field: 'theme', reason: 'corrupt', raw: { v: 1, value: 'night' } },
      ]);
    });
  });

  test('never throws, and always gives every field', () => {
    const anyField = fc.constantFrom(...SETTINGS_FIELDS.map(storageKey));
    const anyArea = fc.dictionary(anyField, fc.anything());
    fc.assert(
      fc.property(anyArea, anyArea, (synced, local) => {
        const { settings, problems } = readStored(synced, local);
        expect(Object.keys(settings).toSorted()).toEqual([...SETTINGS_FIELDS].toSorted());
        for (const { field } of problems) expect(settings[field]).toEqual(DEFAULT_SETTINGS[field]);
      }),
    );
  });
});

test.each([
  ['settings.on', 'on'],
  ['settings.', undefined],
  ['settings.constructor', undefined],
  ['on', undefined],
  ['page', undefined],
])('the key %s belongs to %s', (key, field) => {
  expect(fieldOfKey(key)).toBe(field);
});
