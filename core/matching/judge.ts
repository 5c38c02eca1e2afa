/**
 * Finds the names of a compiled names index in a text, and judges each by the words around it. Pure: no
 * DOM, no browser. Offsets are UTF-16 code units of the text as given, before any folding.
 */
import type { Span } from '../notes/text/span.ts';
import { candidatesIn } from './candidates.ts';
import {
  compoundOf,
  contextOf,
  forbids,
  hasPrivateRole,
  isForeign,
  isMeantAsWord,
  isOfFirm,
  isSupported,
  isTitled,
  speaksOfPolitics,
} from './context.ts';
import { isEvidence, type Judgement } from './findings.ts';
import { keysAt, spacedKeysAt, type Key } from './key-search.ts';
import type { NamesIndex, Policy } from './names-index.ts';
import { completeName } from './person/person-name.ts';
import { expression } from './phrases.ts';
import {
  hasHump,
  isAllSmall,
  isAmongSmall,
  isAmongSurnames,
  isQuotedCode,
  isSpeltBefore,
  isStringInCode,
  lettersOf,
} from './style.ts';
import { isTechnical } from './technical.ts';

/** What follows a variable, or a key in brackets. */
const CODE_AFTER = /^(?:['"]?\]?\s?[=(]|\s?[){};])/;

/**
 * All places of one text where a form of a name stands, meant or not, in order, never overlapping. Linear
 * in the length of the text.
 */
export function judgeText(
  names: NamesIndex,
  text: string,
  within: Span = { start: 0, end: text.length },
): readonly Judgement[] {
  const judgements: Judgement[] = [];
  let floor = 0;
  const places = candidatesIn(names, text, []);
  for (let at = places.next(within.start); at >= 0 && at < within.end;) {
    const judgement = judgeAt(names, text, at, floor);
    if (judgement) {
      judgements.push(judgement);
      floor = judgement.end;
    }
    at = places.next(Math.max(at + 1, floor));
  }
  return judgements;
}

/** The longest form at this place that can be judged; a shorter one only where it is refused for its letters. */
function judgeAt(
  names: NamesIndex,
  text: string,
  at: number,
  floor: number,
): Judgement | undefined {
  let found: Judgement | undefined;
  const keys = keysAt(names, text, at);
  const all = keys.length > 0 ? keys : spacedKeysAt(names, text, at);
  for (const key of all.toReversed()) {
    const candidate = judgeKey(names, text, at, key, floor);
    if (isEvidence(candidate.verdict) || candidate.verdict === 'unsure') return candidate;
    found ??= candidate;
  }
  return found;
}

function judgeKey(
  names: NamesIndex,
  text: string,
  at: number,
  { end, value }: Key,
  floor: number,
): Judgement {
  const index = Math.floor(value / names.policyCount);
  const actor = names.actors[index] ?? '';
  const { policies, persons } = names.rules;
  const policy: Policy = policies[value % names.policyCount] ?? { case: 'exact' };
  const isSurname = policy.surname === true;
  const person = persons[index] ?? { given: [], patronymics: [], initials: '' };
  const name = isSurname
    ? completeName(names, person, text, at, end)
    : { start: at, end, bearer: 'bare' as const };
  const start = Math.max(name.start, floor);
  const whole = compoundOf(policy, text, start, name.end);
  const span = {
    start: Math.max(whole?.start ?? start, floor),
    end: whole?.end ?? name.end,
    actor,
  };
  if (!whole) return { ...span, verdict: 'no-compound' };

  if (isTechnical(text, start, name.end)) return { ...span, verdict: 'technical' };
  if (name.bearer === 'other') return { ...span, verdict: 'namesake', isOther: true };
  const letters = lettersOf(text.slice(at, end));
  // "KreMLin", a program
  const isWord = policy.case === 'evidence' || policy.case === 'capital';
  if (isWord && hasHump(text, at, end)) return { ...span, verdict: 'letter-case' };
  if (policy.case === 'exact' && letters !== 'capitals') {
    const mayBeWord = letters === 'capital' && isMeantAsWord(policy, text, start, name.end);
    if (!mayBeWord) return { ...span, verdict: 'letter-case' };
  }
  if (policy.notAs !== undefined && expression(policy.notAs).test(text.slice(at, end))) {
    return { ...span, verdict: 'letter-case' };
  }
  if (name.bearer === 'known' && start < at) return { ...span, verdict: 'full-name' };

  const context = contextOf(text, start, name.end);
  const other = forbids(policy, context);
  if (other) {
    return { ...span, verdict: other.rule, words: other.words, isOther: policy.spreads === true };
  }
  if (
    isForeign(names.rules, policy, text, start, name.end) ||
    (policy.case === 'exact' && isSpeltBefore(names, text, start, name.end))
  ) {
    return { ...span, verdict: 'language' };
  }
  if (name.bearer === 'known') return { ...span, verdict: 'full-name' };
  if (isSurname && isOfFirm(names.rules, context)) {
    return { ...span, verdict: 'namesake', isOther: true };
  }
  const isShown = isSurname && isTitled(names.rules, context);
  // merkel = "Angela Merkel";
  if (/^[a-z]+$/.test(text.slice(at, end)) && CODE_AFTER.test(context.written)) {
    return { ...span, verdict: 'technical' };
  }
  if (letters === 'small' && policy.case !== 'any') {
    if (policy.case !== 'evidence') return { ...span, verdict: 'letter-case' };
    const isPossessive = /^['’]s(?!\p{L})/u.test(context.after);
    const isHashtag = text.charAt(start - 1) === '#' && !/^[-\w]/.test(context.written);
    const isMeant =
      isHashtag || isShown || isPossessive || isAllSmall(names.rules, text, start, name.end);
    return { ...span, verdict: isMeant ? 'title' : 'unsure' };
  }
  const support = isSupported(names.rules, policy, context, text.slice(at, end));
  if (support === 'none') return { ...span, verdict: 'unsure' };
  if (isShown) return { ...span, verdict: 'title' };
  const isDoubtful = isSurname
    ? name.bearer === 'doubtful' ||
      hasPrivateRole(names.rules, context) ||
      (letters === 'capitals' && isAmongSmall(text, at, end)) ||
      (letters === 'capital' &&
        (isStringInCode(text, at, end) ||
          (isAmongSurnames(names, text, at) &&
            !speaksOfPolitics(names.rules, `${context.before} ${context.after}`))))
    : isQuotedCode(policy, text, start, name.end);
  if (isDoubtful) return { ...span, verdict: 'unsure' };
  return { ...span, verdict: support === 'near' ? 'context' : 'name' };
}
