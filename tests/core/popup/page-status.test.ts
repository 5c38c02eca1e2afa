import { expect, test } from 'vitest';
import { pageStatus, type PageFacts, type PageStatus } from '../../../core/popup/page-status.ts';
import { DEFAULT_SETTINGS } from '../../../core/settings/settings.ts';
import type { PageReport } from '../../../core/messages.ts';

const found: PageReport = { state: 'ready', actors: [{ actor: 'eu', count: 1 }] };
const nobody: PageReport = { state: 'ready', actors: [] };
const scanning: PageReport = { state: 'scanning', actors: [] };
const off: PageReport = { state: 'off', actors: [] };
const unanswered = { answer: undefined, page: off, contentType: 'text/html' };
const closed = { ...unanswered, contentType: undefined };

const facts = (part: Partial<PageFacts>): PageFacts => ({
  url: 'https://example.org/news',
  settings: DEFAULT_SETTINGS,
  answer: found,
  page: found,
  fileAccess: false,
  siteAccess: true,
  contentType: undefined,
  ...part,
});

test.each<[PageStatus, Partial<PageFacts>]>([
  ['names', {}],
  ['names', { answer: nobody }],
  ['nothing', { answer: nobody, page: nobody }],
  ['scanning', { answer: scanning, page: scanning }],
  ['names', { page: { ...found, state: 'scanning' } }],
  ['paused', { answer: off, page: off }],
  ['off-everywhere', { settings: { ...DEFAULT_SETTINGS, on: false } }],
  ['off-here', { settings: { ...DEFAULT_SETTINGS, sites: ['example.org'] } }],
  ['off-here', { ...unanswered, settings: { ...DEFAULT_SETTINGS, siteMode: 'only' } }],
  ['reload', unanswered],
  ['reload', { ...unanswered, siteAccess: false }],
  ['not-allowed', { ...closed, siteAccess: false }],
  ['pdf', { ...closed, url: 'https://example.org/a.PDF#page=2' }],
  ['pdf', { ...unanswered, contentType: 'application/pdf' }],
  ['no-text', { ...unanswered, contentType: 'image/png' }],
  ['browser-page', closed],
  ['browser-page', { ...unanswered, url: '' }],
  ['browser-page', { ...unanswered, url: 'chrome://settings/' }],
  ['browser-page', { ...unanswered, url: 'about:addons' }],
  ['store-page', { ...unanswered, url: 'https://addons.mozilla.org/en-US/firefox/' }],
  ['store-page', { ...unanswered, url: 'https://chromewebstore.google.com/detail/x' }],
  ['store-page', { ...unanswered, url: 'https://chrome.google.com/webstore/detail/x' }],
  ['reload', { ...unanswered, url: 'https://chrome.google.com/webstores' }],
  ['file', { ...unanswered, url: 'file:///home/me/a.html' }],
  ['reload', { ...unanswered, url: 'file:///home/me/a.html', fileAccess: true }],
  ['names', { url: 'file:///home/me/a.html', fileAccess: true }],
])('%s: %o', (status, part) => {
  expect(pageStatus(facts(part))).toBe(status);
});
