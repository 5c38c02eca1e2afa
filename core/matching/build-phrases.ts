/** Makes the phrases of phrases.ts from what gazetteers write; build time only. */
import type { Phrase } from './phrases.ts';

const SYNTAX = /[\\.[\](){}?+|^$*]/;

/** A phrase of fewer letters says too little to look for first. */
const LEAST_NEEDED = 2;
/** With more than this, looking for them all takes as long as the expression. */
const MOST_NEEDED = 40;

/**
 * @param fragment plain words or a regular expression, folded
 * @param mark puts the star, where the rule asks for one
 */
export function phraseOf(fragment: string, mark = (words: string) => words): Phrase {
  if (!SYNTAX.test(fragment)) return mark(fragment);
  return [mark(fragment), ...neededIn(fragment)];
}

/** The strings of which every match of an expression holds at least one; none where there are no such. */
export function neededIn(pattern: string): readonly string[] {
  const reader = { text: pattern, at: 0 };
  const needed = alternatives(reader);
  return reader.at === pattern.length && needed.length <= MOST_NEEDED ? needed : [];
}

interface Reader {
  readonly text: string;
  at: number;
}

const shortest = (strings: readonly string[]) =>
  Math.min(...strings.map((letters) => letters.length));

const better = (one: readonly string[], other: readonly string[]) => {
  if (one.length === 0 || other.length === 0) return one.length === 0 ? other : one;
  return shortest(other) > shortest(one) ? other : one;
};

/** Of all alternatives up to the end or the closing bracket together. */
function alternatives(reader: Reader): readonly string[] {
  const all: (readonly string[])[] = [];
  do {
    if (reader.text.charAt(reader.at) === '|') reader.at += 1;
    all.push(sequence(reader));
  } while (reader.text.charAt(reader.at) === '|');
  return all.some((needed) => needed.length === 0) ? [] : [...new Set(all.flat())];
}

/** The best of what a sequence needs: its longest run of letters, or what a group in it needs. */
function sequence(reader: Reader): readonly string[] {
  let best: readonly string[] = [];
  let run = '';
  const endRun = () => {
    if (run.length >= LEAST_NEEDED) best = better(best, [run]);
    run = '';
  };
  while (reader.at < reader.text.length && !'|)'.includes(reader.text.charAt(reader.at))) {
    const { letter, needed } = atom(reader);
    const { least, most } = quantifier(reader);
    if (letter === undefined || least === 0) {
      endRun();
      if (least > 0) best = better(best, needed);
      continue;
    }
    run += letter;
    if (most > 1) {
      endRun();
      run = letter;
    }
  }
  endRun();
  return best;
}

interface Atom {
  /** Of a single known character. */
  readonly letter?: string;
  readonly needed: readonly string[];
}

function atom(reader: Reader): Atom {
  const char = reader.text.charAt(reader.at);
  reader.at += 1;
  if (char === '(') return group(reader);
  if (char === '[') {
    while (reader.at < reader.text.length && reader.text.charAt(reader.at) !== ']') {
      reader.at += reader.text.charAt(reader.at) === '\\' ? 2 : 1;
    }
    reader.at += 1;
    return { needed: [] };
  }
  if (char === '\\') {
    const escaped = reader.text.charAt(reader.at);
    reader.at += 1;
    if (!/\w/.test(escaped)) return { letter: escaped, needed: [] };
    if (escaped === 'p' || escaped === 'P') reader.at = reader.text.indexOf('}', reader.at) + 1;
    return { needed: [] };
  }
  return '.^$'.includes(char) ? { needed: [] } : { letter: char, needed: [] };
}

function group(reader: Reader): Atom {
  const [kind = ''] = /^\?(?::|=|!|<=|<!)/.exec(reader.text.slice(reader.at)) ?? [];
  reader.at += kind.length;
  const needed = alternatives(reader);
  reader.at += 1;
  // What must not follow, or only follows, is not what a match holds.
  return { needed: kind === '' || kind === '?:' ? needed : [] };
}

function quantifier(reader: Reader): { readonly least: number; readonly most: number } {
  const [all = '', least = '1'] =
    /^(?:\{(\d+)(?:,(\d*))?\})\??/.exec(reader.text.slice(reader.at)) ?? [];
  if (all !== '') {
    reader.at += all.length;
    return { least: Number(least), most: Infinity };
  }
  const sign = reader.text.charAt(reader.at);
  if (sign === '' || !'?*+'.includes(sign)) return { least: 1, most: 1 };
  reader.at += 1;
  if (reader.text.charAt(reader.at) === '?') reader.at += 1;
  return { least: sign === '+' ? 1 : 0, most: sign === '?' ? 1 : Infinity };
}
