/**
 * Word lists of rules. Most phrases are plain words and are looked for as such. The others are regular
 * expressions, which cost more to build than a whole page costs to read: one is built only where a
 * text holds the letters without which it cannot match.
 */
import { lateExpression } from '../late-expression.ts';
import { isLetter } from './code-units.ts';

/**
 * Folded words; a star at the end stands for any ending, one at the start for anything before. Or a
 * regular expression, in which the letters stand between tildes of which a text must hold one run: two
 * tildes with nothing between need nothing but their script, if that is Cyrillic.
 */
export type Phrase = string;

export const NEEDED = '~';

interface Expression {
  readonly pattern: string;
  readonly needed: readonly string[];
}

const read = new WeakMap<readonly Phrase[], readonly (string | Expression)[]>();

function readPhrases(phrases: readonly Phrase[]): readonly (string | Expression)[] {
  let known = read.get(phrases);
  if (known) return known;
  known = phrases.map((phrase) => {
    if (!phrase.includes(NEEDED)) return phrase;
    const parts = phrase.split(NEEDED);
    return { pattern: parts.join(''), needed: parts.filter((_, i) => i % 2 === 1) };
  });
  read.set(phrases, known);
  return known;
}

/** What may stand between a word and the name after it, so often at the most. */
const GAP = ` .'’"„“«(-`;
const MOST_GAPS = 3;
const CLOSING = `)"'»”`;
/**
 * Letters of folded text, as a class: by blocks, with a sign here and there that is none. The whole of
 * `\p{L}` takes longer to build than all the rest of an expression.
 */
const LETTER = String.raw`a-z\xc0-\u02af\u0370-\u0481\u048a-\u0588\u05d0-\u05f2\u0620-\u064a\u066e-\u06d3\u06fa-\u0963\u0970-\u1fff\u2d00-\u2d2d\u3041-\u30fa\u30fc-\ud7ff`;

/** An expression, built when first wanted; in Unicode mode, which takes longer, only where it must be. */
export function expression(source: string, isAnyCase = false): RegExp {
  const flags = (isAnyCase ? 'i' : '') + (source.includes(String.raw`\p`) ? 'u' : '');
  return lateExpression(source, flags);
}

const CYRILLIC = /[\u0400-\u052f]/;

function mayMatch({ pattern, needed }: Expression, text: string): boolean {
  if (needed[0] === '') return CYRILLIC.test(text) || !CYRILLIC.test(pattern);
  return needed.some((letters) => text.includes(letters));
}

/** The first phrase that is found: as words, or by its expression in the frame of its kind. */
function firstOf(
  phrases: readonly Phrase[],
  text: string,
  find: (words: string) => string | undefined,
  frame: (pattern: string) => string,
): string | undefined {
  for (const phrase of readPhrases(phrases)) {
    if (typeof phrase !== 'string' && !mayMatch(phrase, text)) continue;
    const words =
      typeof phrase === 'string' ? find(phrase) : expression(frame(phrase.pattern)).exec(text)?.[0];
    if (words !== undefined) return words;
  }
  return undefined;
}

/** A phrase that ends where the name starts, quotation marks and the like between. */
export function phraseBefore(phrases: readonly Phrase[], text: string): string | undefined {
  const ends = [text.length];
  for (let end = text.length; ends.length <= MOST_GAPS && end > 0; end -= 1) {
    if (!GAP.includes(text.charAt(end - 1))) break;
    ends.push(end - 1);
  }
  return firstOf(
    phrases,
    text,
    (words) => {
      const end = ends.find(
        (place) =>
          text.endsWith(words, place) && !isLetter(text.charCodeAt(place - words.length - 1)),
      );
      return end === undefined ? undefined : text.slice(end - words.length);
    },
    (pattern) => `(?:^|[^${LETTER}])(?:${pattern})[${GAP}]{0,${MOST_GAPS}}$`,
  );
}

/** A phrase that starts where the name ends. */
export function phraseAfter(phrases: readonly Phrase[], text: string): string | undefined {
  const closed = text !== '' && CLOSING.includes(text.charAt(0)) ? [0, 1] : [0];
  const starts = closed.flatMap((start) => {
    const isParted = text.charAt(start) === ' ' || text.charAt(start) === '-';
    return isParted ? [start, start + 1] : [start];
  });
  return firstOf(
    phrases,
    text,
    (words) => {
      const isOpen = words.endsWith('*');
      const whole = isOpen ? words.slice(0, -1) : words;
      const isAt = (start: number) =>
        text.startsWith(whole, start) &&
        (isOpen || !isLetter(text.charCodeAt(start + whole.length)));
      return starts.some(isAt) ? whole : undefined;
    },
    (pattern) => {
      const end = pattern.endsWith('*') ? '' : `(?![${LETTER}])`;
      return `^[${CLOSING}]?[ -]?(?:${pattern.replace(/\*$/, '')})${end}`;
    },
  );
}

/** A phrase that starts anywhere, at the start of a word. */
export function phraseIn(phrases: readonly Phrase[], text: string): string | undefined {
  return firstOf(
    phrases,
    text,
    (words) => {
      if (words.startsWith('*')) return text.includes(words.slice(1)) ? words.slice(1) : undefined;
      for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
        if (!isLetter(text.charCodeAt(at - 1))) return words;
      }
      return undefined;
    },
    (pattern) => (pattern.startsWith('*') ? pattern.slice(1) : `(?<![${LETTER}])(?:${pattern})`),
  );
}

/** The longest phrase that ends where the name starts, spaces between, in any letters; with them. */
export function compoundBefore(phrases: readonly Phrase[], text: string): string | undefined {
  const frame = (pattern: string) => String.raw`(?<!\p{L})(?:${pattern})\s{0,9}$`;
  return compounds(phrases, text, frame).reduce<string | undefined>(
    (longest, words) => (words.length > (longest?.length ?? 0) ? words : longest),
    undefined,
  );
}

/** The first phrase of the list that starts where the name ends, likewise. */
export function compoundAfter(phrases: readonly Phrase[], text: string): string | undefined {
  const frame = (pattern: string) => String.raw`^\s{0,9}(?:${pattern})(?!\p{L})`;
  return compounds(phrases, text, frame)[0];
}

function compounds(
  phrases: readonly Phrase[],
  text: string,
  frame: (pattern: string) => string,
): readonly string[] {
  const small = text.toLowerCase();
  return readPhrases(phrases).flatMap((phrase) => {
    if (typeof phrase === 'string' || !mayMatch(phrase, small)) return [];
    return expression(frame(phrase.pattern), true).exec(text)?.slice(0, 1) ?? [];
  });
}
