import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSER_NAMES } from '../rig/browser-name.ts';
import type { BrowserUnderTest } from '../rig/browser-under-test.ts';
import { closeCard, openCard, readCard } from '../rig/card.ts';
import { countOf, flip, SOON, textIn } from '../rig/controls.ts';
import { markNamed } from '../rig/card-controls.ts';
import { endQuietly } from '../rig/end-quietly.ts';
import { expectNoComplaints } from '../rig/expect-no-complaints.ts';
import { launchBrowser } from '../rig/launch-browser.ts';
import { buildWithPrelude } from '../rig/prelude-build.ts';
import { waitForMarks } from '../rig/marks.ts';
import { keepUnheard, unheardIn } from '../rig/unheard.ts';

const PAGE = `<!doctype html><meta charset="utf-8"><p>Then Putin spoke.</p><p>Then Merkel spoke.</p>
<iframe src="/inner" height="60" style="display:block;border:0"></iframe>`;

/** Every call of the storage, wherever scripts of ours run, comes to nothing. */
function refuseStorage(): void {
  for (const name of ['browser', 'chrome']) {
    const storage: unknown = Reflect.get(Object(Reflect.get(globalThis, name)), 'storage');
    for (const area of ['local', 'sync', 'session']) {
      const owner: unknown = Reflect.get(Object(storage), area);
      for (const method of ['get', 'set', 'remove', 'clear']) {
        Reflect.set(Object(owner), method, () => Promise.reject(new Error('Refused.')));
      }
    }
  }
}

/** The clock on the wall jumps back and forth by days each time that it is asked. */
function shakeClock(): void {
  let asked = 0;
  Date.now = () => {
    asked += 1;
    return (asked % 2 ? -1 : 1) * asked * 86_400_000;
  };
  Reflect.set(
    globalThis,
    'Date',
    new Proxy(Date, {
      construct: (target, args: [number]) =>
        Reflect.construct(target, args.length > 0 ? args : [Date.now()]),
    }),
  );
}

function withPrelude(
  name: BrowserUnderTest['name'],
  prelude: () => void,
  define: (browser: () => BrowserUnderTest) => void,
): void {
  let folder: string | undefined;
  let running: BrowserUnderTest | undefined;
  beforeAll(async () => {
    folder = buildWithPrelude(name, keepUnheard, prelude);
    running = await launchBrowser(name, { extension: folder });
    running.server.serve('/page', PAGE);
    running.server.serve('/inner', '<!doctype html><p>Then Dmitry S. Peskov spoke.</p>');
  });
  afterAll(async () => {
    if (running) await endQuietly(running);
    if (folder) rmSync(folder, { recursive: true, force: true });
  });
  define(() => {
    if (running === undefined) throw new Error('The browser runs only inside tests.');
    return running;
  });
}

describe.each(BROWSER_NAMES)('%s', (name) => {
  describe('where every call of the storage is refused', () => {
    withPrelude(name, refuseStorage, (browser) => {
      test('pages are marked, and a card opens', async () => {
        const page = await browser().open(browser().server.url('/page'));
        expect((await waitForMarks(page, 2)).map(({ highlight }) => highlight)).toEqual([
          'dramatis-dotted',
          'dramatis-dotted',
        ]);
        const card = await openCard(browser(), page, await markNamed(page, 'Putin'));
        expect(card.name).toContain('Putin');
        await closeCard(browser(), page);

        const popup = await browser().openPopup(page);
        await expect.poll(() => textIn(popup, '.popup'), SOON).toContain('Putin');
        await popup.close();
        await page.close();
      });

      test('the card of a frame is shown by the page around it', async () => {
        const page = await browser().open(browser().server.url('/page'));
        const frame = await page.waitForFrame((one) => one.url().endsWith('/inner'));
        const [mark] = await waitForMarks(frame);
        const box = await (await page.$('iframe'))?.boundingBox();
        const [rect] = mark?.rects ?? [];
        const [x, y] = [(box?.x ?? 0) + (rect?.x ?? 0), (box?.y ?? 0) + (rect?.y ?? 0)];
        await page.mouse.move(x + 5, y + 5, { steps: 3 });
        await page.waitForSelector('dramatis-card');
        await expect
          .poll(async () => (await readCard(browser(), page))?.name, SOON)
          .toContain('Peskov');
        await page.close();
      });

      test('the settings say so, and that nothing was saved', async () => {
        const options = await browser().openExtensionPage('options.html');
        await expect
          .poll(() => textIn(options, '.settings'), SOON)
          .toContain('The browser would not hand over what is stored.');
        await flip(options, 'Tinted');
        await expect.poll(() => textIn(options, '.settings'), SOON).toContain('Not saved');
        expect(await options.$eval('.mark-sample', (mark) => mark.className)).toContain('dotted');
        await options.close();
      });

      test('the other pages of the extension show what they have', async () => {
        for (const path of ['reader.html', 'welcome.html'] as const) {
          const page = await browser().openExtensionPage(path);
          await expect.poll(() => countOf(page, 'h1'), SOON).toBeGreaterThan(0);
          await page.close();
        }
      });

      test('nothing was left unheard, in any life of the background', async () => {
        const own = await browser().ownPage();
        const { lives } = await unheardIn(own);
        await browser().stopBackground();
        const page = await browser().open(browser().server.url('/page'));
        await openCard(browser(), page, await markNamed(page, 'Merkel'));
        const kept = await unheardIn(own);
        expect(kept.lives).toBeGreaterThan(lives);
        expect(lives).toBeGreaterThan(0);
        expect(kept.unheard).toEqual([]);
        expectNoComplaints(browser());
        await page.close();
      });
    });
  });

  describe('where the clock on the wall jumps', () => {
    withPrelude(name, shakeClock, (browser) => {
      test('names are marked, cards come and go in their time', async () => {
        const page = await browser().open(browser().server.url('/page'));
        await waitForMarks(page, 2);
        for (const words of ['Putin', 'Merkel']) {
          const card = await openCard(browser(), page, await markNamed(page, words));
          expect(card.name).toContain(words);
          await page.mouse.move(600, 600);
          await expect.poll(() => readCard(browser(), page), SOON).toBeUndefined();
        }
        await page.evaluate(() => CSS.highlights.clear());
        expect((await waitForMarks(page, 2)).map(({ text }) => text)).toEqual(['Putin', 'Merkel']);
        expectNoComplaints(browser());
        await page.close();
      });
    });
  });
});
