import { expect, test } from 'vitest';
import * as v from 'valibot';
import { inEachBrowser } from '../rig/in-each-browser.ts';
import { waitForMarks } from '../rig/marks.ts';
import { reportOf } from '../rig/page-report.ts';

const NAMES = 30_000;
const reportSchema = v.object({ actors: v.array(v.object({ count: v.number() })) });

inEachBrowser((browser) => {
  test('what is in sight of a long page is marked before all that stands above it', async () => {
    const { server, open, openExtensionPage } = browser();
    // Once the end is marked, the page takes nearly all time for itself: the rest cannot be read meanwhile.
    const script = `const look = () => {
      const ranges = [...(CSS.highlights.get('dramatis-dotted') ?? [])];
      if (!ranges.some(({ startContainer }) => startContainer.parentElement?.id === 'end')) {
        requestAnimationFrame(look);
        return;
      }
      window.isEndMarked = true;
      setInterval(() => { for (const end = performance.now() + 100; performance.now() < end;); });
    };
    look();`;
    const lines = Array.from({ length: NAMES }, (_, line) => `<p>Then Putin spoke ${line}.</p>`);
    server.serve(
      '/long',
      `<!doctype html><meta charset="utf-8"><title>Long</title><script>${script}</script>${lines.join('\n')}<p id="end">Merkel`,
    );
    const options = await openExtensionPage('options.html');
    const page = await open(server.url('/long#end'));
    await page.waitForFunction('window.isEndMarked');
    const { actors } = v.parse(reportSchema, await reportOf(page, options));
    const found = actors.reduce((sum, { count }) => sum + count, 0);
    expect(found).toBeLessThan(NAMES);
    expect(found).toBeGreaterThan(0);
  });

  test.each([
    ['one text', 'Then Vladimir Putin spoke again. '],
    ['lines and elements', 'Then Vladimir <b>Putin</b> spoke.<br>'],
  ])('a long paragraph, %s, is marked without a gap and nothing twice', async (_, line) => {
    const { server, open } = browser();
    const count = 450;
    server.serve(
      '/paragraph',
      `<!doctype html><meta charset="utf-8"><title>Paragraph</title><p>${line.repeat(count)}<p>Merkel`,
    );
    const page = await open(server.url('/paragraph'));
    const words = (await waitForMarks(page, count + 1)).map(({ text }) => text);
    expect(words).toEqual([...Array.from({ length: count }, () => 'Vladimir Putin'), 'Merkel']);
    await page.close();
  });
});
