import { beforeEach, expect, test } from 'vitest';
import type { Judgement, Mention } from '../../../core/matching/findings.ts';
import { MOST_EXCERPTS, MOST_WISH_CHARS, type Excerpt } from '../../../core/names-contract.ts';
import { createJudging } from '../../../entrypoints/annotator/scan/judging.ts';
import type { Block } from '../../../entrypoints/annotator/text/block.ts';

/** A text node as far as it is read here. */
function textNode(data: string) {
  const node = {
    data,
    isConnected: true,
    remove: () => void (node.isConnected = false),
    get length() {
      return node.data.length;
    },
    substringData: (offset: number, count: number) => node.data.slice(offset, offset + count),
  };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- no other part of a node is touched
  return node as unknown as Text;
}

/** Blocks of one node each, or of pieces that stand side by side. */
function blockOf(...pieces: readonly Text[]): Block {
  let text = '';
  const parts = pieces.map((node) => {
    const start = text.length;
    text += node.data;
    return { node, start, end: text.length, length: node.length };
  });
  return { text, parts };
}

const judgedIn = ({ text }: Excerpt): readonly Judgement[] => {
  const start = text.indexOf('Putin');
  return start < 0 ? [] : [{ start, end: start + 5, actor: 'putin', verdict: 'full-name' }];
};

let end: AbortController;
/** Wishes that nobody has answered yet. */
let asked: { readonly excerpts: readonly Excerpt[]; readonly answer: () => void }[];
let sent: number;
let marked: readonly Mention[];

function judgingOf() {
  return createJudging({
    judgements: {
      recall: () => undefined,
      ask: (excerpts) =>
        new Promise((resolve) => {
          sent += 1;
          asked.push({ excerpts, answer: () => resolve(excerpts.map(judgedIn)) });
        }),
    },
    marks: { replace: (_block, _judged, mentions) => void (marked = [...marked, ...mentions]) },
    signal: end.signal,
    onAnswer: () => undefined,
  });
}

beforeEach(() => {
  end = new AbortController();
  asked = [];
  sent = 0;
  marked = [];
});

/** Has a block judged that waits for its answer; the page changes meanwhile. */
async function judged(block: Block, meanwhile: () => void): Promise<string[]> {
  const judging = judgingOf();
  for (const { node } of block.parts.slice(0, 1)) judging.judge(node, 0, block);
  const settled = judging.settled();
  meanwhile();
  asked.shift()?.answer();
  await settled;
  return marked.map(({ start, end: until }) => block.text.slice(start, until));
}

test('text that has grown since it was read is marked', async () => {
  const node = textNode('Then Putin spoke.');
  expect(await judged(blockOf(node), () => (node.data += ' And more.'))).toEqual(['Putin']);
});

test.each([
  ['words that changed', 'Then nobody spoke.'],
  ['a name that goes on in what was added', 'Then Putinov', 'Then Putin'],
])('%s are not marked', async (_, after, before = 'Then Putin spoke.') => {
  const node = textNode(before);
  expect(await judged(blockOf(node), () => (node.data = after))).toEqual([]);
});

test.each([
  ['another sign beside the name', ', 12 s ago', ' (12 s ago)', ['Putin']],
  ['a letter beside the name', ', 12 s ago', 'ov, 12 s ago', []],
])('%s', async (_, before, after, expected) => {
  const [name, beside] = [textNode('Then Putin'), textNode(before)];
  expect(await judged(blockOf(name, beside), () => (beside.data = after))).toEqual(expected);
});

test('one wish is on its way at a time, and none is larger than a wish may be', async () => {
  const judging = judgingOf();
  const long = textNode(`Putin ${'x'.repeat(2_000)}`);
  for (let i = 0; i < 40; i += 1) judging.judge(long, 0, blockOf(long));
  for (let i = 0; i < MOST_EXCERPTS + 1; i += 1) {
    const short = textNode(`Putin ${i}`);
    judging.judge(short, 0, blockOf(short));
  }
  const settled = judging.settled();
  judging.send();
  const wishes: (readonly Excerpt[])[] = [];
  while (judging.isBusy()) {
    expect(asked.length).toBeLessThanOrEqual(1);
    const wish = asked.shift();
    if (wish) wishes.push(wish.excerpts);
    wish?.answer();
    await new Promise(setImmediate);
  }
  await settled;
  expect(wishes.flat()).toHaveLength(40 + MOST_EXCERPTS + 1);
  for (const wish of wishes) {
    expect(wish.length).toBeLessThanOrEqual(MOST_EXCERPTS);
    const chars = wish.reduce((sum, { text }) => sum + text.length, 0);
    expect(chars).toBeLessThanOrEqual(MOST_WISH_CHARS);
  }
});

test('no more is read while four wishes wait', async () => {
  const judging = judgingOf();
  const node = textNode('x'.repeat(3_000));
  let judgements = 0;
  while (!judging.isFull()) {
    judging.judge(node, 0, blockOf(node));
    judgements += 1;
  }
  expect(judgements * 3_000).toBe(4 * MOST_WISH_CHARS);
  const settled = judging.settled();
  while (judging.isBusy()) {
    asked.shift()?.answer();
    await new Promise(setImmediate);
  }
  await settled;
  expect(judging.isFull()).toBe(false);
});

test('what has left the page before it could be asked for is not', async () => {
  const judging = judgingOf();
  const [node, other] = [textNode('Putin spoke'), textNode('Putin went')];
  judging.judge(node, 0, blockOf(node));
  judging.judge(other, 0, blockOf(other));
  node.remove();
  judging.send();
  expect(asked.map(({ excerpts }) => excerpts.map(({ text }) => text))).toEqual([['Putin went']]);
});

test('after the end nothing is marked, and nothing more is asked for', async () => {
  const judging = judgingOf();
  const node = textNode(`Putin ${'x'.repeat(2_900)}`);
  for (let i = 0; i < 20; i += 1) judging.judge(node, 0, blockOf(node));
  const settled = judging.settled();
  expect(sent).toBe(1);
  end.abort();
  asked.shift()?.answer();
  await settled;
  judging.send();
  expect({ sent, marked }).toEqual({ sent: 1, marked: [] });
});
