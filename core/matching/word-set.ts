/**
 * A set of words in few bytes: a Golomb-coded set (F. Putze, P. Sanders, J. Singler, "Cache-, Hash- and
 * Space-Efficient Bloom Filters", WEA 2007). It knows every word that was put in, and takes one other
 * word in five hundred for one of them.
 *
 * Bytes: the number of words (2 bytes, low first), the seed of the hashes (2 bytes), then the gaps between these,
 * sorted, each as ones for whole multiples of 512, a zero, and the rest in 9 bits; all high bit first.
 */
const REST_BITS = 9;
const HEADER = 4;
const SEEDS = 0x1_0000;

function hashOf(word: string, range: number, seed: number): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let i = 0; i < word.length; i += 1) {
    hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return ((hash ^ (hash >>> 13)) >>> 0) % range;
}

/** The first seed with which no word of the others has the hash of one of the set; build time only. */
function seedFor(words: readonly string[], others: readonly string[], range: number): number {
  const known = new Set(words);
  const strangers = [...new Set(others)].filter((word) => !known.has(word));
  for (let seed = 0; seed < SEEDS; seed += 1) {
    const hashes = new Set(words.map((word) => hashOf(word, range, seed)));
    if (!strangers.some((word) => hashes.has(hashOf(word, range, seed)))) return seed;
  }
  throw new Error('no seed keeps the set of words from taking one of the others for its own');
}

/**
 * Build time only.
 * @param others words that the set shall not take for its own
 */
export function writeWordSet(
  words: readonly string[],
  others: readonly string[] = [],
): Uint8Array<ArrayBuffer> {
  const count = new Set(words).size;
  const range = count << REST_BITS;
  const seed = seedFor(words, others, range);
  const hashes = words.map((word) => hashOf(word, range, seed)).toSorted((a, b) => a - b);
  const bits: number[] = [];
  let last = 0;
  for (const hash of new Set(hashes)) {
    const gap = hash - last;
    for (let i = gap >> REST_BITS; i > 0; i -= 1) bits.push(1);
    for (let i = REST_BITS; i >= 0; i -= 1) bits.push(i === REST_BITS ? 0 : (gap >> i) & 1);
    last = hash;
  }
  // What is left of the last byte is the beginning of a gap that never ends.
  const bytes = new Uint8Array(HEADER + Math.ceil(bits.length / 8)).fill(0xff, HEADER);
  bytes.set([count & 0xff, count >> 8, seed & 0xff, seed >> 8]);
  bits.forEach((bit, i) => {
    const at = HEADER + (i >> 3);
    if (bit === 0) bytes[at] = (bytes[at] ?? 0) & ~(0x80 >> (i & 7));
  });
  return bytes;
}

/** Whether a word is in the set, as a function: decodes the set once. */
export function openWordSet(bytes: Uint8Array): (word: string) => boolean {
  const range = ((bytes[0] ?? 0) | ((bytes[1] ?? 0) << 8)) << REST_BITS;
  const seed = (bytes[2] ?? 0) | ((bytes[3] ?? 0) << 8);
  const hashes = new Set<number>();
  let hash = 0;
  let rest = 0;
  /** Bits of the rest still to come; none while ones are counted. */
  let left = 0;
  for (let at = HEADER * 8; at < bytes.length * 8; at += 1) {
    const bit = ((bytes[at >> 3] ?? 0) >> (7 - (at & 7))) & 1;
    if (left > 0) {
      rest = (rest << 1) | bit;
      left -= 1;
      if (left === 0) hashes.add((hash += rest));
    } else if (bit === 1) {
      hash += 1 << REST_BITS;
    } else {
      rest = 0;
      left = REST_BITS;
    }
  }
  return (word) => hashes.has(hashOf(word, range, seed));
}
