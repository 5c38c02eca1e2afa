import type { Page } from 'puppeteer-core';
import type { BrowserUnderTest } from '../rig/browser-under-test.ts';
import { marksIn } from '../rig/marks.ts';
import { sampleStretches } from './longest-stretch.ts';

interface Storm {
  readonly body: string;
  /** Runs in the page, for so many seconds. */
  readonly rage?: (seconds: number) => Promise<void>;
}

const SENTENCE = 'Nobody said anything of interest. ';
const repeat = (count: number, words: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => words(index)).join('');

const STORMS: Record<string, Storm> = {
  '20,000 names in one text': {
    body: `<p>${repeat(20_000, (line) => `Then Putin spoke ${line}. `)}</p>`,
  },
  '20,000 names in elements': {
    body: `<p>${repeat(20_000, (line) => `Then <b>Putin</b> spoke ${line}. `)}</p>`,
  },
  '10 MB': { body: repeat(9_800, () => `<p>${SENTENCE.repeat(30)}</p>`) },
  'a text of 5 MB with 120,000 names': {
    body: `<p>${'Then Putin spoke and Merkel answered him. '.repeat(120_000)}</p>`,
  },
  '100,000 empty elements': { body: `<p>Putin ${'<i></i>'.repeat(100_000)} Putin</p>` },
  '10,000 accents on a letter': { body: `<p>Putin and e${'\u0301'.repeat(10_000)}</p>` },
  '10,000 elements a second': { body: '<div id="storm"></div>', rage: tick },
  '10,000 changed texts a second': { body: '<div id="storm"></div>', rage: retell },
  '100,000 elements scrolled to': { body: '<div id="storm"></div>', rage: scroll },
};

/** One line per storm: how long we kept the page from its turn. */
export async function weatherStorms(browser: BrowserUnderTest, seconds: number): Promise<void> {
  for (const [name, { body, rage }] of Object.entries(STORMS)) {
    browser.server.serve(
      '/storm',
      `<!doctype html><meta charset="utf-8"><title>Storm</title>${body}<p>Then Putin spoke.</p>`,
    );
    const page = await browser.open();
    const stop = await sampleStretches(await page.createCDPSession());
    await page.goto(browser.server.url('/storm'));
    if (rage) await page.evaluate(rage, seconds);
    const marks = await settledCount(page);
    const { longest, total } = await stop();
    process.stdout.write(
      `${name}: longest stretch ${longest.toFixed(0)} ms, ${total.toFixed(0)} ms in all, ${marks} marks painted\n`,
    );
    await page.close();
  }
}

async function settledCount(page: Page): Promise<number> {
  for (let before = -1; ;) {
    const count = (await marksIn(page)).length;
    if (count === before && count > 0) return count;
    before = count;
    await new Promise((resolve) => {
      setTimeout(resolve, 1_000);
    });
  }
}

async function tick(seconds: number): Promise<void> {
  const end = performance.now() + seconds * 1_000;
  for (let batch = 0; performance.now() < end; batch += 1) {
    const lines = Array.from({ length: 500 }, (_, line) => {
      const element = document.createElement('div');
      element.textContent = line % 100 ? `tick ${line}` : 'Then Angela Merkel spoke.';
      return element;
    });
    const storm = document.querySelector('#storm');
    if (batch % 2) storm?.replaceChildren(...lines);
    else storm?.append(...lines);
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
  }
}

async function retell(seconds: number): Promise<void> {
  const end = performance.now() + seconds * 1_000;
  const lines = Array.from({ length: 500 }, () => document.createElement('div'));
  lines.forEach((line) => line.append('nothing yet'));
  document.querySelector('#storm')?.append(...lines);
  for (let batch = 0; performance.now() < end; batch += 1) {
    lines.forEach(({ firstChild }, line) => {
      if (firstChild) firstChild.nodeValue = line % 10 ? `tick ${batch}` : `Merkel said ${batch}.`;
    });
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
  }
}

async function scroll(): Promise<void> {
  for (let batch = 0; batch < 100; batch += 1) {
    const lines = Array.from({ length: 1_000 }, (_, line) => {
      const element = document.createElement('p');
      element.textContent = line % 20 ? 'Nothing of interest.' : 'Then Angela Merkel spoke.';
      return element;
    });
    document.querySelector('#storm')?.append(...lines);
    lines.at(-1)?.scrollIntoView({ behavior: 'instant' });
    await new Promise((resolve) => {
      requestAnimationFrame(() => requestAnimationFrame(resolve));
    });
  }
}
