/** Makes the expressions of gate.ts; build time only. */
import { foldUnit } from './fold.ts';
import { openGate, type GateSources } from './gate.ts';
import type { FilteredForm } from './build-filter.ts';
import { LEAST_SYMBOLS, OPEN_SYMBOLS } from './name-filter.ts';

/** With more beginnings than this the whole expression takes longer to build than it saves. */
const MOST_BEGINNINGS = 400;
/** So many symbols of a name are in the expression: fewer stop at too many words, more are too many. */
const SYMBOLS = 5;
/** Words that news is full of: the beginning of a name that is one of theirs goes on until they part. */
const EVERYDAY = [
  'minister ',
  'ministers ',
  'million ',
  'millions ',
  'europe ',
  'europes ',
  'defend ',
];
/** Not without end: each symbol makes every page's script longer. */
const MOST_SYMBOLS = 9;
/** Letters of scripts with spaces: inside a word of these no name starts, but after a lost space. */
const LETTERS = String.raw`A-Za-z\u0400-\u0481\u048a-\u052f`;
/** Punctuation that no name starts with or contains, unless as an apostrophe, hyphen or space. */
const PUNCTUATION = String.raw`\xa0\xa9\xab\xae\xb0\xb7\xbb\u2010-\u2026\u2030-\u205e`;
const ODD = String.raw`[^\0-\x7f${PUNCTUATION}]`;
/** From here on, scripts that write small words onto a name, or all words together. */
const FIRST_UNSPACED = 0x590;

/** Code units of scripts of which only those are looked at that names start with. */
const KNOWN_SCRIPTS = [
  [0x400, 0x52f],
  [0x590, 0x6ff],
  [0x3040, 0x30ff],
  [0x4e00, 0x9fff],
  [0xac00, 0xdfff],
] as const;

/** What a name begins with: the characters that each symbol may be written as. */
interface Beginning {
  readonly classes: readonly string[];
  /** Whether a longer word is another one. */
  readonly isWhole: boolean;
}

/** Of many names the expressions know less of each, so as not to grow with their number. */
export function gateSources(forms: readonly FilteredForm[]): GateSources {
  const beginnings = withoutNarrower(forms.flatMap(beginningOf));
  const unique = new Set(beginnings.map((beginning) => JSON.stringify(beginning)));
  const { spaced, unspaced } = oddStarts(new Set(forms.map(({ form }) => form.charCodeAt(0))));
  const first = [
    unique.size > MOST_BEGINNINGS ? roughly(beginnings) : anyOf(beginnings),
    // Accents, soft hyphens and the like within the first symbols, and words parted at the end of a line.
    String.raw`[A-Za-z][A-Za-z.]{0,${SYMBOLS - 2}}(?:${ODD}|-\s)`,
    String.raw`[A-Z]\s[A-Z]\s[A-Z]`,
    `[${spaced}]`,
  ];
  const sources = { spaced: `[^${LETTERS}](?=${first.join('|')})`, unspaced: `[${unspaced}]` };
  // What no engine can read fails the build, not every page.
  openGate(sources);
  return sources;
}

/** Up to the first space, or what is not ASCII: beyond, spelling varies too much. */
function beginningOf({ form, letters }: FilteredForm): readonly Beginning[] {
  let length = SYMBOLS;
  while (length < MOST_SYMBOLS && isEveryday(form.slice(0, length))) length += 1;
  const [symbols = ''] = /^[!-\x7f]* ?/.exec(form.slice(0, length)) ?? [];
  if (symbols.length < LEAST_SYMBOLS) return [];
  const classes = Array.from(symbols, classOf);
  // Abbreviations count with a capital first letter alone, those of two letters as they are.
  if (letters !== 'closed') classes[0] = capitalOf(symbols.charAt(0));
  if (letters === 'capitals' && form.length === 2) classes[1] = capitalOf(symbols.charAt(1));
  // What ends in a dot ends there, whatever follows.
  const isWhole = form === symbols && form.length < OPEN_SYMBOLS && !form.endsWith('.');
  return [{ classes, isWhole }];
}

/** Without those that want a capital where another one, which is the same else, wants none. */
function withoutNarrower(beginnings: readonly Beginning[]): readonly Beginning[] {
  const keyOf = ({ classes: [, ...rest], isWhole }: Beginning, first: string) =>
    JSON.stringify([first, rest, isWhole]);
  const known = new Set(beginnings.map((each) => keyOf(each, each.classes[0] ?? '')));
  return beginnings.filter((each) => {
    const [first = ''] = each.classes;
    const inAnyCase = classOf(first.toLowerCase());
    return inAnyCase === first || !known.has(keyOf(each, inAnyCase));
  });
}

const isEveryday = (beginning: string) => EVERYDAY.some((word) => word.startsWith(beginning));

const APOSTROPHE = String.raw`['` + '`' + String.raw`\u2018\u2019\u201b\u2032]`;
const HYPHEN = String.raw`[\-\u2010-\u2015]`;

/** All that a symbol of a beginning may stand for. */
function classOf(symbol: string): string {
  if (symbol === ' ') return String.raw`\s`;
  if (symbol === "'") return APOSTROPHE;
  if (symbol === '-') return HYPHEN;
  const capital = symbol.toUpperCase();
  if (capital !== symbol) return `[${symbol}${capital}]`;
  // A backslash would make a digit the octal number of another character.
  return /\d/.test(symbol) ? symbol : `\\${symbol}`;
}

/** Of a letter the capital one alone. */
function capitalOf(symbol: string): string {
  const capital = symbol.toUpperCase();
  return capital === symbol ? classOf(symbol) : capital;
}

/** The beginnings from one symbol on; what goes on in the same way shares a class. */
function anyOf(beginnings: readonly Beginning[], from = 0): string {
  if (beginnings.some(({ classes, isWhole }) => classes.length === from && !isWhole)) return '';
  const following = new Map<string, Beginning[]>();
  for (const beginning of beginnings) {
    const next = beginning.classes[from];
    if (next !== undefined) following.set(next, [...(following.get(next) ?? []), beginning]);
  }
  const byRest = new Map<string, string[]>();
  for (const [next, those] of following) {
    const rest = anyOf(those, from + 1);
    byRest.set(rest, [...(byRest.get(rest) ?? []), next]);
  }
  const choices = [...byRest].map(([rest, classes]) => oneOf(classes) + rest);
  if (following.size < new Set(beginnings.map(({ classes }) => classes[from])).size) {
    choices.push('(?![A-Za-z])');
  }
  // Accents, soft hyphens and the like; those in the first plain letters have an alternative of their own.
  const isFar =
    from >= SYMBOLS || beginnings.some(({ classes }) => isParted(classes.slice(0, from)));
  if (isFar) choices.push(String.raw`[^\0-\x7f]|-`);
  return choices.length === 1 ? choices.join('') : `(?:${choices.join('|')})`;
}

const isParted = (classes: readonly string[]) =>
  classes.includes(APOSTROPHE) || classes.includes(HYPHEN);

/** By the first two symbols, what stands at each further place of any name, up to the shortest. */
function roughly(beginnings: readonly Beginning[]): string {
  const byPair = Map.groupBy(beginnings, ({ classes }) => classes.slice(0, 2).join(''));
  const byRest = new Map<string, Set<string>>();
  for (const [pair, those] of byPair) {
    const length = Math.min(...those.map(({ classes }) => classes.length));
    const places = Array.from({ length: length - 2 }, (_, i) => {
      const isFar = those.some(({ classes }) => isParted(classes.slice(0, i + 2)));
      const here = new Set(those.map(({ classes }) => classes[i + 2] ?? ''));
      return [...here, ...(isFar ? [String.raw`[\x80-\uffff]`] : [])];
    });
    const rest = places.map(oneOf).join('');
    byRest.set(rest, (byRest.get(rest) ?? new Set()).add(pair));
  }
  return `(?:${[...byRest].map(([rest, pairs]) => `(?:${[...pairs].join('|')})${rest}`).join('|')})`;
}

function oneOf(classes: readonly string[]): string {
  return classes.length === 1
    ? classes.join('')
    : `[${classes.map((each) => each.replace(/^\[(.*)\]$/, '$1')).join('')}]`;
}

/** Characters beyond ASCII with which a name may start: of scripts with spaces, and of others. */
function oddStarts(starts: ReadonlySet<number>) {
  const isOdd = new RegExp(ODD);
  const isStart = (code: number) => {
    const isKnown = KNOWN_SCRIPTS.some(([first, last]) => code >= first && code <= last);
    return !isKnown || starts.has(foldUnit(code).charCodeAt(0));
  };
  const codes = Array.from({ length: 0x1_00_00 - 0x80 }, (_, i) => i + 0x80);
  const odd = codes.filter((code) => isOdd.test(String.fromCharCode(code)) && isStart(code));
  return {
    spaced: rangesOf(odd.filter((code) => code < FIRST_UNSPACED)),
    unspaced: rangesOf(odd.filter((code) => code >= FIRST_UNSPACED)),
  };
}

function rangesOf(codes: readonly number[]): string {
  let ranges = '';
  let first = codes[0] ?? 0;
  codes.forEach((code, i) => {
    if (codes[i + 1] === code + 1) return;
    ranges += first === code ? literal(code) : `${literal(first)}-${literal(code)}`;
    first = codes[i + 1] ?? 0;
  });
  return ranges;
}

/** Compressed, a script of ASCII is smaller than one with the letters themselves. */
function literal(code: number): string {
  return String.raw`\u${code.toString(16).padStart(4, '0')}`;
}
