import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../../core/settings/settings.ts';
import {
  exportSettings,
  fieldsBefore,
  importSettings,
  resetChange,
} from '../../../core/settings/transfer.ts';

const settings: Settings = {
  ...DEFAULT_SETTINGS,
  on: false,
  sites: ['example.org'],
  mutedOn: { 'example.org': ['putin'] },
};

describe('a file of settings', () => {
  test('brings back what it was made of', () => {
    const imported = importSettings(exportSettings(settings, {}));
    expect(imported).toEqual({ settings, rejected: [] });
  });

  test('carries what could not be read', () => {
    expect(exportSettings(settings, { theme: 'mauve' })).toContain('"mauve"');
  });

  test('names what it leaves out', () => {
    const text = JSON.stringify({
      format: 'dramatis-settings',
      settings: {
        'settings.on': { v: 1, value: false },
        'settings.theme': { v: 1, value: 'mauve' },
        'settings.badge': { v: 99, value: false },
        '__proto__.on': { v: 1, value: false },
      },
    });
    expect(importSettings(text)).toEqual({
      settings: { on: false },
      rejected: ['theme', 'badge', '__proto__.on'],
    });
  });

  test.each(['', 'x', 'null', '[]', '{}', '{"format":"other","settings":{}}'])(
    'is not %s',
    (text) => {
      expect(importSettings(text)).toBeUndefined();
    },
  );

  test('never throws, whatever the file holds', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        const text = `{"format":"dramatis-settings","settings":${json}}`;
        expect(() => importSettings(text)).not.toThrow();
      }),
    );
  });
});

test('undo stores the fields of a change as they were', () => {
  expect(fieldsBefore(settings, { on: true, theme: 'dark' })).toEqual({ on: false, theme: 'page' });
});

test('a reset touches only what differs', () => {
  expect(resetChange(settings)).toEqual({ on: true, sites: [], mutedOn: {} });
  expect(resetChange(DEFAULT_SETTINGS)).toEqual({});
});
