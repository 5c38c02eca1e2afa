import { expect, test } from 'vitest';
import { jumpThrough } from '../../../core/tabs/jump.ts';

/** Frames with so many mentions each; says where every jump went, as frame:mention. */
function travel(mentions: Readonly<Record<number, number>>, steps: readonly (1 | -1)[]) {
  const at = new Map<number, number>();
  return steps.reduce(
    async (before, step) => {
      const { last, seen } = await before;
      const frames = Object.keys(mentions).map(Number);
      const reached = await jumpThrough(frames, last, step, (frame, enters) => {
        const count = mentions[frame] ?? 0;
        const start = step === 1 ? 0 : count - 1;
        const next = enters ? start : (at.get(frame) ?? start - step) + step;
        if (next < 0 || next >= count) return Promise.resolve(false);
        at.set(frame, next);
        return Promise.resolve(true);
      });
      return { last: reached, seen: [...seen, reached && `${reached}:${at.get(reached)}`] };
    },
    Promise.resolve({
      last: undefined as number | undefined,
      seen: [] as (string | number | undefined)[],
    }),
  );
}

test('goes through all frames and round again, past frames that show no mention', async () => {
  const { seen } = await travel({ 1: 2, 5: 0, 9: 1 }, [1, 1, 1, 1, 1]);
  expect(seen).toEqual(['1:0', '1:1', '9:0', '1:0', '1:1']);
});

test('and backwards, into each frame from its end', async () => {
  const { seen } = await travel({ 1: 2, 5: 0, 9: 2 }, [1, -1, -1, -1, -1]);
  expect(seen).toEqual(['1:0', '9:1', '9:0', '1:1', '1:0']);
});

test('within a single frame it comes round by itself', async () => {
  const { seen } = await travel({ 3: 2 }, [1, 1, 1, -1]);
  expect(seen).toEqual(['3:0', '3:1', '3:0', '3:1']);
});

test('a frame that is gone is no place to go on from', async () => {
  const asked: number[] = [];
  await jumpThrough([2, 4], 99, 1, (frame) => {
    asked.push(frame);
    return Promise.resolve(false);
  });
  expect(asked).toEqual([2, 4, 2]);
});

test('nowhere to go', async () => {
  expect(await jumpThrough([], 1, 1, () => Promise.resolve(true))).toBeUndefined();
});
