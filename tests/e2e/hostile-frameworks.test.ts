import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { bundle } from '../rig/bundle.ts';
import { closeCard, openCard } from '../rig/card.ts';
import { inEachBrowser } from '../rig/in-each-browser.ts';
import { waitForMarks } from '../rig/marks.ts';

const REACT_DOCUMENT =
  '<!DOCTYPE html><html lang="en"><head><title>App</title></head><body><p>Then Putin spoke.</p><button>0</button><script src="/app.js"></script></body></html>';
const pageOf = (body: string) =>
  `<!doctype html><html lang="en"><head><title>App</title><script src="/app.js"></script></head><body>${body}</body></html>`;

/** What a server sent, and the script that makes it live. */
const APPS = [
  { name: 'React 19', script: 'frameworks/react.js', html: REACT_DOCUMENT },
  { name: 'React 18', script: 'react-18/react.js', html: REACT_DOCUMENT },
  {
    name: 'Vue',
    script: 'frameworks/vue.ts',
    html: pageOf(
      '<div id="app"><main><p>Then Putin spoke.</p><button>0</button><!----></main></div>',
    ),
  },
  {
    name: 'Svelte',
    script: 'frameworks/svelte.ts',
    html: pageOf('<!--[--><p>Then Putin spoke.</p><button>0</button><p></p><!--]-->'),
  },
];

declare global {
  interface Window {
    hydrateApp: () => void;
    firstNodes: Element[];
  }
}

inEachBrowser((browser) => {
  const scripts = new Map<string, string>();
  beforeAll(async () => {
    for (const { name, script } of APPS) scripts.set(name, await bundle(script));
  });

  describe('an app whose words are marked before it wakes', () => {
    test.each(APPS)('$name', async ({ name, html }) => {
      const { server, open, complaints } = browser();
      const before = complaints.length;
      server.serve('/app.js', { body: scripts.get(name) ?? '', type: 'text/javascript' });
      server.serve('/favicon.ico', '');
      server.serve('/app', html);
      const page = await open(server.url('/app'));
      const [first] = await waitForMarks(page);
      expect(first?.text).toBe('Putin');

      await page.evaluate(() => {
        window.firstNodes = [...document.querySelectorAll('html,body,p,button')];
        window.hydrateApp();
      });
      await expectText(page, 'button', '0');
      if (first) await openCard(browser(), page, first);
      await page.evaluate(() => document.querySelector('button')?.click());
      await expectText(page, 'button', '1');
      await closeCard(browser(), page);
      const marks = await waitForMarks(page, 2);
      expect(marks.map(({ text }) => text)).toEqual(['Putin', 'Angela Merkel']);
      // React takes all nodes out and makes new ones where the tree is not what it expects.
      expect(await page.evaluate(() => window.firstNodes.every((node) => node.isConnected))).toBe(
        true,
      );
      expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toMatch(
        /dramatis/i,
      );
      expect(complaints.slice(before)).toEqual([]);
      await page.close();
    });
  });
});

async function expectText(page: Page, selector: string, text: string): Promise<void> {
  await page.waitForFunction(
    (where, what) => document.querySelector(where)?.textContent === what,
    {},
    selector,
    text,
  );
}
