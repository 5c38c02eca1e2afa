import type { Gate } from './gate.ts';
import type { NameFilter } from './name-filter.ts';
import type { Phrase } from './phrases.ts';
import { openWordSet } from './word-set.ts';

/**
 * The compiled index: a minimal acyclic automaton of all folded forms in one byte array, walked as it
 * lies there. Written by automaton.ts and compile.ts.
 *
 * Header, unsigned 32-bit little-endian: root, number of policies, first policy that wants letters
 * exactly as written, offsets of the given names (see word-set.ts), the rules and the actor ids. Then
 * the nodes.
 *
 * Node: one byte `kind | final << 2 | hasValue << 3 | count << 4`; a value (7 bits a byte, lowest
 * first) holds for all ends from here on; then by kind
 * - branch: `count` (15: in the next two bytes) edges sorted by symbol: symbol (2 bytes), node offset
 * - block: the same with symbols of one high byte: that byte, then edges: low byte, node offset
 * - chain: the high byte of its symbols, then `count` low bytes (0 is a space); its end node follows
 * - jump: a node offset
 * A node offset takes 2 bytes, or 3 where the nodes take more than 64 KiB.
 */
export const HEADER_BYTES = 24;
export const BRANCH = 0;
export const CHAIN = 1;
export const JUMP = 2;
export const BLOCK = 3;
export const FINAL = 4;
export const VALUED = 8;
/** Where the nodes end before this offset, node offsets take 2 bytes. */
export const NARROW_BYTES = 0x1_00_00;

/** How an entry's forms are judged; made from one group of a gazetteer. */
export interface Policy {
  /** A surname is completed by given names before it. */
  readonly surname?: boolean;
  /** Whether the name in lower case counts: always, with evidence, never, or only as written. */
  readonly case: 'any' | 'evidence' | 'capital' | 'exact';
  /** On folded context. */
  readonly notBefore?: readonly Phrase[];
  readonly notAfter?: readonly Phrase[];
  /** On what follows as written. */
  readonly notWritten?: string;
  /** On the name itself as written. */
  readonly notAs?: string;
  /** On what stands around as written; with one an abbreviation counts as a word with one capital too. */
  readonly wordWithAfter?: string;
  readonly wordWithBefore?: string;
  readonly notNear?: readonly Phrase[];
  readonly needsNear?: readonly Phrase[];
  /** Words of politics must stand near: `Rules.politics`. */
  readonly needsPolitics?: boolean;
  /** Words after it with which what stands near, and needs not, counts for nothing. */
  readonly certainAfter?: readonly Phrase[];
  /** A name only together with one of these, beside it in the text as written. */
  readonly withBefore?: readonly Phrase[];
  readonly withAfter?: readonly Phrase[];
  /** Bit masks of `Rules.languages`: the text must not be known to be in another / must be in one. */
  readonly own?: number;
  readonly sure?: number;
  readonly not?: number;
  readonly notInCapitals?: number;
  /** What follows straight on, or stands near, and shows by itself that the text is in one of these. */
  readonly sureAfter?: string;
  readonly sureNear?: readonly Phrase[];
  /** Another thing of this name in a text makes its bare name there that other thing. */
  readonly spreads?: boolean;
}

export interface Person {
  readonly given: readonly string[];
  readonly patronymics: readonly string[];
  readonly initials: string;
}

/** How candidates are judged. */
export interface Rules {
  readonly policies: readonly Policy[];
  /** By actor index. */
  readonly persons: Readonly<Record<string, Person>>;
  /** What before a name shows that it is the known person. */
  readonly titles: readonly Phrase[];
  /** What beside a surname shows that it is not. */
  readonly privateRoles: readonly Phrase[];
  readonly firms: readonly Phrase[];
  /** Words of politics. */
  readonly politics: readonly Phrase[];
  /** Function words of each language, parted by spaces. */
  readonly languages: readonly string[];
}

/** A compiled index, opened without parsing. */
export interface NamesIndex extends NameFilter {
  /** Finds the places of a text where the index is to be asked. */
  readonly gate: Gate;
  readonly bytes: Uint8Array;
  readonly root: number;
  /** Bytes of a node offset. */
  readonly width: 2 | 3;
  readonly policyCount: number;
  readonly exactFrom: number;
  /** Actor ids; decoded when first asked for. */
  readonly actors: readonly string[];
  /** Decoded when the first candidate is judged. */
  readonly rules: Rules;
  /** Whether a word, folded, is a given name of anybody; a stem ends in `*`. */
  readonly isGivenName: (word: string) => boolean;
  /** By `givenKey`, the given names of all actors; gathered when first asked for. */
  readonly givenKeys: ReadonlySet<string>;
}

/**
 * Opens a compiled index. The bytes are kept, not copied.
 * @param gate of the same names, as is the filter
 */
export function openNames(bytes: Uint8Array, gate: Gate, filter: NameFilter): NamesIndex {
  const header = new DataView(bytes.buffer, bytes.byteOffset, HEADER_BYTES);
  const field = (index: number) => header.getUint32(index * 4, true);
  const parse = (from: number, to?: number) =>
    JSON.parse(new TextDecoder().decode(bytes.subarray(from, to)));
  let actors: readonly string[] | undefined;
  let rules: Rules | undefined;
  const knownRules = (): Rules => (rules ??= parse(field(4), field(5)));
  let givenNames: ((word: string) => boolean) | undefined;
  let givenKeys: ReadonlySet<string> | undefined;
  return {
    ...filter,
    gate,
    bytes,
    root: field(0),
    width: field(3) <= NARROW_BYTES ? 2 : 3,
    policyCount: field(1),
    exactFrom: field(2),
    get actors() {
      return (actors ??= parse(field(5)));
    },
    get rules() {
      return knownRules();
    },
    isGivenName(word) {
      return (givenNames ??= openWordSet(bytes.subarray(field(3), field(4))))(word);
    },
    get givenKeys() {
      return (givenKeys ??= new Set(
        Object.values(knownRules().persons).flatMap(({ given }) => given),
      ));
    },
  };
}
