/** What stands around a name, and in which language. */
import { foldText } from './fold.ts';
import type { Policy, Rules } from './names-index.ts';

/** UTF-16 code units on either side. */
const BESIDE = 60;
const NEAR = 120;
const LANGUAGE_REACH = 400;

const compiled = new Map<string, RegExp>();

function matches(source: string, text: string, flags = 'iu'): string | undefined {
  let pattern = compiled.get(source);
  if (pattern === undefined) compiled.set(source, (pattern = new RegExp(source, flags)));
  return pattern.exec(text)?.[0];
}

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
  const rules = [
    ['before', policy.notBefore, context.before],
    ['after', policy.notAfter, context.after],
    ['near', policy.notNear, context.near],
  ] as const;
  if (policy.notWritten !== undefined) {
    const words = matches(policy.notWritten, context.written, 'u');
    if (words !== undefined) return { rule: 'after', words };
  }
  const isCertain =
    policy.certainAfter !== undefined && matches(policy.certainAfter, context.after) !== undefined;
  for (const [rule, source, text] of rules) {
    if (isCertain && rule === 'near') continue;
    const words = source === undefined ? undefined : matches(source, text);
    if (words !== undefined) return { rule, words };
  }
  return undefined;
}

/** Whether words of politics stand in a text. */
export function speaksOfPolitics(rules: Rules, text: string): boolean {
  return matches(rules.politics, foldText(text)) !== undefined;
}

/** Scripts in which the words of politics are listed. */
const LISTED = /[\p{Script=Latin}\p{Script=Cyrillic}]/u;

/** Whether the words near speak for the name, where its policy asks for such. */
export function isSupported(
  rules: Rules,
  policy: Policy,
  { near, after }: Context,
  written: string,
): 'near' | 'none' | 'not asked' {
  if (policy.needsNear !== undefined) {
    return matches(policy.needsNear, near) === undefined ? 'none' : 'near';
  }
  if (policy.needsPolitics !== true || !LISTED.test(written)) return 'not asked';
  const isCertain = policy.certainAfter !== undefined && matches(policy.certainAfter, after);
  return isCertain || matches(rules.politics, near) !== undefined ? 'near' : 'none';
}

/** Whether an abbreviation written with one capital is meant as such: "agenzia Ria". */
export function isMeantAsWord(policy: Policy, text: string, start: number, end: number): boolean {
  const { wordWithBefore, wordWithAfter } = policy;
  const before = text.slice(Math.max(0, start - BESIDE), start);
  return (
    (wordWithBefore !== undefined && matches(wordWithBefore, before, 'u') !== undefined) ||
    (wordWithAfter !== undefined &&
      matches(wordWithAfter, text.slice(end, end + BESIDE), 'u') !== undefined)
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
  const left = matches(policy.withBefore, before);
  if (left !== undefined) return { start: start - left.length, end };
  const right = matches(policy.withAfter, straight(text.slice(end, end + COMPOUND_REACH)));
  return right === undefined ? undefined : { start, end: end + right.length };
}

export function isTitled(rules: Rules, { before }: Context): boolean {
  return matches(rules.titles, before) !== undefined;
}

/** Whether what follows a surname makes it part of the name of a firm. */
export function isOfFirm(rules: Rules, { after }: Context): boolean {
  return matches(rules.firms, after) !== undefined;
}

/** Whether a role before a surname speaks of somebody who is not in the news. */
export function hasPrivateRole(rules: Rules, { before }: Context): boolean {
  return matches(rules.privateRoles, before) !== undefined;
}

const wordMasks = new WeakMap<Rules, ReadonlyMap<string, number>>();

function masksOf(rules: Rules): ReadonlyMap<string, number> {
  let masks = wordMasks.get(rules);
  if (masks) return masks;
  const built = new Map<string, number>();
  rules.languages.forEach((words, language) => {
    for (const word of words.split(' ')) built.set(word, (built.get(word) ?? 0) | (1 << language));
  });
  wordMasks.set(rules, (masks = built));
  return masks;
}

/** Letters that show the language of any word they are in. */
function tellingLetters(masks: ReadonlyMap<string, number>): RegExp {
  const letters = [...masks.keys()].filter((key) => key.startsWith('*')).map((key) => key.slice(1));
  return new RegExp(`[${letters.join('')}]`);
}

/** The languages (bit mask) that the text around may be in, and how many words say so. */
function languagesAround(rules: Rules, text: string, start: number, end: number) {
  const masks = masksOf(rules);
  const telling = tellingLetters(masks);
  const around = `${text.slice(Math.max(0, start - LANGUAGE_REACH), start)} ${text.slice(end, end + LANGUAGE_REACH)}`;
  const counts = rules.languages.map(() => 0);
  for (const word of around.toLowerCase().split(/[^\p{L}\p{M}]+/u)) {
    const mask = masks.get(word) ?? masks.get(`*${telling.exec(word)?.[0] ?? ''}`) ?? 0;
    for (let i = 0; mask >> i; i += 1) if ((mask >> i) & 1) counts[i] = (counts[i] ?? 0) + 1;
  }
  const count = Math.max(...counts);
  const best = counts.reduce((bits, n, i) => (n === count && n > 0 ? bits | (1 << i) : bits), 0);
  return { best, count, counts };
}

const CAPITALS_BEFORE = /\p{Lu}{2}[ ,;.!?'"“”-]{1,3}$/u;
const CAPITALS_AFTER = /^[ ,;.!?'"“”-]{1,3}\p{Lu}{2}/u;

function isAmongCapitals(text: string, start: number, end: number): boolean {
  return (
    CAPITALS_BEFORE.test(text.slice(Math.max(0, start - 6), start)) ||
    CAPITALS_AFTER.test(text.slice(end, end + 6))
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
  const not = isAmongCapitals(text, start, end) ? (policy.notInCapitals ?? policy.not) : policy.not;
  if (own === undefined && sure === undefined && not === undefined) return false;
  if (sureAfter !== undefined && matches(sureAfter, foldText(text.slice(end, end + 8)))) {
    return false;
  }
  const { best, count, counts } = languagesAround(rules, text, start, end);
  if (own !== undefined && count > 1 && (best & own) === 0) {
    // One word is not much: what two languages share may be counted for the wrong one.
    const ownCount = Math.max(...counts.map((n, i) => ((own >> i) & 1 ? n : 0)));
    if (ownCount === 0 || ownCount < count - 1) return true;
  }
  if (sure !== undefined) {
    const near = text.slice(Math.max(0, start - NEAR), end + NEAR);
    const isNear = sureNear !== undefined && matches(sureNear, foldText(near)) !== undefined;
    const isOther = count > 0 && (best & ~sure) !== 0;
    if (isOther ? !isNear || (best & sure) === 0 : count === 0 && !isNear) return true;
  }
  return not !== undefined && count > 0 && (best & ~not) === 0;
}
