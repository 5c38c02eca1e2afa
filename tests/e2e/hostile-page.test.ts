import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { openCard } from '../rig/card.ts';
import { meanMark } from '../rig/hover.ts';
import { inEachBrowser } from '../rig/in-each-browser.ts';
import { waitForMarks } from '../rig/marks.ts';

interface HostilePage {
  readonly body: string;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Runs once the page has loaded. */
  readonly afterwards?: () => unknown;
  /** Default: one `Putin`. */
  readonly marks?: readonly string[];
}

const WORDS = '<p>Then Putin spoke.</p>';
const html = (rest: string) => `<!doctype html><meta charset="utf-8"><title>Hostile</title>${rest}`;

/** Pages on which names must be marked, and the first of them taken as meant when hovered. */
const WORKS: Record<string, HostilePage> = {
  'stops every event at the window': {
    body: html(`<script>
for (const type of ['pointermove','pointerover','pointerout','pointerdown','pointerup','mousemove','mouseover','keydown','keyup','click','scroll'])
  addEventListener(type, (event) => { event.stopImmediatePropagation(); event.preventDefault(); }, true);
</script>${WORDS}`),
  },
  'hides every element it does not know': {
    body: html(
      `<style>*,*::before{transition:all 9s!important}html>:not(head,body),[popover]{display:none!important;opacity:0!important}::highlight(x){color:red}</style>${WORDS}`,
    ),
  },
  'is zoomed by its own style': { body: html(`<style>html{zoom:2}</style>${WORDS}`) },
  'is scaled and turned': {
    body: html(
      `<style>p{transform:rotate(-3deg) scale(1.4);transform-origin:0 0;margin:80px}</style>${WORDS}`,
    ),
  },
  'writes from top to bottom': {
    body: html(`<style>body{writing-mode:vertical-rl}</style>${WORDS}`),
  },
  'writes from right to left': {
    body: `<!doctype html><html dir="rtl"><meta charset="utf-8"><title>RTL</title><p>Putin אמר.</p>`,
  },
  'has a tiny root font': {
    body: html(`<style>html{font-size:1px}p{font-size:16px}</style>${WORDS}`),
  },
  'lets nothing be selected': {
    body: html(
      `<style>*{user-select:none!important;-webkit-user-select:none!important}</style>${WORDS}`,
    ),
  },
  'patched the prototypes': {
    body: html(`<script>
for (const [owner, names] of [
  [Node.prototype, ['contains','compareDocumentPosition']], [Element.prototype, ['closest','matches','checkVisibility']],
  [Array.prototype, ['flatMap','filter','find','findLast','push']], [Map.prototype, ['get','set']], [Set.prototype, ['add','delete']],
  [Range.prototype, ['setStart','toString','getClientRects']], [Document.prototype, ['createRange','createTreeWalker','querySelectorAll','caretPositionFromPoint']],
  [EventTarget.prototype, ['addEventListener']]])
  for (const name of names) { const real = owner[name]; owner[name] = function (...args) { if (window.isArmed) throw new Error('patched'); return real.apply(this, args); }; }
window.StaticRange = class {};
window.Highlight = window.Highlight;
window.MutationObserver = class { observe() {} };
window.requestAnimationFrame = () => 0;
window.setTimeout = () => 0;
</script>${WORDS}`),
  },
  'clobbers the document': {
    body: html(
      `<img name="createRange"><img name="body"><img name="createTreeWalker"><form name="querySelectorAll"></form><img name="getSelection"><img name="caretPositionFromPoint"><img name="visibilityState"><img name="contentType"><a id="CSS"></a><a id="Highlight"></a><a id="setTimeout"></a>${WORDS}`,
    ),
  },
  'clobbers a form around the name': {
    body: html(
      `<form style="display:inline"><input name="parentElement"><input name="parentNode"><input name="closest"><input name="matches"><input name="tagName"><input name="textContent"><input name="nextSibling"><input name="previousSibling"><input name="firstChild"><input name="lastChild"><input name="nodeType"><input name="ownerDocument"><input name="checkVisibility"><input name="shadowRoot"><input name="isConnected"><input name="childNodes"><input name="getRootNode"><input name="contains">Then Putin spoke.</form>`,
    ),
  },
  'adds a clobbering form later': {
    body: html('<main></main>'),
    afterwards() {
      const form = document.createElement('form');
      for (const name of [
        'parentElement',
        'textContent',
        'nodeType',
        'isConnected',
        'ownerDocument',
        'parentNode',
        'nextSibling',
        'closest',
        'contains',
        'checkVisibility',
        'tagName',
        'shadowRoot',
      ]) {
        const field = document.createElement('input');
        field.name = name;
        form.append(field);
      }
      form.append('Then Putin spoke.');
      document.querySelector('main')?.append(form);
    },
  },
  'allows no script, no style and no trusted type': {
    body: html(WORDS),
    headers: {
      'content-security-policy':
        "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; sandbox",
    },
  },
  'is XHTML': {
    type: 'application/xhtml+xml',
    body: '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>X</title></head><body><p>Then Putin<br/>Angela Merkel spoke.</p></body></html>',
    marks: ['Putin', 'Angela Merkel'],
  },
  'is plain text': { type: 'text/plain', body: 'Then Putin spoke.' },
  'shows the name inside a modal dialog': {
    body: html(`<dialog>${WORDS}</dialog>`),
    afterwards: () => document.querySelector('dialog')?.showModal(),
  },
  'shows the name inside a popover': {
    body: html(`<div popover="manual">${WORDS}</div>`),
    afterwards: () => document.querySelector<HTMLElement>('[popover]')?.showPopover(),
  },
  'writes itself anew': {
    body: html('<p>Merkel</p>'),
    afterwards() {
      document.open();
      document.write('<!doctype html><title>New</title><p>Then Putin spoke.</p>');
      document.close();
    },
  },
  'replaces its root element': {
    body: html('<p>Merkel</p>'),
    afterwards() {
      const root = document.createElement('html');
      const body = document.createElement('body');
      body.append('Then Putin spoke.');
      root.append(body);
      document.documentElement.replaceWith(root);
    },
  },
};

inEachBrowser((browser) => {
  async function load({ body, type, headers, afterwards }: HostilePage): Promise<Page> {
    const { server, open } = browser();
    server.serve('/hostile', { body, ...(type && { type }), ...(headers && { headers }) });
    const page = await open(server.url('/hostile'));
    if (afterwards) await page.evaluate(afterwards);
    return page;
  }

  describe('names are marked and hovered on a page that', () => {
    test.each(Object.entries(WORKS))(
      '%s',
      async (_, hostile) => {
        const wanted = hostile.marks ?? ['Putin'];
        const page = await load(hostile);
        const marks = await waitForMarks(page, wanted.length);
        expect(marks.map(({ text }) => text)).toEqual(wanted);
        expect(await meanMark(page, marks[0])).toBe('Putin');
        await page.close();
      },
      20_000,
    );
  });

  test('a card opens for a name inside a form that answers for itself', async () => {
    const page = await load(WORKS['clobbers a form around the name'] ?? { body: '' });
    const [mark] = await waitForMarks(page);
    if (mark === undefined) throw new Error('Nothing is marked.');
    expect((await openCard(browser(), page, mark)).name).toContain('Putin');
    await page.close();
  });
});
