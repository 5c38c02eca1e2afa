import { FUNCTION_WORDS } from '../../../matching/words/languages.ts';
import { isTitle } from './titles.ts';
import { sentencesOf } from '../sentences.ts';
import { speechWordsOf } from '../speech/speech-words.ts';

/** Capitalised words in a row that may be a name with its title, each with the space after it. */
export interface NameRun {
  readonly words: readonly string[];
  /** UTF-16 offset. */
  readonly start: number;
  /** One word at the start of a sentence, which has a capital whatever it is. */
  readonly isDoubtful: boolean;
}

/** "Alexander G. Lukashenko", "Ursula von der Leyen", "RIA Novosti", "O’Brien", "Mbappé". */
const WORD = String.raw`(?:(?:Mr|Mrs|Ms|Dr|Mme|Sra?|Sig|Hr|Fr|Prof)\.|\p{Lu}(?:\.|[\p{L}\p{M}]*(?:[’'-]\p{Lu}[\p{L}\p{M}]*)*))`;
const PARTICLE =
  '(?:of|of the|de|del|della|di|da|do|dos|du|van|von|zu|zur|ten|der|den|la|le|bin|ibn|al)';
const GAP = '[ \\u00A0]';
const RUN = new RegExp(
  `(?<![\\p{L}\\p{N}])${WORD}(?:${GAP}(?:${PARTICLE}${GAP}){0,2}${WORD})*`,
  'gu',
);

/** Written with a capital at the start of a sentence, never within a name. */
const OPENERS = `a an the this that these those i he she it we you they his her its our their my your but and or
  if as in on at for from by to of with when while after before since until yes no not now then there here
  later earlier today yesterday meanwhile however asked
  heute gestern später dann zuvor danach auch hier ein eine
  hier puis ensuite alors aussi mais ces cette ce un une
  luego después ayer hoy pero este esta un una poi oggi ieri ma questo questa
  potem później dziś wczoraj jednak ale
  и а но не да как это этот эта эти мы вы я ты его ее её их наш ваш когда если после так уже позже ранее
  сегодня вчера однако также тогда потом
  і й та але це ця ці ми ви його її їх якщо коли після так вже пізніше раніше сьогодні вчора однак також тоді
  гэта гэты мы вы яго яе іх калі пасля ўжо пазней раней сёння ўчора аднак таксама тады`;

/** Yields what may be names, in order. */
export function* nameRuns(text: string, language: string): Generator<NameRun> {
  const sentenceStarts = new Set(sentencesOf(text, language).map(({ start }) => start));
  const small = smallWords(language);
  const months = calendarWords(language, 'month');
  for (const match of text.matchAll(RUN)) {
    let start = match.index;
    for (const words of split(match[0], small, sentenceStarts.has(match.index))) {
      const plain = words.map((word) => word.trim().toLowerCase());
      const isSmall = plain.length === 1 && small.has(plain[0] ?? '');
      // Some months are names too, so they are left out only where they stand alone.
      if (!isSmall && !plain.every((word) => months.has(word) || isCourtesy(word))) {
        const opens = sentenceStarts.has(start) || /[“"„«‘»]\s?$/u.test(text.slice(0, start));
        const last = words.at(-1) ?? '';
        const isDoubtful = opens && words.length === 1 && !/\p{Lu}{2}/u.test(last);
        yield { words: [...words.slice(0, -1), last.trimEnd()], start, isDoubtful };
      }
      start += words.join('').length;
    }
  }
}

const COURTESY =
  /^(?:mr|mrs|ms|dr|mme|madame|monsieur|herrn?|frau|señora?|don|doña|sra?|sig|signora?|pana?|pani|prof|dott|hr|fr|m)\.?$/iu;

/** "Mr", "Frau", "M.": before a name, and no part of it. */
export function isCourtesy(word: string): boolean {
  return COURTESY.test(word);
}

/**
 * "Vladimir V. They" → "Vladimir V. ", "They": damaged sentences run into each other, and the first word
 * of one may go with the name after it ("Underlining Russia’s support").
 */
function split(
  run: string,
  small: ReadonlySet<string>,
  opens: boolean,
): readonly (readonly string[])[] {
  const pieces: string[][] = [[]];
  for (const [i, word] of run.split(/(?<=[ \u00A0])/u).entries()) {
    const plain = word.trim();
    const isOpener = opens && i === 0 && /^\p{Lu}\p{Ll}{3,}ing $/u.test(word);
    // Particles are small words too, but written with a small letter within a name.
    const isSmall = /^\p{Lu}/u.test(plain) && small.has(plain.toLowerCase());
    const isInside = i > 0 && PARTICLES.has(plain);
    if ((isSmall && !isInside) || isOpener) pieces.push([word], []);
    else pieces.at(-1)?.push(word);
  }
  const named = pieces.filter((words) => words.length > 0);
  return CYRILLIC.test(run) ? named.flatMap(splitOffPlace) : named;
}

const CYRILLIC = /\p{Script=Cyrillic}/u;
const PATRONYMIC = /(?:вич|вна|ич|ична|ўна)[а-яіўёʼ]{0,3}$/u;

/** "президент Украины Владимир Зеленский": three words without a patronymic are a place and a name. */
function splitOffPlace(words: readonly string[]): readonly (readonly string[])[] {
  const [place = '', second = ''] = words;
  if (words.length > 1 && isTitle(place.trim())) return [[place], ...splitOffPlace(words.slice(1))];
  if (words.length !== 3 || PATRONYMIC.test(second.trim()) || second.includes('.')) return [words];
  return [[place], words.slice(1)];
}

/** "Bruno Le Maire", "Ursula Von der Leyen": small words that names have within. */
const PARTICLES: ReadonlySet<string> = new Set(
  'Le La De Des Du Van Von Der Den Di Da El Al'.split(' '),
);

function smallWords(language: string): ReadonlySet<string> {
  const { he, she, it, prepositions, that, verbs, accordingTo } = speechWordsOf(language);
  const known = FUNCTION_WORDS[language] ?? '';
  const words = [OPENERS, known, he, she, it, prepositions, that, verbs, accordingTo].join(' ');
  return new Set([...words.split(/[\s|]+/u), ...calendarWords(language, 'weekday')]);
}

/** Names of months or days of the week, as they stand in a date. */
function calendarWords(language: string, part: 'month' | 'weekday'): ReadonlySet<string> {
  const format = new Intl.DateTimeFormat(language, { day: 'numeric', [part]: 'long' });
  const step = part === 'month' ? 30 : 1;
  const dates = Array.from({ length: 13 }, (_, i) => new Date(2021, 0, 5 + i * step));
  const words = dates.map(
    (date) => format.formatToParts(date).find(({ type }) => type === part)?.value ?? '',
  );
  return new Set(words.map((word) => word.toLowerCase()));
}
