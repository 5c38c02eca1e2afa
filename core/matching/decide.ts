import {
  isEvidence,
  type Findings,
  type Judgement,
  type Mention,
  type PageEvidence,
  type Refusal,
  type Rejection,
} from './findings.ts';

/** Between a name and its letters. */
const OPENS = /^(?:['’]s)? ?\($/;

/** Settles what hangs on the rest of the text and of the page: which of those judged are mentions. Adds to what the page has shown. */
export function decide(
  text: string,
  judgements: readonly Judgement[],
  { established }: PageEvidence,
  onRejected?: (rejection: Rejection) => void,
): Findings {
  const sure = judgements.filter(({ verdict }) => isEvidence(verdict));
  const taken = new Set(sure.map(({ actor }) => actor));
  const others = new Set<string>();
  const mentions: Mention[] = [];
  let undecided = false;
  for (const judgement of judgements) {
    const { start, end, actor, words } = judgement;
    const refuse = (why: Refusal) =>
      onRejected?.({ start, end, actor, why, ...(words !== undefined && { words }) });
    let { verdict } = judgement;
    const previous = mentions.at(-1);
    // "Avrupa Birliği (AB)": the text itself says what the letters mean.
    if (verdict === 'language' && previous?.actor === actor) {
      if (OPENS.test(text.slice(previous.end, start))) verdict = 'full-name';
    }
    if (verdict === 'full-name' || verdict === 'title') {
      established.add(actor);
      others.delete(actor);
    } else if (judgement.isOther) {
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
