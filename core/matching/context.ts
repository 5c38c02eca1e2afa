/** What stands around a name, and in which language. */
import { isLetterOrMark } from './code-units.ts';
import { foldText } from './fold.ts';
import type { Policy, Rules } from './names-index.ts';
import {
  compoundAfter,
  compoundBefore,
  expression,
  phraseAfter,
  phraseBefore,
  phraseIn,
} from './phrases.ts';

/** UTF-16 code units on either side. */
const BESIDE = 60;
const NEAR = 120;
const LANGUAGE_REACH = 400;

export interface ContextVerdict {
  readonly rule: 'before' | 'after' | 'near' | 'language';
  /** The words that decided. */
  readonly words: string;
}

export interface Context {
  readonly before: string;
  readonly after: string;
  readonly near: string;
  /** What follows, not folded. */
  readonly written: string;
}

export function contextOf(text: string, start: number, end: number): Context {
  const near = foldText(text.slice(Math.max(0, start - NEAR), end + NEAR));
  return {
    before: foldText(text.slice(Math.max(0, start - BESIDE), start)),
    after: foldText(text.slice(end, end + BESIDE)),
    near,
    written: text.slice(end, end + BESIDE),
  };
}

/** Another thing of this name? Undefined where nothing speaks for it. */
export function forbids(policy: Policy, context: Context): ContextVerdict | undefined {
  if (policy.notWritten !== undefined) {
    const words = expression(policy.notWritten).exec(context.written)?.[0];
    if (words !== undefined) return { rule: 'after', words };
  }
  const isCertain =
    policy.certainAfter !== undefined &&
    phraseAfter(policy.certainAfter, context.after) !== undefined;
  const rules = [
    ['before', policy.notBefore, context.before, phraseBefore],
    ['after', policy.notAfter, context.after, phraseAfter],
    ['near', isCertain ? undefined : policy.notNear, context.near, phraseIn],
  ] as const;
  for (const [rule, phrases, text, find] of rules) {
    const words = phrases && find(phrases, text);
    if (words !== undefined) return { rule, words };
  }
  return undefined;
}

/** Whether words of politics stand in a text. */
export function speaksOfPolitics(rules: Rules, text: string): boolean {
  return phraseIn(rules.politics, foldText(text)) !== undefined;
}

/** Scripts in which the words of politics are listed. */
const LISTED = /[A-Za-z\xaa\xba\xc0-\u024f\u0400-\u052f\u1e00-\u1eff]/;

/** Whether the words near speak for the name, where its policy asks for such. */
export function isSupported(
  rules: Rules,
  policy: Policy,
  { near, after }: Context,
  written: string,
): 'near' | 'none' | 'not asked' {
  if (policy.needsNear !== undefined) {
    return phraseIn(policy.needsNear, near) === undefined ? 'none' : 'near';
  }
  if (policy.needsPolitics !== true || !LISTED.test(written)) return 'not asked';
  const isCertain =
    policy.certainAfter !== undefined && phraseAfter(policy.certainAfter, after) !== undefined;
  return isCertain || phraseIn(rules.politics, near) !== undefined ? 'near' : 'none';
}

/** Whether an abbreviation written with one capital is meant as such: "agenzia Ria". */
export function isMeantAsWord(policy: Policy, text: string, start: number, end: number): boolean {
  const { wordWithBefore, wordWithAfter } = policy;
  const before = text.slice(Math.max(0, start - BESIDE), start);
  return (
    (wordWithBefore !== undefined && expression(wordWithBefore).test(before)) ||
    (wordWithAfter !== undefined && expression(wordWithAfter).test(text.slice(end, end + BESIDE)))
  );
}

const COMPOUND_REACH = 60;

/** The whole of a compound, or the name as it is where the policy asks for none. */
export function compoundOf(
  policy: Policy,
  text: string,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } | undefined {
  if (policy.withBefore === undefined || policy.withAfter === undefined) return { start, end };
  const straight = (part: string) => part.replaceAll('’', "'");
  const before = straight(text.slice(Math.max(0, start - COMPOUND_REACH), start));
  const left = compoundBefore(policy.withBefore, before);
  if (left !== undefined) return { start: start - left.length, end };
  const right = compoundAfter(policy.withAfter, straight(text.slice(end, end + COMPOUND_REACH)));
  return right === undefined ? undefined : { start, end: end + right.length };
}

export function isTitled(rules: Rules, { before }: Context): boolean {
  return phraseBefore(rules.titles, before) !== undefined;
}

/** Whether what follows a surname makes it part of the name of a firm. */
export function isOfFirm(rules: Rules, { after }: Context): boolean {
  return phraseAfter(rules.firms, after) !== undefined;
}

/** Whether a role before a surname speaks of somebody who is not in the news. */
export function hasPrivateRole(rules: Rules, { before }: Context): boolean {
  return phraseBefore(rules.privateRoles, before) !== undefined;
}

interface Languages {
  /** By function word, bit masks of languages. */
  readonly words: ReadonlyMap<string, number>;
  /** Letters that show the language of any word they are in. */
  readonly letters: ReadonlyMap<number, number>;
}

const known = new WeakMap<Rules, Languages>();

function languagesOf(rules: Rules): Languages {
  let languages = known.get(rules);
  if (languages) return languages;
  const words = new Map<string, number>();
  const letters = new Map<number, number>();
  rules.languages.forEach((list, language) => {
    for (const word of list.split(' ')) {
      const bit = 1 << language;
      if (word.startsWith('*')) {
        const letter = word.charCodeAt(1);
        letters.set(letter, (letters.get(letter) ?? 0) | bit);
      } else words.set(word, (words.get(word) ?? 0) | bit);
    }
  });
  known.set(rules, (languages = { words, letters }));
  return languages;
}

/** The words of a text: runs of letters. A loop, since an expression for these takes long to build. */
function* wordsOf(text: string): Generator<string, void, undefined> {
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    if (isLetterOrMark(text.charCodeAt(at))) continue;
    if (at > start) yield text.slice(start, at);
    start = at + 1;
  }
}

function maskOf({ words, letters }: Languages, word: string): number {
  const mask = words.get(word);
  if (mask !== undefined) return mask;
  for (let at = 0; at < word.length; at += 1) {
    const telling = letters.get(word.charCodeAt(at));
    if (telling !== undefined) return telling;
  }
  return 0;
}

/** The languages (bit mask) that the text around may be in, and how many words say so. */
function languagesAround(rules: Rules, text: string, start: number, end: number, reach: number) {
  const languages = languagesOf(rules);
  const around = `${text.slice(Math.max(0, start - reach), start)} ${text.slice(end, end + reach)}`;
  const counts = rules.languages.map(() => 0);
  for (const word of wordsOf(around.toLowerCase())) {
    const mask = maskOf(languages, word);
    for (let i = 0; mask >> i; i += 1) if ((mask >> i) & 1) counts[i] = (counts[i] ?? 0) + 1;
  }
  const count = Math.max(...counts);
  const best = counts.reduce((bits, n, i) => (n === count && n > 0 ? bits | (1 << i) : bits), 0);
  return { best, count, counts };
}

const capitalsBefore = () => /\p{Lu}{2}[ ,;.!?'"“”-]{1,3}$/u;
const capitalsAfter = () => /^[ ,;.!?'"“”-]{1,3}\p{Lu}{2}/u;

function isAmongCapitals(text: string, start: number, end: number): boolean {
  return (
    capitalsBefore().test(text.slice(Math.max(0, start - 6), start)) ||
    capitalsAfter().test(text.slice(end, end + 6))
  );
}

/** Whether the language around forbids the name. */
export function isForeign(
  rules: Rules,
  policy: Policy,
  text: string,
  start: number,
  end: number,
): boolean {
  const { own, sure, sureAfter, sureNear } = policy;
  const { notInCapitals } = policy;
  // "de l'UE": what makes it a word is of its language.
  if (policy.not !== undefined && isMeantAsWord(policy, text, start, end)) return false;
  const isOther = notInCapitals !== undefined && isAmongCapitals(text, start, end);
  const not = isOther ? notInCapitals : policy.not;
  if (own === undefined && sure === undefined && not === undefined) return false;
  if (sureAfter !== undefined) {
    const after = foldText(text.slice(end, end + 8));
    if (after.startsWith("'") && expression(sureAfter).test(after)) return false;
  }
  const { best, count, counts } = languagesAround(rules, text, start, end, LANGUAGE_REACH);
  if (own !== undefined && count > 1 && (best & own) === 0) {
    // One word is not much: what two languages share may be counted for the wrong one.
    const ownCount = Math.max(...counts.map((n, i) => ((own >> i) & 1 ? n : 0)));
    if (ownCount === 0 || ownCount < count - 1) return true;
  }
  if (sure !== undefined) {
    const near = text.slice(Math.max(0, start - NEAR), end + NEAR);
    const isNear = sureNear !== undefined && phraseIn(sureNear, foldText(near)) !== undefined;
    // "IT WOULD BE SO": in capitals, these letters are more often a word.
    if (!isNear && isAmongCapitals(text, start, end)) return true;
    const isElsewhere = count > 0 && (best & ~sure) !== 0;
    if (isElsewhere ? !isNear || (best & sure) === 0 : count === 0 && !isNear) return true;
  }
  if (not === undefined || count === 0 || (best & ~not) !== 0) return false;
  // Texts of several languages in a row: what stands right beside the name may be of another.
  const beside = languagesAround(rules, text, start, end, BESIDE);
  return beside.count < 2 || (beside.best & not) !== 0;
}
