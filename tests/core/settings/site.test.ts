import { describe, expect, test } from 'vitest';
import { isSite, parseSite, parseSites } from '../../../core/settings/site.ts';

describe('parseSite', () => {
  test.each([
    ['example.org', 'example.org'],
    ['  Example.ORG. ', 'example.org'],
    ['https://www.example.org/news?id=1#top', 'www.example.org'],
    ['www.example.org/news', 'www.example.org'],
    ['http://example.org:8080/', 'example.org'],
    ['example.org:8080', 'example.org'],
    ['bücher.de', 'xn--bcher-kva.de'],
    ['localhost', 'localhost'],
    ['127.0.0.1', '127.0.0.1'],
    ['http://[::1]/', '[::1]'],
    ['*.example.org', '*.example.org'],
    ['https://news.*/today', 'news.*'],
    ['*', '*'],
    ['**.*.*', undefined],
    ['about:blank', undefined],
    ['file:///home/me', undefined],
    ['two words', undefined],
    ['', undefined],
    ['http://', undefined],
    ['<script>', undefined],
    ['a'.repeat(300), undefined],
  ])('%s: %s', (text, site) => {
    expect(parseSite(text)).toBe(site);
  });

  test('what it gives is a site', () => {
    for (const text of ['https://Example.org/', 'news.*', '[::1]']) {
      expect(isSite(parseSite(text) ?? '')).toBe(true);
    }
  });
});

test('a pasted list: lines, commas, doubles, and what is none', () => {
  expect(parseSites('example.org\nhttps://example.com/x, example.org;\n\n<b>')).toEqual({
    sites: ['example.org', 'example.com'],
    rejected: ['<b>'],
  });
});
