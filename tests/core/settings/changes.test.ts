import { describe, expect, test } from 'vitest';
import { listWith, withMute, withSite } from '../../../core/settings/changes.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../core/settings/settings.ts';

const settings = (part: Partial<Settings>): Settings => ({ ...DEFAULT_SETTINGS, ...part });

describe('withSite', () => {
  test.each<[Partial<Settings>, string, boolean, Partial<Settings>]>([
    [{}, 'example.org', false, { sites: ['example.org'] }],
    [{}, 'example.org', true, {}],
    [{ sites: ['example.org'] }, 'example.org', true, { sites: [] }],
    [{ sites: ['example.org', 'a.test'] }, 'www.example.org', true, { sites: ['a.test'] }],
    [{ siteMode: 'only' }, 'example.org', true, { sites: ['example.org'] }],
    [{ siteMode: 'only', sites: ['example.org'] }, 'example.org', false, { sites: [] }],
    [{ on: false }, 'example.org', false, { sites: ['example.org'] }],
    [{}, '', false, {}],
  ])('%o, %s %s: %o', (before, host, on, change) => {
    expect(withSite(settings(before), host, on)).toEqual(change);
  });
});

describe('withMute', () => {
  test('everywhere, and back', () => {
    expect(withMute(settings({ muted: ['eu'] }), 'putin', true)).toEqual({
      muted: ['eu', 'putin'],
    });
    expect(withMute(settings({ muted: ['eu', 'putin'] }), 'putin', false)).toEqual({
      muted: ['eu'],
    });
  });

  test('on one site, and back: an empty site is taken out', () => {
    const muted = withMute(settings({}), 'putin', true, 'example.org');
    expect(muted).toEqual({ mutedOn: { 'example.org': ['putin'] } });
    expect(withMute(settings(muted), 'putin', false, 'example.org')).toEqual({ mutedOn: {} });
  });

  test('muting twice lists once', () => {
    expect(listWith(['eu'], 'eu', true)).toEqual(['eu']);
  });
});
