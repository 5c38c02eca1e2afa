/** Walks the automaton of names-index.ts, which says how its bytes lie. */
import { BLOCK, CHAIN, FINAL, JUMP, type NamesIndex, VALUED } from './names-index.ts';

/** A place in the automaton. */
export interface Cursor {
  /** Goes along the edge of this symbol; false, and stays, where there is none. */
  readonly step: (symbol: number) => boolean;
  readonly isFinal: () => boolean;
  /** The value of the form that ends here. */
  readonly value: () => number;
}

export function cursorAt({ bytes, root, width }: NamesIndex): Cursor {
  const byte = (at: number) => bytes[at] ?? 0;
  let value = 0;
  let head = 0;
  /** First byte after head and value. */
  let body = 0;
  /** Symbols of a chain already gone along. */
  let done = 0;

  function enter(at: number): void {
    for (;;) {
      head = byte(at);
      body = at + 1;
      if (head & VALUED) {
        value = 0;
        for (let shift = 0, more = 128; more & 128; shift += 7) {
          more = byte(body);
          value |= (more & 127) << shift;
          body += 1;
        }
      }
      if ((head & 3) !== JUMP) break;
      at = offsetAt(body);
    }
    done = 0;
  }

  function offsetAt(at: number): number {
    return byte(at) | (byte(at + 1) << 8) | (width === 3 ? byte(at + 2) << 16 : 0);
  }

  function stepChain(symbol: number): boolean {
    const low = byte(body + 1 + done);
    if (symbol !== (low === 0 ? 32 : (byte(body) << 8) | low)) return false;
    done += 1;
    if (done === head >> 4) enter(body + 1 + done);
    return true;
  }

  function stepBranch(symbol: number): boolean {
    let edges = body;
    let high = head >> 4;
    if (high === 15) {
      high = byte(body) | (byte(body + 1) << 8);
      edges += 2;
    }
    const isBlock = (head & 3) === BLOCK;
    const block = isBlock ? byte(edges) << 8 : 0;
    const symbolBytes = isBlock ? 1 : 2;
    if (isBlock) edges += 1;
    for (let low = 0; low < high;) {
      const middle = (low + high) >> 1;
      const edge = edges + middle * (symbolBytes + width);
      const found = block | byte(edge) | (isBlock ? 0 : byte(edge + 1) << 8);
      if (found === symbol) {
        enter(offsetAt(edge + symbolBytes));
        return true;
      }
      if (found < symbol) low = middle + 1;
      else high = middle;
    }
    return false;
  }

  enter(root);
  return {
    step: (symbol) => ((head & 3) === CHAIN ? stepChain(symbol) : stepBranch(symbol)),
    isFinal: () => done === 0 && (head & FINAL) !== 0,
    value: () => value,
  };
}
