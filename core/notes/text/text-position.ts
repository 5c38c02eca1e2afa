import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import type { JsonPath } from '../problem.ts';

/** Line and column as editors count them, from 1. The column counts UTF-16 code units. */
export interface TextPosition {
  readonly line: number;
  readonly column: number;
}

export function positionAt(text: string, offset: number): TextPosition {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - lineStart + 1 };
}

/** Finds where a path stands in a JSON text; what is missing is placed at what should hold it. */
export function locateInJson(text: string): (path: JsonPath) => TextPosition {
  const root = parseTree(text);
  return (path) => {
    if (!root) return { line: 1, column: 1 };
    for (let length = path.length; length > 0; length -= 1) {
      const node = findNodeAtLocation(root, path.slice(0, length));
      if (node) return positionAt(text, node.offset);
    }
    return positionAt(text, root.offset);
  };
}
