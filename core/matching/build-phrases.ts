/** Makes the phrases of phrases.ts from what gazetteers write; build time only. */
import { NEEDED, type Phrase } from './phrases.ts';

const SYNTAX = /[\\.[\](){}?+|^$*]/;

/** One Latin letter says too little to look for first; one Chinese character, or sign, does not. */
const LEAST_NEEDED = 2;
const TELLING = /[^\p{Script=Latin}\p{Script=Cyrillic}\p{N} ]/u;
/** With more than this, looking for them all takes as long as the expression. */
const MOST_NEEDED = 40;

/**
 * @param fragment plain words or a regular expression, folded
 * @param star puts the star, where the rule asks for one
 */
export function phraseOf(fragment: string, star = (words: string) => words): Phrase {
  return SYNTAX.test(fragment) ? patternOf(fragment, star) : star(fragment);
}

/** An expression as a phrase, with what every match of it needs between tildes. */
export function patternOf(pattern: string, star = (words: string) => words): Phrase {
  if (pattern.includes(NEEDED)) throw new Error(`a rule with a tilde: ${pattern}`);
  const needed = neededIn(pattern);
  if (needed.length === 0) {
    if (isPartlyCyrillic(pattern)) throw new Error(`a rule that is Cyrillic in part: ${pattern}`);
    return NEEDED + NEEDED + star(pattern);
  }
  let marked = '';
  let last = 0;
  for (const { start, end } of needed) {
    marked += pattern.slice(last, start) + NEEDED + pattern.slice(start, end) + NEEDED;
    last = end;
  }
  return star(marked + pattern.slice(last));
}

const CYRILLIC = /\p{Script=Cyrillic}/u;

/** Such a rule would be asked of Cyrillic texts only: letters of another script, or a choice with none. */
function isPartlyCyrillic(pattern: string): boolean {
  if (!CYRILLIC.test(pattern)) return false;
  const plain = pattern.replaceAll(/\\(?:[pP]\{[^}]*\}|.)/g, '');
  const [, inside = plain] = /^\(([^()]*)\)$/.exec(plain) ?? [];
  const choices = inside.replaceAll(/\([^()]*\)/g, '').split('|');
  const isOptional = choices.length > 1 && choices.some((choice) => !CYRILLIC.test(choice));
  return isOptional || /\p{Script=Latin}/u.test(plain);
}

/** Letters of an expression. */
interface Run {
  readonly start: number;
  readonly end: number;
  /** So many Latin letters, or what says as much. */
  readonly letters: number;
}

/** The runs of letters of which every match of an expression holds at least one; none where there are no such. */
function neededIn(pattern: string): readonly Run[] {
  const reader = { text: pattern, at: 0 };
  const needed = alternatives(reader);
  return reader.at === pattern.length && needed.length <= MOST_NEEDED ? needed : [];
}

interface Reader {
  readonly text: string;
  at: number;
}

/** How much a text is thinned out by being asked for one of these. */
const worth = (runs: readonly Run[]) => Math.min(...runs.map(({ letters }) => letters));

function better(one: readonly Run[], other: readonly Run[]): readonly Run[] {
  if (one.length === 0 || other.length === 0) return one.length === 0 ? other : one;
  return worth(other) > worth(one) ? other : one;
}

/** A run of letters, if it is worth to be looked for. */
function runOf({ text }: Reader, start: number, end: number): readonly Run[] {
  const letters = Array.from(text.slice(start, end)).reduce(
    (sum, letter) => sum + (TELLING.test(letter) ? LEAST_NEEDED : 1),
    0,
  );
  return letters >= LEAST_NEEDED ? [{ start, end, letters }] : [];
}

/** Of all alternatives up to the end or the closing bracket together. */
function alternatives(reader: Reader): readonly Run[] {
  const all: (readonly Run[])[] = [];
  do {
    if (reader.text.charAt(reader.at) === '|') reader.at += 1;
    all.push(sequence(reader));
  } while (reader.text.charAt(reader.at) === '|');
  return all.some((needed) => needed.length === 0) ? [] : all.flat();
}

/** The best of what a sequence needs: its longest run of letters, or what a group in it needs. */
function sequence(reader: Reader): readonly Run[] {
  let best: readonly Run[] = [];
  let start = reader.at;
  const endRun = (end: number) => {
    best = better(best, runOf(reader, start, end));
  };
  while (reader.at < reader.text.length && !'|)'.includes(reader.text.charAt(reader.at))) {
    const before = reader.at;
    const { isLetter, needed } = atom(reader);
    const after = reader.at;
    const least = quantifier(reader);
    if (isLetter && after === reader.at) continue;
    // A letter that is repeated is there at least once.
    endRun(isLetter && least > 0 ? after : before);
    if (least > 0) best = better(best, needed);
    start = reader.at;
  }
  endRun(reader.at);
  return best;
}

interface Atom {
  /** A single character that stands for itself. */
  readonly isLetter: boolean;
  readonly needed: readonly Run[];
}

const OTHER: Atom = { isLetter: false, needed: [] };

function atom(reader: Reader): Atom {
  const char = reader.text.charAt(reader.at);
  reader.at += 1;
  if (char === '(') return group(reader);
  if (char === '[') return characterClass(reader);
  if (char === '\\') return escape(reader);
  return '.^$'.includes(char) ? OTHER : { isLetter: true, needed: [] };
}

/** One of a few characters: each of them may be what is needed. */
function characterClass(reader: Reader): Atom {
  const start = reader.at;
  while (reader.at < reader.text.length && reader.text.charAt(reader.at) !== ']') {
    reader.at += reader.text.charAt(reader.at) === '\\' ? 2 : 1;
  }
  const end = reader.at;
  reader.at += 1;
  if (/^\^|[\\-]/.test(reader.text.slice(start, end))) return OTHER;
  const runs = Array.from({ length: end - start }, (_, i) =>
    runOf(reader, start + i, start + i + 1),
  );
  const isNeeded = runs.every((run) => run.length > 0);
  return { isLetter: false, needed: isNeeded ? runs.flat() : [] };
}

function escape(reader: Reader): Atom {
  const { at, text } = reader;
  const isProperty = /[pP]/.test(text.charAt(at));
  reader.at = isProperty ? text.indexOf('}', at) + 1 : at + 1;
  return /\w/.test(text.charAt(at))
    ? OTHER
    : { isLetter: false, needed: runOf(reader, at, at + 1) };
}

function group(reader: Reader): Atom {
  const [kind = ''] = /^\?(?::|=|!|<=|<!)/.exec(reader.text.slice(reader.at)) ?? [];
  reader.at += kind.length;
  const needed = alternatives(reader);
  reader.at += 1;
  // What must not follow, or only follows, is not what a match holds.
  return kind === '' || kind === '?:' ? { isLetter: false, needed } : OTHER;
}

/** Passes over a quantifier. @returns how often at the least. */
function quantifier(reader: Reader): number {
  const [all = '', least] =
    /^(?:\{(\d+)(?:,\d*)?\}|[?*+])\??/.exec(reader.text.slice(reader.at)) ?? [];
  reader.at += all.length;
  if (least !== undefined) return Number(least);
  return all === '' || all.startsWith('+') ? 1 : 0;
}
