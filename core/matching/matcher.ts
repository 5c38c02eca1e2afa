/**
 * Finds the names of a compiled names index in a text. Pure: no DOM, no browser.
 * Offsets are UTF-16 code units of the text as given, before any folding.
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
import type { Evidence, Findings, Mention, PageEvidence, Refusal, Rejection } from './findings.ts';
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

export { openNames, type NamesIndex } from './names-index.ts';

interface Candidate {
  readonly start: number;
  readonly end: number;
  /** Actor id. */
  readonly actor: string;
  /** `unsure`: counts where the page shows elsewhere that this actor is meant. */
  readonly verdict: Evidence | Refusal | 'unsure';
  /** Speaks of another thing, whose bare name after this is that other thing too. */
  readonly isOther?: boolean;
  readonly isSurname: boolean;
  readonly words?: string;
}

type Verdict = Candidate['verdict'];

/** Between a name and its letters. */
const OPENS = /^(?:['’]s)? ?\($/;

/** What follows a variable, or a key in brackets. */
const CODE_AFTER = /^(?:['"]?\]?\s?[=(]|\s?[){};])/;

function isEvidence(verdict: Verdict): verdict is Evidence {
  return (
    verdict === 'full-name' ||
    verdict === 'title' ||
    verdict === 'context' ||
    verdict === 'name' ||
    verdict === 'evidence-on-page'
  );
}

interface FindOptions {
  /** Where candidates may start: all else is what stands around them. The whole text if none is given. */
  readonly within?: Span;
  /** Hears of each candidate that is no mention. */
  readonly onRejected?: (rejection: Rejection) => void;
}

/** All mentions in one block of text, in order, never overlapping. Linear in the length of the text. */
export function findMentions(
  names: NamesIndex,
  text: string,
  page: PageEvidence,
  { within = { start: 0, end: text.length }, onRejected }: FindOptions = {},
): Findings {
  const candidates: Candidate[] = [];
  let floor = 0;
  const places = candidatesIn(names, text, []);
  for (let at = places.next(within.start); at >= 0 && at < within.end;) {
    const candidate = judge(names, text, at, floor);
    if (candidate) {
      candidates.push(candidate);
      floor = candidate.end;
    }
    at = places.next(Math.max(at + 1, floor));
  }
  return decide(text, candidates, page, onRejected);
}

/** The longest form at this place that can be judged; a shorter one only where it is refused for its letters. */
function judge(names: NamesIndex, text: string, at: number, floor: number): Candidate | undefined {
  let found: Candidate | undefined;
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
  { end, value, part }: Key,
  floor: number,
): Candidate {
  const index = Math.floor(value / part.policyCount);
  const actor = part.actors[index] ?? '';
  const { policies, persons } = part.rules;
  const policy: Policy = policies[value % part.policyCount] ?? { case: 'exact' };
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
    isSurname,
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

/** Settles what hangs on the rest of the text and of the page. */
function decide(
  text: string,
  candidates: readonly Candidate[],
  { established }: PageEvidence,
  onRejected: ((rejection: Rejection) => void) | undefined,
): Findings {
  const sure = candidates.filter(({ verdict }) => isEvidence(verdict));
  const taken = new Set(sure.map(({ actor }) => actor));
  const others = new Set<string>();
  const mentions: Mention[] = [];
  let undecided = false;
  for (const candidate of candidates) {
    const { start, end, actor, words } = candidate;
    const refuse = (why: Refusal) =>
      onRejected?.({ start, end, actor, why, ...(words !== undefined && { words }) });
    let { verdict } = candidate;
    const previous = mentions.at(-1);
    // "Avrupa Birliği (AB)": the text itself says what the letters mean.
    if (verdict === 'language' && previous?.actor === actor) {
      if (OPENS.test(text.slice(previous.end, start))) verdict = 'full-name';
    }
    if (verdict === 'full-name' || verdict === 'title') {
      established.add(actor);
      others.delete(actor);
    } else if (candidate.isOther) {
      others.add(actor);
    } else if ((verdict === 'name' || verdict === 'context') && others.has(actor)) {
      undecided = true;
      verdict = 'namesake';
    } else if (verdict === 'context') {
      established.add(actor);
    } else if (verdict === 'unsure') {
      undecided ||= !established.has(actor);
      const isShown = established.has(actor) || [...taken].some((other) => other !== actor);
      verdict = isShown ? 'evidence-on-page' : 'no-evidence';
    }
    if (isEvidence(verdict)) mentions.push({ start, end, actor, why: verdict });
    else if (verdict !== 'unsure') refuse(verdict);
  }
  return { mentions, undecided };
}
