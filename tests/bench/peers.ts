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
  /** Too slow or too big beyond so many names. */
  readonly mostNames: number;
  /** Wraps what it finds: a second run meets another page. */
  readonly changesPage?: boolean;
  /** Likewise for the page, in kB of text. */
  readonly mostKilobytes: number;
}

const resolve = createRequire(import.meta.url).resolve;
const read = (file: string) => readFileSync(resolve(file), 'utf8');

const WALK = `
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);`;
const ESCAPE = String.raw`
  const escape = (name) => name.replaceAll(/[.*+?^$\{}()|[\]\\]/g, '\\$&');`;

/** What no one can beat who reads the page node by node. */
const limit: Peer = {
  name: 'limit (TreeWalker)',
  source: `globalThis.peer = { run() {${WALK}
    let chars = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) chars += node.data.length;
    return chars;
  } };`,
  mostNames: Infinity,
  mostKilobytes: Infinity,
};

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
  mostNames: 10_000,
  mostKilobytes: 1_000,
};

const markJs: Peer = {
  name: 'mark.js',
  changesPage: true,
  source: `${read('mark.js/dist/mark.es6.min.js').replace(/^/, 'var module, exports, define; ')}
    globalThis.peer = { run: (names) => new Promise((done) =>
      new globalThis.Mark(document.body).mark(names, { accuracy: 'exactly', separateWordSearch: false, done })) };`,
  mostNames: 1_000,
  mostKilobytes: 10,
};

const findAndReplace: Peer = {
  name: 'findAndReplaceDOMText',
  changesPage: true,
  source: `var module, define; ${read('findandreplacedomtext/src/findAndReplaceDOMText.js')};${ESCAPE}
    globalThis.peer = { run(names) {
      const pattern = new RegExp('\\\\b(?:' + names.toSorted((a, b) => b.length - a.length).map(escape).join('|') + ')\\\\b', 'g');
      findAndReplaceDOMText(document.body, { find: pattern, wrap: 'mark' });
    } };`,
  mostNames: 1_000,
  mostKilobytes: 1_000,
};

export async function loadPeers(): Promise<{ limit: Peer; peers: Peer[] }> {
  return { limit, peers: [regExp, await ahoCorasick(), findAndReplace, markJs] };
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
    mostNames: 10_000,
    mostKilobytes: 1_000,
  };
}
