import { sentencesOf } from './sentences.ts';

/** Capitalised words in a row that may be a name with its title, each with the space after it. */
export interface NameRun {
  readonly words: readonly string[];
  /** UTF-16 offset. */
  readonly start: number;
}

/** "Alexander G. Lukashenko", "Ursula von der Leyen", "RIA Novosti", "O’Brien". */
const WORD = String.raw`(?:(?:Mr|Mrs|Ms|Dr)\.|\p{Lu}(?:\.|[\p{L}\p{M}]*(?:[’'-]\p{Lu}[\p{L}\p{M}]*)*))`;
const PARTICLE = '(?:of|of the|de|del|della|di|da|van|von|der|den|la|le|bin|al)';
const GAP = '[ \\u00A0]';
const RUN = new RegExp(
  `(?<![\\p{L}\\p{N}])${WORD}(?:${GAP}(?:${PARTICLE}${GAP}){0,2}${WORD})*`,
  'gu',
);

/** Words that stand before a name without being part of it; what leads up to them is title too. */
export const TITLES: ReadonlySet<string> = new Set(
  `President Chancellor Minister Premier Mayor Councillor Councilor Councilwoman Councilman Alderman
  Senator Representative Governor Secretary Ambassador Commissioner Director Chairman Chairwoman Chair
  Chief General Colonel Captain Judge Justice Professor King Queen Prince Princess Pope Bishop Reverend
  Inspector Sheriff Treasurer Spokesman Spokeswoman Clerk Headteacher`.split(/\s+/u),
);
/** Written with a capital at the start of a sentence, never within a name. */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  `A An The This That These Those I He She It We You They His Her Its Our Their My Your But And Or If As
  In On At For From By To Of With When While After Before Since Until Yes No Not Now Then There Here`.split(
    /\s+/u,
  ),
);
const DAYS: ReadonlySet<string> = new Set(
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
);
/** Some are names too, so they are left out only where they stand alone. */
const MONTHS: ReadonlySet<string> = new Set(
  'January February March April May June July August September October November December'.split(
    ' ',
  ),
);
const COURTESY: ReadonlySet<string> = new Set(['Mr', 'Mrs', 'Ms', 'Dr']);

export function* nameRuns(text: string): Generator<NameRun> {
  const sentenceStarts = new Set(sentencesOf(text, 'en').map(({ start }) => start));
  for (const match of text.matchAll(RUN)) {
    let start = match.index;
    for (const words of splitAtSmallWords(match[0])) {
      const [first = ''] = words;
      const opens = sentenceStarts.has(start) || /[“"]/u.test(text.charAt(start - 1));
      if (!isSmall(first) && isName(words, opens)) {
        const last = words.at(-1) ?? '';
        yield { words: [...words.slice(0, -1), last.trimEnd()], start };
      }
      start += words.join('').length;
    }
  }
}

/** "Vladimir V. They" → "Vladimir V. ", "They": damaged sentences run into each other. */
function splitAtSmallWords(run: string): readonly (readonly string[])[] {
  const pieces: string[][] = [[]];
  for (const word of run.split(/(?<=[ \u00A0])/u)) {
    const small = isSmall(word);
    if (small) pieces.push([word], []);
    else pieces.at(-1)?.push(word);
  }
  return pieces.filter((words) => words.length > 0);
}

function isSmall(word: string): boolean {
  return SMALL_WORDS.has(word.trim()) || DAYS.has(word.trim());
}

/** @param opens At the start of a sentence every word has a capital: one alone says nothing there. */
function isName(words: readonly string[], opens: boolean): boolean {
  const plain = words.map((word) => word.trim());
  if (plain.every((word) => MONTHS.has(word) || COURTESY.has(word))) return false;
  return !opens || words.length > 1 || /\p{Lu}{2}/u.test(words.join(''));
}
