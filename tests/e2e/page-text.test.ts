import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { inEachBrowser } from '../rig/in-each-browser.ts';
import { waitUntilRead } from '../rig/page-report.ts';
import { PAGE_TEXT_CASES } from './page-text-cases.ts';

/** The marked words of each section, in order. */
function marksBySection(page: Page): Promise<string[][]> {
  return page.evaluate(() => {
    const sections = [...document.querySelectorAll('section')];
    const found = sections.map((): Range[] => []);
    for (const range of CSS.highlights.get('dramatis-dotted') ?? []) {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      const section = range.startContainer.parentElement?.closest('section');
      if (section) found[sections.indexOf(section)]?.push(live);
    }
    return found.map((ranges) =>
      ranges
        .toSorted((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
        .map((range) => range.toString()),
    );
  });
}

inEachBrowser((browser) => {
  describe('names in the text of a page', () => {
    test('are marked as the eye reads them', async () => {
      const sections = PAGE_TEXT_CASES.map(({ html }) => `<section>${html}</section>`).join('\n');
      const { server } = browser();
      server.serve(
        '/cases',
        `<!doctype html><meta charset="utf-8"><title>Cases</title>${sections}`,
      );
      const page = await browser().open(server.url('/cases'));
      await waitUntilRead(browser(), page);
      const marked = await marksBySection(page);
      expect(PAGE_TEXT_CASES.map(({ what }, i) => ({ what, marked: marked[i] }))).toEqual(
        PAGE_TEXT_CASES.map((known) => ({ what: known.what, marked: known.marked })),
      );
    });
  });
});
