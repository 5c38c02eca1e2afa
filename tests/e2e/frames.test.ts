import { expect, test, vi } from 'vitest';
import { inEachBrowser } from '../rig/in-each-browser.ts';
import { marksIn } from '../rig/marks.ts';

const WORDS = '<p>Then Putin spoke.</p>';

/** Markup of a frame, each with the same words in it. */
const FRAMES: Record<string, string> = {
  'same site': '<iframe src="/inner"></iframe>',
  'other site': '<iframe src="OTHER"></iframe>',
  srcdoc: `<iframe srcdoc="${WORDS}"></iframe>`,
  'sandboxed, without an origin': `<iframe sandbox srcdoc="${WORDS}"></iframe>`,
  'data:': `<iframe src="data:text/html,${encodeURIComponent(WORDS)}"></iframe>`,
};

inEachBrowser((browser) => {
  test.each(Object.entries(FRAMES))('names are marked in a frame: %s', async (_, markup) => {
    const { server, open } = browser();
    server.serve('/inner', `<!doctype html>${WORDS}`);
    server.serve(
      '/outer',
      `<!doctype html><title>Outer</title><p>Outside.</p>${markup.replace('OTHER', server.url('/inner', 'other'))}`,
    );
    const page = await open(server.url('/outer'));
    await vi.waitFor(async () => {
      const inner = page.frames().find((frame) => frame.parentFrame() !== null);
      if (inner === undefined) throw new Error('The frame is not there yet.');
      expect((await marksIn(inner)).map(({ text }) => text)).toEqual(['Putin']);
    }, 8_000);
  });

  test('names are marked in a frame that the page writes itself', async () => {
    const { server, open } = browser();
    server.serve('/blank', '<!doctype html><title>Blank</title><iframe></iframe>');
    const page = await open(server.url('/blank'));
    await page.evaluate((words) => {
      const frame = document.querySelector('iframe');
      if (frame?.contentDocument) {
        frame.contentDocument.body.append(document.createRange().createContextualFragment(words));
      }
    }, WORDS);
    await vi.waitFor(async () => {
      const inner = page.frames().find((frame) => frame.parentFrame() !== null);
      if (inner === undefined) throw new Error('The frame is not there yet.');
      expect((await marksIn(inner)).map(({ text }) => text)).toEqual(['Putin']);
    }, 8_000);
  });
});
