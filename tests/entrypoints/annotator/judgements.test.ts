import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { AnnotatorParts } from '../../../core/annotator-contract.ts';
import type { Judgement } from '../../../core/matching/findings.ts';
import { createJudgements } from '../../../entrypoints/annotator/scan/judgements.ts';

const PUTIN: Judgement = { start: 0, end: 5, actor: 'putin', verdict: 'name' };
const excerptOf = (text: string) => ({ text, start: 0, end: text.length });

let end: AbortController;
let wishes: string[][];
/** What the background says to each wish; none of these is the right length where it is told otherwise. */
let answer: (texts: readonly string[]) => unknown;
const askBackground: AnnotatorParts['ask'] = (wish, isHeard) => {
  const texts = wish.type === 'judge' ? wish.excerpts.map(({ text }) => text) : [];
  wishes.push(texts);
  const reply = answer(texts);
  return Promise.resolve(isHeard(reply) ? reply : undefined);
};
const judgements = (page = { hidden: false }) => createJudgements(askBackground, page, end.signal);

beforeEach(() => {
  vi.useFakeTimers();
  end = new AbortController();
  wishes = [];
  answer = (texts) => texts.map(() => [PUTIN]);
});
afterEach(() => {
  vi.useRealTimers();
});

test('equal excerpts are asked for once, and remembered', async () => {
  const { ask, recall } = judgements();
  const [one, other] = [excerptOf('Putin spoke'), excerptOf('Putin went')];
  expect(recall(one)).toBeUndefined();
  expect(await ask([one, other, one])).toEqual([[PUTIN], [PUTIN], [PUTIN]]);
  expect(wishes).toEqual([['Putin spoke', 'Putin went']]);
  expect(recall(one)).toEqual([PUTIN]);
});

test('what has been told since is not asked for again', async () => {
  const { ask } = judgements();
  const [one, other] = [excerptOf('Putin spoke'), excerptOf('Putin went')];
  await ask([one]);
  expect(await ask([other, one])).toEqual([[PUTIN], [PUTIN]]);
  expect(await ask([one, other])).toEqual([[PUTIN], [PUTIN]]);
  expect(wishes).toEqual([['Putin spoke'], ['Putin went']]);
});

test('an answer of another length is none, and is not remembered', async () => {
  const { ask, recall } = judgements();
  await ask([excerptOf('Putin went')]);
  answer = () => [];
  const asked = ask([excerptOf('Putin spoke'), excerptOf('Putin went')]);
  expect(await asked).toEqual([undefined, [PUTIN]]);
  expect(recall(excerptOf('Putin spoke'))).toBeUndefined();
});

test.each([
  [{ hidden: false }, 50],
  [{ hidden: true }, 1_000],
])('after 64 wishes in a row each waits for its rest: %o', async (page, restMs) => {
  const { ask } = judgements(page);
  for (let i = 0; i < 64; i += 1) await ask([excerptOf(`Putin ${i}`)]);
  expect(wishes).toHaveLength(64);
  void ask([excerptOf('Putin once more')]);
  await vi.advanceTimersByTimeAsync(restMs - 1);
  expect(wishes).toHaveLength(64);
  await vi.advanceTimersByTimeAsync(1);
  expect(wishes).toHaveLength(65);
});

test('nothing is sent after the end, not even what was resting', async () => {
  const { ask } = judgements();
  for (let i = 0; i < 64; i += 1) await ask([excerptOf(`Putin ${i}`)]);
  const late = ask([excerptOf('Putin too late')]);
  end.abort();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await late).toEqual([undefined]);
  expect(wishes).toHaveLength(64);
});
