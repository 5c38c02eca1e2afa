declare global {
  interface Window {
    /** Traps of the page that something stepped into. */
    blown?: string[];
    calm?: Promise<void>;
  }
}

export interface HostilePage {
  readonly body: string;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Runs once the page has loaded. */
  readonly afterwards?: () => unknown;
  /** Default: one `Putin`. */
  readonly marks?: readonly string[];
  /** Whether the card is opened there, and closed with a key. */
  readonly opensCard?: true;
}

export const WORDS = '<p>Then Putin spoke.</p>';
export const html = (rest: string) =>
  `<!doctype html><meta charset="utf-8"><title>Hostile</title>${rest}`;

/** Pages on which names must be marked, and the first of them taken as meant when hovered. */
export const WORKS: Record<string, HostilePage> = {
  'stops every event at the window': {
    opensCard: true,
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
window.blown = [];
const later = setTimeout;
for (const [owner, names] of [
  [Node.prototype, ['contains','compareDocumentPosition','getRootNode']], [Element.prototype, ['closest','matches','checkVisibility']],
  [Array.prototype, ['flatMap','filter','find','findLast','push']], [Map.prototype, ['get','set']], [Set.prototype, ['add','delete']],
  [Range.prototype, ['setStart','toString','getClientRects']], [Document.prototype, ['createRange','createTreeWalker','querySelectorAll','caretPositionFromPoint']],
  [EventTarget.prototype, ['addEventListener']], [Highlight.prototype, ['add','delete']]])
  for (const name of names) { const real = owner[name]; owner[name] = function (...args) { if (window.isArmed) { window.blown[window.blown.length] = name; throw new Error(name); } return real.apply(this, args); }; }
window.StaticRange = class {};
window.MutationObserver = class { observe() {} };
window.requestAnimationFrame = () => 0;
window.setTimeout = () => 0;
window.isArmed = true;
window.calm = new Promise((resolve) => later(() => { window.isArmed = false; resolve(); }, 400));
</script>${WORDS}`),
    // The test itself must not step into the traps.
    afterwards: () => window.calm,
  },
  'traps and freezes what it can': {
    opensCard: true,
    body: html(`<script>
for (const name of ['Highlight','StaticRange','IntersectionObserver','MutationObserver','scheduler','requestIdleCallback','getComputedStyle','NodeFilter','ShadowRoot','browser'])
  Object.defineProperty(window, name, { get() { throw new Error(name); } });
class Trap extends HTMLElement {}
for (const name of ['parentElement','parentNode','childNodes','textContent','nextSibling','previousSibling','firstChild','lastChild','shadowRoot','closest','matches','nodeType','isConnected','localName','tagName','checkVisibility','ownerDocument','getRootNode','assignedSlot','contains'])
  Object.defineProperty(Trap.prototype, name, { get() { throw new Error(name); } });
customElements.define('x-trap', Trap);
for (const thing of [document, document.documentElement, Node.prototype, Element.prototype]) try { Object.freeze(thing); } catch {}
</script><p><x-trap>Then Putin spoke.</x-trap></p>`),
  },
  'clobbers the document': {
    body: html(
      `<img name="createRange"><img name="body"><img name="documentElement"><img name="head"><img name="hidden"><img name="designMode"><img name="createTreeWalker"><form name="querySelectorAll"></form><img name="getSelection"><img name="caretPositionFromPoint"><img name="visibilityState"><img name="contentType"><a id="CSS"></a><a id="Highlight"></a><a id="setTimeout"></a>${WORDS}`,
    ),
  },
  'clobbers a form around the name': {
    opensCard: true,
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
        "default-src 'none'; img-src *; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; sandbox",
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
  'replaces its body': {
    body: html('<p>Merkel</p>'),
    afterwards() {
      const body = document.createElement('body');
      body.append('Then Putin spoke.');
      document.body.replaceWith(body);
    },
  },
  'is without a body for a while': {
    body: html(`${WORDS}<script>
const { body } = document;
addEventListener('DOMContentLoaded', () => { body.remove(); setTimeout(() => document.documentElement.append(body), 300); });
</script>`),
  },
  'keeps all its words in a shadow root': {
    opensCard: true,
    body: html(`<div><template shadowrootmode="open">${WORDS}</template></div>`),
  },
  'gives the words no box of their own': {
    opensCard: true,
    body: html(`<style>p,b{display:contents}</style><p>Then <b>Putin</b> spoke.</p>`),
  },
  'writes itself anew again and again': {
    body: html('<p>Merkel</p>'),
    afterwards() {
      let left = 20;
      const write = () => {
        document.open();
        document.write(
          `<!doctype html><title>${left}</title><p>Then ${left ? 'Merkel' : 'Putin'} spoke.</p>`,
        );
        document.close();
        if (left > 0) requestAnimationFrame(write);
        left -= 1;
      };
      write();
    },
  },
  'changes its address and all its words': {
    body: html('<main></main>'),
    afterwards() {
      let left = 20;
      const show = () => {
        history.pushState({}, '', `/view-${left}`);
        const words = document.createElement('p');
        words.textContent = left % 3 ? 'Then Merkel spoke.' : 'Nobody spoke.';
        if (left === 0) words.textContent = 'Then Putin spoke.';
        // What is gone at once must not hide what stays.
        document.querySelector('main')?.replaceChildren('Merkel', words);
        document.querySelector('main')?.replaceChildren(words);
        if (left > 0) requestAnimationFrame(show);
        left -= 1;
      };
      show();
    },
  },
  'puts an entry of its own in place of ours, frame after frame': {
    body: html(`${WORDS}<script>
const until = performance.now() + 800;
window.calm = new Promise((over) => {
  const fight = () => {
    CSS.highlights.clear();
    CSS.highlights.set('dramatis-dotted', new Highlight());
    if (performance.now() < until) requestAnimationFrame(fight);
    else over();
  };
  fight();
});
</script>`),
    // What is seen between two of its frames is no mark that stays.
    afterwards: () => window.calm,
  },
};
