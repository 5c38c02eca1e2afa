import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { rolldown } from 'rolldown';

/**
 * A way to find names in a page: `source` is script text that leaves a function `run(names)` on
 * `globalThis.peer`. It is evaluated in an isolated world of a fresh page, as a content script is.
 */
export interface Peer {
  readonly name: string;
  readonly source: string;
  /** Wraps what it finds: a second run meets another page. */
  readonly changesPage?: boolean;
  /** Why it cannot be measured on so much text with so many names, where it cannot. */
  readonly tooMuch?: (kilobytes: number, names: number) => string | undefined;
}

const resolve = createRequire(import.meta.url).resolve;
const read = (file: string) => readFileSync(resolve(file), 'utf8');

const WALK = `
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);`;
const ESCAPE = String.raw`
  const escape = (name) => name.replaceAll(/[.*+?^$\{}()|[\]\\]/g, '\\$&');`;

/** What no one can beat who reads the page node by node. */
export const LIMIT: Peer = {
  name: 'limit (TreeWalker)',
  source: `globalThis.peer = { run() {${WALK}
    let chars = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) chars += node.data.length;
    return chars;
  } };`,
};

/** Minutes of one page load tell nobody more than the word does. */
const MINUTES = 'takes minutes';

const regExp: Peer = {
  name: 'RegExp alternation',
  source: `{${ESCAPE}
    let pattern;
    globalThis.peer = { run(names) {
      pattern ??= new RegExp('\\\\b(?:' + names.toSorted((a, b) => b.length - a.length).map(escape).join('|') + ')\\\\b', 'g');
      ${WALK}
      let found = 0;
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        for (const _ of node.data.matchAll(pattern)) found += 1;
      return found;
    } };
  }`,
  tooMuch: (_, names) => (names > 10_000 ? 'the expression is too large' : undefined),
};

const markJs: Peer = {
  name: 'mark.js',
  changesPage: true,
  source: `${read('mark.js/dist/mark.es6.min.js').replace(/^/, 'var module, exports, define; ')}
    globalThis.peer = { run: (names) => new Promise((done) =>
      new globalThis.Mark(document.body).mark(names, { accuracy: 'exactly', separateWordSearch: false, done })) };`,
  tooMuch(kilobytes, names) {
    if (kilobytes * names > 100_000) return MINUTES;
    return kilobytes > 1_000 ? 'the stack overflows' : undefined;
  },
};

const findAndReplace: Peer = {
  name: 'findAndReplaceDOMText',
  changesPage: true,
  source: `var module, define; ${read('findandreplacedomtext/src/findAndReplaceDOMText.js')};${ESCAPE}
    globalThis.peer = { run(names) {
      const pattern = new RegExp('\\\\b(?:' + names.toSorted((a, b) => b.length - a.length).map(escape).join('|') + ')\\\\b', 'g');
      findAndReplaceDOMText(document.body, { find: pattern, wrap: 'mark' });
    } };`,
  tooMuch: (kilobytes, names) => (kilobytes * names > 10_000_000 ? MINUTES : undefined),
};

export async function loadPeers(): Promise<readonly Peer[]> {
  return [regExp, await ahoCorasick(), findAndReplace, markJs];
}

async function ahoCorasick(): Promise<Peer> {
  const bundle = await rolldown({
    input: 'peer',
    plugins: [
      {
        name: 'peer',
        resolveId: (id) => (id === 'peer' ? id : undefined),
        load: (id) =>
          id === 'peer'
            ? `import AhoCorasick from 'modern-ahocorasick';
              let automaton;
              globalThis.peer = { run(names) {
                automaton ??= new AhoCorasick(names);
                ${WALK}
                let found = 0;
                for (let node = walker.nextNode(); node; node = walker.nextNode())
                  found += automaton.search(node.data).length;
                return found;
              } };`
            : undefined,
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'iife' });
  return {
    name: 'modern-ahocorasick',
    source: output[0].code,
  };
}
