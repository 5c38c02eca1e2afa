/** Builds the automaton of names-index.ts; build time only. */
import { BLOCK, BRANCH, CHAIN, FINAL, JUMP, NARROW_BYTES, VALUED } from './names-index.ts';

interface Node {
  edges: Map<number, Node>;
  /** Of the form that ends here. */
  value?: number;
  /** Written on this node: holds for every form that ends here or below. */
  mark?: number;
}

const newNode = (): Node => ({ edges: new Map() });

/** One trie of forms with their values. */
export class Trie {
  readonly root = newNode();

  /** @returns the value that the form already has, where it has one; then nothing changes. */
  add(form: string, value: number): number | undefined {
    let node = this.root;
    for (let i = 0; i < form.length; i += 1) {
      const symbol = form.charCodeAt(i);
      let next = node.edges.get(symbol);
      if (next === undefined) node.edges.set(symbol, (next = newNode()));
      node = next;
    }
    if (node.value !== undefined) return node.value;
    node.value = value;
    return undefined;
  }

  replace(form: string, value: number): void {
    let node: Node | undefined = this.root;
    for (let i = 0; i < form.length; i += 1) node = node?.edges.get(form.charCodeAt(i));
    if (node) node.value = value;
  }
}

const MIXED = 'mixed';

/** Writes values as near to the root as they are unambiguous, so that endings can be shared. */
function pushValues(node: Node): number | typeof MIXED {
  const below = [...node.edges.values()].map((child) => ({ child, common: pushValues(child) }));
  const commons = new Set(below.map(({ common }) => common));
  if (node.value !== undefined) commons.add(node.value);
  const [only] = commons;
  if (commons.size === 1 && only !== undefined && only !== MIXED) return only;
  for (const { child, common } of below) if (common !== MIXED) child.mark = common;
  if (node.value !== undefined) node.mark = node.value;
  return MIXED;
}

/** One node for all that accept the same endings with the same values. */
function share(node: Node, known: Map<string, Node>, ids: Map<Node, number>): Node {
  for (const [symbol, child] of node.edges) node.edges.set(symbol, share(child, known, ids));
  const edges = [...node.edges].toSorted(([a], [b]) => a - b);
  node.edges = new Map(edges);
  const key = [
    node.value === undefined ? 0 : 1,
    node.mark ?? '',
    ...edges.map(([symbol, child]) => `${symbol}:${ids.get(child) ?? -1}`),
  ].join();
  const same = known.get(key);
  if (same !== undefined) return same;
  known.set(key, node);
  ids.set(node, ids.size);
  return node;
}

const MAX_CHAIN = 15;

class Writer {
  readonly out: number[] = [];
  readonly #at = new Map<Node, number>();
  readonly #patches: { readonly at: number; readonly node: Node }[] = [];
  readonly #start: number;
  readonly #width: 2 | 3;

  constructor(start: number, width: 2 | 3) {
    this.#start = start;
    this.#width = width;
  }

  /** Writes a node and all below it. */
  write(root: Node): number {
    const pending = [root];
    for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
      if (this.#at.has(node)) continue;
      pending.push(...this.#writeNode(node).toReversed());
    }
    for (const { at, node } of this.#patches.splice(0)) {
      this.#writeOffset(this.#at.get(node) ?? 0, at);
    }
    return this.#at.get(root) ?? 0;
  }

  /** @returns nodes that are still to be written. */
  #writeNode(node: Node): Node[] {
    if (this.#at.has(node)) {
      this.out.push(JUMP);
      this.#pointTo(node);
      return [];
    }
    this.#at.set(node, this.#start + this.out.length);
    const chain = chainFrom(node);
    if (chain.symbols.length > 0) {
      this.#writeHead(node, CHAIN, chain.symbols.length);
      this.out.push(
        chain.high,
        ...chain.symbols.map((symbol) => (symbol === 32 ? 0 : symbol & 255)),
      );
      return this.#writeNode(chain.end);
    }
    const count = node.edges.size;
    const [block, ...others] = new Set([...node.edges.keys()].map((symbol) => symbol >> 8));
    const isBlock = block !== undefined && others.length === 0;
    this.#writeHead(node, isBlock ? BLOCK : BRANCH, Math.min(count, 15));
    if (count >= 15) this.out.push(count & 255, count >> 8);
    if (isBlock) this.out.push(block);
    for (const [symbol, child] of node.edges) {
      this.out.push(symbol & 255);
      if (!isBlock) this.out.push(symbol >> 8);
      this.#pointTo(child);
    }
    return [...node.edges.values()];
  }

  #writeHead(node: Node, kind: number, count: number): void {
    const flags = (node.value === undefined ? 0 : FINAL) | (node.mark === undefined ? 0 : VALUED);
    this.out.push(kind | flags | (count << 4));
    if (node.mark === undefined) return;
    let rest = node.mark;
    for (; rest > 127; rest >>>= 7) this.out.push((rest & 127) | 128);
    this.out.push(rest);
  }

  #pointTo(node: Node): void {
    this.#patches.push({ at: this.out.length, node });
    for (let i = 0; i < this.#width; i += 1) this.out.push(0);
  }

  #writeOffset(offset: number, at: number): void {
    if (offset >= 1 << 24) throw new Error('the names index is larger than 16 MiB');
    for (let i = 0; i < this.#width; i += 1) this.out[at + i] = (offset >> (i * 8)) & 255;
  }
}

/** The longest run of single edges from a node that one chain can hold. */
function chainFrom(node: Node): { symbols: readonly number[]; high: number; end: Node } {
  const symbols: number[] = [];
  let high = -1;
  let end = node;
  while (end.edges.size === 1 && symbols.length < MAX_CHAIN) {
    if (symbols.length > 0 && (end.value !== undefined || end.mark !== undefined)) break;
    const [edge] = end.edges;
    if (edge === undefined) break;
    const [symbol, next] = edge;
    if (symbol !== 32) {
      if ((symbol & 255) === 0 || (high >= 0 && symbol >> 8 !== high)) break;
      high = symbol >> 8;
    }
    symbols.push(symbol);
    end = next;
  }
  return { symbols, high: Math.max(high, 0), end };
}

/**
 * Minimises and writes several tries into one run of bytes, which shares what they have in common.
 * @param start offset in the file of the first byte
 */
export function writeTries(
  tries: readonly Trie[],
  start: number,
): { readonly bytes: readonly number[]; readonly roots: readonly number[] } {
  const known = new Map<string, Node>();
  const ids = new Map<Node, number>();
  const roots = tries.map(({ root }) => {
    const common = pushValues(root);
    if (common !== MIXED) root.mark = common;
    return share(root, known, ids);
  });
  const written = (width: 2 | 3) => {
    const writer = new Writer(start, width);
    return { roots: roots.map((root) => writer.write(root)), bytes: writer.out };
  };
  const narrow = written(2);
  return start + narrow.bytes.length <= NARROW_BYTES ? narrow : written(3);
}
