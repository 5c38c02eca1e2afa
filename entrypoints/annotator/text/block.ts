import { isWordUnit } from '../../../core/matching/code-units.ts';
import { MOST_EXCERPT_CHARS } from '../../../core/names-contract.ts';
import type { Span } from '../../../core/notes/text/span.ts';
import { jointOutOf, passageInto, type Joint } from './boundaries.ts';
import {
  firstChildOf,
  lastChildOf,
  nextSiblingOf,
  nodeTypeOf,
  parentElementOf,
  previousSiblingOf,
} from '../../../platform/dom/tree.ts';

/**
 * A block: the text that a reader sees as one run (a paragraph, a heading, a table cell), with the
 * way back from each offset to the text node it came from.
 */
export interface Block {
  readonly text: string;
  /** In the order of the text; line breaks and gaps stand between parts. */
  readonly parts: readonly Part[];
}

interface Part {
  readonly node: Text;
  /** Offset in the block's text at which the node's `data` starts; below 0 where its beginning is cut. */
  readonly start: number;
  /** Where in the block's text it ends, or is cut. */
  readonly end: number;
  /** Of the whole node, when it was read. */
  readonly length: number;
}

export interface Point {
  readonly node: Text;
  readonly offset: number;
}

/**
 * How much text is read on each side of the node asked for; a longer block is cut there, and must not
 * pass for a short one, which is judged as a whole.
 */
const REACH_CHARS = MOST_EXCERPT_CHARS;
/** Pages hold long rows of empty elements: so many nodes are looked at on each side. */
const REACH_NODES = 4_000;
/** Stands where two words touch in the text but not on the page. */
const GAP = '\u2029';

/** A text node and what lies between it and the node before it on the walk. */
interface Step {
  readonly node: Text;
  readonly joint: Joint;
}

const FORWARD = { sibling: nextSiblingOf, child: firstChildOf };
const BACKWARD = { sibling: previousSiblingOf, child: lastChildOf };

/**
 * The block around a place in a text node. Of a long node no more is read than of its neighbours: each
 * read of megabytes is a copy in Firefox, and one such node may hold thousands of names.
 */
export function blockAround(node: Text, offset: number): Block {
  const parts: Part[] = [];
  let text = '';
  const from = Math.max(0, offset - REACH_CHARS);
  const to = Math.min(offset + 2 * REACH_CHARS, node.length);
  const add = (part: Text, start: number, data: string) => {
    text += data;
    parts.push({ node: part, length: part.length, start, end: text.length });
  };
  const append = (part: Text, joint: Joint) => {
    if (parts.length > 0) text += separator(text, part.data, joint);
    add(part, text.length, part.data);
  };
  // Both walks leave the same elements, whose style is dear to ask for.
  const exits = new Map<Element, Joint>();
  // Walking back, a joint lies behind its node: it is used one node later.
  let joint: Joint = 'joined';
  for (const step of from > 0 ? [] : walk(node, BACKWARD, exits).toReversed()) {
    append(step.node, joint);
    joint = step.joint;
  }
  const own = node.substringData(from, to - from);
  if (parts.length > 0) text += separator(text, own, joint);
  add(node, text.length - from, own);
  if (to < node.length) return { text, parts };
  for (const step of walk(node, FORWARD, exits)) append(step.node, step.joint);
  return { text, parts };
}

/** The node and offset of a place in the block; at a border, `end` prefers the node before it. */
export function pointAt(block: Block, offset: number, edge: 'start' | 'end'): Point | undefined {
  const last = edge === 'start' ? offset : offset - 1;
  const part = block.parts.findLast(({ start }) => start <= last);
  return part && { node: part.node, offset: Math.min(offset - part.start, part.node.length) };
}

/** As much of a block as stands in the page as it was read. */
export function intactBlock({ text, parts }: Block): Block {
  const isIntact = ({ node, length, start, end }: Part) => {
    const from = Math.max(0, start);
    // What comes after the text as it was read is no change of it.
    const isAsLong = node.isConnected && node.length >= length;
    return isAsLong && node.substringData(from - start, end - from) === text.slice(from, end);
  };
  return { text, parts: parts.filter(isIntact) };
}

/** Whether words of a block are in that part of it, and what touches them is what it was. */
export function stillHolds({ text, parts }: Block, intact: Block, { start, end }: Span): boolean {
  return parts.every((part) => {
    if (part.end < start || part.start > end) return true;
    if (intact.parts.includes(part)) return part.node.length === part.length || end !== part.end;
    if (part.end > start && part.start < end) return false;
    // Beside them all else may change: nothing would find them again for that.
    const { node } = part;
    const isBefore = part.end === start;
    const touching = node.substringData(isBefore ? Math.max(0, node.length - 1) : 0, 1);
    const touched = text.charCodeAt(isBefore ? start - 1 : end);
    return !node.isConnected || isWordUnit(touching.charCodeAt(0)) === isWordUnit(touched);
  });
}

function separator(before: string, after: string, joint: Joint): string {
  if (joint === 'line') return '\n';
  const isGlued =
    isWordUnit(before.charCodeAt(before.length - 1)) && isWordUnit(after.charCodeAt(0));
  return joint === 'apart' && isGlued ? GAP : '';
}

/** The text nodes of the same block on one side, nearest first. */
function walk(from: Text, { sibling, child }: typeof FORWARD, exits: Map<Element, Joint>): Step[] {
  const steps: Step[] = [];
  let length = 0;
  let joint: Joint = 'joined';
  let node: Node = from;
  let isEntered = false;
  for (let nodes = 0; nodes < REACH_NODES && length <= REACH_CHARS; nodes += 1) {
    let next: Node | null = isEntered ? child(node) : null;
    while (next === null) {
      next = sibling(node);
      if (next !== null) break;
      const parent = parentElementOf(node);
      if (parent === null) return steps;
      const exit = exits.get(parent) ?? jointOutOf(parent);
      exits.set(parent, exit);
      joint = stronger(joint, exit);
      if (joint === 'end') return steps;
      node = parent;
    }
    node = next;
    isEntered = false;
    if (isText(node)) {
      if (node.length === 0) continue;
      steps.push({ node, joint });
      joint = 'joined';
      length += node.length;
    } else if (isElement(node)) {
      const passage = passageInto(node);
      joint = stronger(joint, passage.joint);
      if (joint === 'end') return steps;
      ({ isEntered } = passage);
    }
  }
  return steps;
}

const STRENGTH: readonly Joint[] = ['joined', 'apart', 'line', 'end'];

function stronger(one: Joint, other: Joint): Joint {
  return STRENGTH.indexOf(one) > STRENGTH.indexOf(other) ? one : other;
}

function isText(node: Node): node is Text {
  const type = nodeTypeOf(node);
  return type === Node.TEXT_NODE || type === Node.CDATA_SECTION_NODE;
}

function isElement(node: Node): node is Element {
  return nodeTypeOf(node) === Node.ELEMENT_NODE;
}
