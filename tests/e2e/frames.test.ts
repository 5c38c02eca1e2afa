import type { Frame } from 'puppeteer-core';
import { expect, test, vi } from 'vitest';
import { SOON } from '../rig/controls.ts';
import { callApi } from '../rig/extension-api.ts';
import { inEachBrowser } from '../rig/in-each-browser.ts';
import { marksIn } from '../rig/marks.ts';
import { stateOf } from '../rig/page-report.ts';

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

/** What is marked in a frame, which may just be coming or going. */
async function namesIn(frame: Frame | null | undefined): Promise<readonly string[]> {
  return frame ? (await marksIn(frame).catch(() => [])).map(({ text }) => text) : [];
}

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

  test('of many frames the big ones are read, and a small one that the pointer enters', async () => {
    const { server, open } = browser();
    const other = new URL(server.url('/', 'other')).origin;
    server.serve('/inner', `<!doctype html>${WORDS}`);
    const small = Array.from({ length: 8 }, (_, index) => {
      const site = index % 2 ? other : '';
      return `<iframe class="small" src="${site}/inner" width="200" height="100"></iframe>`;
    });
    const big = '<iframe class="big" src="/inner" width="400" height="400"></iframe>';
    server.serve('/ads', `<!doctype html><title>Ads</title>${small.join('')}${big}`);
    const page = await open(server.url('/ads'));
    const counts = async (selector: string) =>
      Promise.all(
        (await page.$$(selector)).map(async (holder) => {
          return (await namesIn(await holder.contentFrame())).length;
        }),
      );
    const none = small.map(() => 0);
    await expect.poll(() => counts('.big'), SOON).toEqual([1]);
    expect(await counts('.small')).toEqual(none);

    // Into those of the page's own site: Chromium's driver sends what it types and points straight into the
    // process of another site, past the page.
    for (const index of [2, 6]) {
      const box = await (await page.$$('.small'))[index]?.boundingBox();
      // In one step: on the way lie others.
      await page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 20);
      none[index] = 1;
      await expect.poll(() => counts('.small'), SOON).toEqual(none);
    }
    await page.close();
  });

  test('a frame is read once it has grown, wherever its element stands', async () => {
    const { server, open } = browser();
    server.serve('/inner', `<!doctype html>${WORDS}`);
    const grown = '<iframe src="/inner" width="10" height="10"></iframe>';
    server.serve(
      '/grown',
      `<!doctype html><title>Grown</title>${WORDS}${grown}
<div><template shadowrootmode="open"><iframe src="/inner"></iframe></template></div>`,
    );
    const page = await open(server.url('/grown'));
    const names = () => Promise.all(page.frames().slice(1).map(namesIn));
    await expect.poll(names, SOON).toEqual([[], ['Putin']]);
    await page.$eval('iframe', (frame) => {
      frame.width = '300';
      frame.height = '200';
    });
    await expect.poll(names, SOON).toEqual([['Putin'], ['Putin']]);
    await page.close();
  });

  test('a frame that goes on to another page, far down, is read when it is there and seen', async () => {
    const { server, open } = browser();
    server.serve('/inner', `<!doctype html>${WORDS}<a href="/next">Next</a>`);
    server.serve('/next', '<!doctype html><p>Then Merkel spoke.</p>');
    const frame = `<iframe src="${server.url('/inner', 'other')}"></iframe>`;
    server.serve(
      '/far',
      `<!doctype html><title>Far</title><p style="height:3000px">Far.</p>${frame}`,
    );
    const page = await open(server.url('/far'));
    const names = () => namesIn(page.frames()[1]);
    expect(await names()).toEqual([]);
    await page.evaluate(() => scrollTo({ top: 3_000, behavior: 'instant' }));
    await expect.poll(names, SOON).toEqual(['Putin']);
    await page.frames()[1]?.$eval('a', (link) => link.click());
    await expect.poll(names, SOON).toEqual(['Merkel']);
    await page.close();
  });

  test('where names are off, a frame is read once they are on again', async () => {
    const { server, open, openExtensionPage } = browser();
    const options = await openExtensionPage('options.html');
    await callApi(options, 'storage.sync.set', { 'settings.on': { v: 1, value: false } });
    server.serve('/inner', `<!doctype html>${WORDS}`);
    server.serve('/off', '<!doctype html><title>Off</title><iframe src="/inner"></iframe>');
    const page = await open(server.url('/off', 'off'));
    const names = () => namesIn(page.frames()[1]);
    // The page, asked or not, has heard by then that names are off.
    await expect.poll(() => stateOf(browser(), page), SOON).toBe('off');
    expect(await names()).toEqual([]);
    await callApi(options, 'storage.sync.remove', 'settings.on');
    await expect.poll(names, SOON).toEqual(['Putin']);
    await page.close();
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
