/**
 * Goes to the next or previous mention through all frames, round and round: within the frame reached
 * last, then, from its edge, in the next one that has any.
 * @returns the frame reached, or undefined where no frame has a mention any more.
 */
export async function jumpThrough(
  frames: readonly number[],
  last: number | undefined,
  step: 1 | -1,
  jumpIn: (frame: number, enters: boolean) => Promise<boolean>,
): Promise<number | undefined> {
  const from = Math.max(0, frames.indexOf(last ?? 0));
  for (let steps = 0; steps <= frames.length; steps += 1) {
    const frame = frames.at((from + steps * step) % frames.length);
    if (frame === undefined) return undefined;
    if (await jumpIn(frame, steps > 0)) return frame;
  }
  return undefined;
}
