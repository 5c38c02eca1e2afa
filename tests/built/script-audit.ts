import { type Expression, parseSync, Visitor } from 'oxc-parser';

/** Ways to the network: none may stand in a script, not even unused. */
const NETWORK = new Set([
  'EventSource',
  'RTCPeerConnection',
  'SharedWorker',
  'WebSocket',
  'WebTransport',
  'Worker',
  'XMLHttpRequest',
  'fetch',
  'importScripts',
  'sendBeacon',
]);

/** Ways to run text as code or to parse it as markup. */
const SINKS = new Set([
  'createContextualFragment',
  'dangerouslySetInnerHTML',
  'eval',
  'execCommand',
  'innerHTML',
  'insertAdjacentHTML',
  'outerHTML',
  'parseFromString',
  'setHTMLUnsafe',
  'srcdoc',
]);

/** Texts that look like addresses, from which nothing is loaded. */
const INERT_ADDRESSES = new Set([
  // Names of XML namespaces.
  'http://www.w3.org/1998/Math/MathML',
  'http://www.w3.org/1999/xhtml',
  'http://www.w3.org/2000/svg',
  // What WXT's storage tells a developer who loads it outside of an extension.
  'https://github.com/wxt-dev/wxt/issues/371',
  'https://wxt.dev/guide/go-further/testing.html',
]);

/** Attributes of an element that a component could be given: a sink although only a key. */
const PROP_SINKS = new Set(['dangerouslySetInnerHTML', 'innerHTML', 'srcdoc']);

const REMOTE = /(?:https?|wss?|ftp):\/\/[^\s"'`)<]+/g;

export interface Finding {
  readonly kind: 'network' | 'sink' | 'address' | 'clock';
  readonly what: string;
  /** The file, and the code around the finding in one line. */
  readonly where: string;
}

/**
 * What a script could reach or run. Names are looked for as identifiers and as members (`fetch`,
 * `self.fetch`, `self['fetch']`), not inside strings, which may well speak of fetching.
 */
export function auditScript(path: string, text: string): Finding[] {
  const findings: Finding[] = [];
  const around = (start: number): string =>
    `${path}: ${text.slice(Math.max(0, start - 40), start + 60).replaceAll(/\s+/g, ' ')}`;
  const note = (what: string, start: number): void => {
    const kind = NETWORK.has(what) ? 'network' : SINKS.has(what) ? 'sink' : undefined;
    if (kind !== undefined) findings.push({ kind, what, where: around(start) });
  };
  // The wall clock can be set, forwards and back: nothing may wait by it.
  const noteClock = (what: string, start: number): void => {
    findings.push({ kind: 'clock', what, where: around(start) });
  };
  const noteFunctionConstructor = (callee: Expression): void => {
    if (callee.type !== 'Identifier' || callee.name !== 'Function') return;
    findings.push({ kind: 'sink', what: 'Function', where: around(callee.start) });
  };
  const { program, errors, module } = parseSync(path, text);
  const [error] = errors;
  if (error !== undefined) throw new Error(`${path}: ${error.message}`);
  for (const { moduleRequest } of module.dynamicImports) {
    const what = text.slice(moduleRequest.start, moduleRequest.end);
    if (!/^["'`]\.{0,2}\/[^$]*$/.test(what)) {
      findings.push({
        kind: 'network',
        what: `import(${what})`,
        where: around(moduleRequest.start),
      });
    }
  }
  // Names that reach nothing: the keys of an object literal may list `eval` as an API's table does.
  const keys = new Set<unknown>();
  new Visitor({
    ObjectExpression: ({ properties }) => {
      for (const property of properties) {
        if (property.type !== 'Property' || property.computed || property.shorthand) continue;
        const { key } = property;
        keys.add(key);
        if (key.type === 'Identifier' && PROP_SINKS.has(key.name)) note(key.name, key.start);
      }
    },
    Identifier: (identifier) => {
      if (!keys.has(identifier)) note(identifier.name, identifier.start);
    },
    CallExpression: ({ callee, arguments: [first] }) => {
      noteFunctionConstructor(callee);
      // `execCommand` is a sink for its command 'insertHTML'; copying is none.
      const isCopy = /^["'`]copy["'`]$/.test(text.slice(first?.start, first?.end));
      if (callee.type === 'MemberExpression' && isCopy) keys.add(callee.property);
    },
    NewExpression: ({ callee, arguments: given, start }) => {
      noteFunctionConstructor(callee);
      const isNow = callee.type === 'Identifier' && callee.name === 'Date' && given.length === 0;
      if (isNow) noteClock('new Date()', start);
    },
    MemberExpression: ({ computed, object, property }) => {
      if (property.type === 'Identifier' && !computed) {
        const isNow = object.type === 'Identifier' && object.name === 'Date';
        if (isNow && property.name === 'now') noteClock('Date.now', property.start);
        if (property.name === 'timeOrigin') noteClock('timeOrigin', property.start);
      }
      if (computed && property.type === 'Literal' && typeof property.value === 'string') {
        note(property.value, property.start);
      }
    },
    Literal: ({ value, start }) => {
      if (typeof value === 'string') findings.push(...addresses(value, around(start)));
    },
    TemplateElement: ({ value, start }) => {
      findings.push(...addresses(value.raw, around(start)));
    },
  }).visit(program);
  return findings;
}

/** Addresses in markup, style sheets, locales and strings. */
export function addresses(text: string, where: string): Finding[] {
  return [...text.matchAll(REMOTE)]
    .map(([what]) => what)
    .filter((what) => !INERT_ADDRESSES.has(what))
    .map((what) => ({ kind: 'address', what, where }));
}
