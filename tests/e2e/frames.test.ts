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
  'blob:': `<iframe></iframe><script>
document.querySelector('iframe').src = URL.createObjectURL(new Blob(['${WORDS}'], { type: 'text/html' }));
</script>`,
  'javascript:': `<iframe src="javascript:'${WORDS}'"></iframe>`,
  'an object': '<object data="/inner" type="text/html"></object>',
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
    await page.close();
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

  test('frames that come and go leave no complaint, and the last one marked', async () => {
    const { server, open, complaints } = browser();
    const before = complaints.length;
    server.serve('/favicon.ico', '');
    server.serve('/inner', `<!doctype html>${WORDS}`);
    server.serve('/many', `<!doctype html><title>Many</title>${WORDS}`);
    const page = await open(server.url('/many'));
    await page.evaluate(async () => {
      for (let count = 0; count < 100; count += 1) {
        const frame = document.createElement('iframe');
        frame.src = count % 3 ? '/inner' : 'about:blank';
        document.body.append(frame);
        frame.contentDocument?.body.append('Then Merkel spoke.');
        if (count < 99) setTimeout(() => frame.remove(), (count * 7) % 60);
        await new Promise((resolve) => {
          setTimeout(resolve, 5);
        });
      }
    });
    await vi.waitFor(async () => {
      const texts = page.frames().map(async (frame) => (await marksIn(frame)).map((it) => it.text));
      expect((await Promise.all(texts)).flat()).toEqual(['Putin', 'Merkel']);
    }, 8_000);
    expect(complaints.slice(before)).toEqual([]);
    await page.close();
  });
});
