import { isUtf8 } from 'node:buffer';
import type { Plugin } from 'vite';
import type { CompiledIndex } from '../../core/matching/compile-index.ts';
import type { Pack } from '../../core/notes/pack.ts';
import { buildNotes, notesSources } from './build-notes.ts';
import type { NotesFolders } from './notes-folders.ts';

const NOTES = 'virtual:dramatis/notes';
const NAMES = 'virtual:dramatis/names';
const FILTER = 'virtual:dramatis/filter';
const DIRECTORY = 'virtual:dramatis/directory';
const MODULES = new Set([NOTES, NAMES, FILTER, DIRECTORY]);
/** Stands for a source file in the module graph, so that a change of it rebuilds what was made of it. */
const SOURCE = '?dramatis-source';

/**
 * Gives `virtual:dramatis/notes` (the pack) and those of `indexModules`, made of the article folders and
 * gazetteers. Anything wrong in them fails the build, all at once.
 */
export function notesPlugin(folders: NotesFolders): Plugin {
  return {
    name: 'dramatis:notes',
    enforce: 'pre',
    resolveId(id) {
      if (MODULES.has(id)) return `\0${id}`;
      return id.endsWith(SOURCE) ? id : undefined;
    },
    async load(id) {
      if (id.endsWith(SOURCE)) return { code: '', moduleSideEffects: 'no-treeshake' };
      if (!MODULES.has(id.slice(1))) return undefined;
      const sources = notesSources(folders);
      for (const file of sources) this.addWatchFile(file);

      const { pack, index } = await buildNotes(folders);
      const imports = sources.map((file) => `import ${JSON.stringify(file + SOURCE)};`).join('\n');
      const code =
        id.slice(1) === NOTES ? packModule(pack) : (indexModules(index())[id.slice(1)] ?? '');
      return { code: `${imports}\n${code}`, moduleSideEffects: false };
    },
  };
}

/** JSON.parse of a string is read faster than an object literal. */
function packModule(pack: Pack): string {
  return `export default Object.freeze(JSON.parse(${JSON.stringify(JSON.stringify(pack))}));`;
}

/**
 * The code of each module of compiled names: `virtual:dramatis/names` (the index), `…/filter` (what every
 * page loads of it: the gate as text, the filter's bytes decoded only where it stops), and `…/directory`
 * (of names too many for that).
 */
export function indexModules({ names, filter, directory }: CompiledIndex): Record<string, string> {
  return {
    [NAMES]: bytesModule(names, 'hex'),
    [FILTER]: [
      `export const isCoarse = ${directory !== undefined};`,
      `export const gate = ${JSON.stringify(filter.gate)};`,
      bytesModule(filter.bytes),
    ].join('\n'),
    [DIRECTORY]: bytesModule(directory ?? new Uint8Array()),
  };
}

/** Both are decoded natively by browsers; for Chrome before 140 there is a loop. */
const ENCODINGS = {
  base64:
    'Uint8Array.fromBase64?.(text) ?? Uint8Array.from(atob(text), (char) => char.charCodeAt(0))',
  hex: 'Uint8Array.fromHex?.(text) ?? Uint8Array.from({ length: text.length / 2 }, (_, at) => parseInt(text.slice(2 * at, 2 * at + 2), 16))',
};

/**
 * Bytes as text: some 0.1 ms of a page's first, cold run, where a loop over one character per byte
 * (Latin-1) takes 1 to 6. Decoded when asked for: pages on which names are switched off pay nothing.
 * The text at the end (the rules, more than half of an index) stays text: encoded, it would be a third
 * larger after gzip. For the same reason the index is in hex, which keeps what repeats in it on the
 * borders of bytes and so takes a fifteenth less than base64; a filter has nothing that repeats.
 */
function bytesModule(bytes: Uint8Array, encoding: keyof typeof ENCODINGS = 'base64'): string {
  const end = textStart(bytes);
  const binary = Buffer.from(bytes.subarray(0, end)).toString(encoding);
  const tail = Buffer.from(bytes.subarray(end)).toString('utf8');
  return [
    `const text = ${JSON.stringify(binary)};`,
    `const decode = () => ${ENCODINGS[encoding]};`,
    ...(tail === ''
      ? ['export default decode;']
      : [
          `const tail = ${JSON.stringify(tail)};`,
          'export default () => {',
          `  const bytes = new Uint8Array(${bytes.length});`,
          '  bytes.set(decode());',
          `  bytes.set(new TextEncoder().encode(tail), ${end});`,
          '  return bytes;',
          '};',
        ]),
  ].join('\n');
}

/** Where the bytes end in UTF-8 text without control characters, if it is long enough to matter. */
function textStart(bytes: Uint8Array): number {
  const MIN_TEXT_BYTES = 1000;
  let start = bytes.findLastIndex((byte) => byte < 0x20) + 1;
  while (start < bytes.length && !isUtf8(bytes.subarray(start))) start += 1;
  return bytes.length - start < MIN_TEXT_BYTES ? bytes.length : start;
}
