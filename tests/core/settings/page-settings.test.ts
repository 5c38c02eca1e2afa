import { describe, expect, test } from 'vitest';
import {
  coversHost,
  DEFAULT_PAGE_SETTINGS,
  isMutedAt,
  isOnAt,
  parsePageSettings,
  type PageSettings,
} from '../../../core/settings/page-settings.ts';

const settings = (part: Partial<PageSettings>): PageSettings => ({
  ...DEFAULT_PAGE_SETTINGS,
  ...part,
});

describe('parsePageSettings', () => {
  test.each([undefined, null, 0, 'on', [], [1], () => true])('%s gives the defaults', (raw) => {
    expect(parsePageSettings(raw)).toEqual(DEFAULT_PAGE_SETTINGS);
  });

  test('keeps every good field and drops every bad one', () => {
    const raw = {
      on: false,
      siteMode: 'only',
      sites: ['example.org', 7],
      markStyle: 'blink',
      markColor: '#aa0033',
      showDelay: -1,
      hideDelay: Number.NaN,
      cardFontSize: 18,
      mutedOn: { 'example.org': ['putin'] },
      unknown: true,
    };
    expect(parsePageSettings(raw)).toEqual({
      ...DEFAULT_PAGE_SETTINGS,
      on: false,
      siteMode: 'only',
      markColor: '#aa0033',
      cardFontSize: 18,
      mutedOn: { 'example.org': ['putin'] },
    });
  });

  test('takes nothing from a prototype', () => {
    const raw: unknown = Object.create({ on: false });
    expect(parsePageSettings(raw).on).toBe(true);
  });
});

describe('coversHost', () => {
  test.each([
    ['example.org', 'example.org', true],
    ['example.org', 'www.example.org', true],
    ['example.org', 'badexample.org', false],
    ['www.example.org', 'example.org', false],
    ['*.example.org', 'news.example.org', true],
    ['*.example.org', 'example.org', false],
    ['example.*', 'www.example.co.uk', true],
    ['example.*', 'example.org.evil', true],
    ['news-*.example.org', 'news-eu.example.org', true],
    ['a.c', 'abc', false],
    ['*', 'anything.example', true],
    ['[::1]', '[::1]', true],
    ['example.org', '', false],
  ])('%s, %s: %s', (site, host, covered) => {
    expect(coversHost(site, host)).toBe(covered);
  });
});

describe('isOnAt', () => {
  test.each<[Partial<PageSettings>, string, boolean]>([
    [{}, 'example.org', true],
    [{}, '', true],
    [{ on: false }, 'example.org', false],
    [{ sites: ['example.org'] }, 'www.example.org', false],
    [{ sites: ['example.org'] }, 'example.com', true],
    [{ siteMode: 'only', sites: ['example.org'] }, 'www.example.org', true],
    [{ siteMode: 'only', sites: ['example.org'] }, 'example.com', false],
    [{ siteMode: 'only' }, '', false],
    [{ on: false, siteMode: 'only', sites: ['example.org'] }, 'example.org', false],
  ])('%o at %s: %s', (part, host, on) => {
    expect(isOnAt(settings(part), host)).toBe(on);
  });

  test('an actor is muted everywhere or on one site with its subdomains', () => {
    const muting = settings({ muted: ['eu'], mutedOn: { 'example.org': ['putin'] } });
    expect(isMutedAt(muting, 'eu', 'example.com')).toBe(true);
    expect(isMutedAt(muting, 'putin', 'www.example.org')).toBe(true);
    expect(isMutedAt(muting, 'putin', 'example.com')).toBe(false);
  });
});
