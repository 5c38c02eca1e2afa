/**
 * Lets things happen at once `burst` times in a row, and more only one by one; what is not used is saved
 * up again. Pure: the caller tells the time, and waits.
 * @returns given the time and how long a rest is, how long the next one has to wait; all in milliseconds
 */
export function createPace(burst: number): (now: number, restMs: number) => number {
  let left = burst;
  let last: number | undefined;
  return (now, restMs) => {
    left = Math.min(burst, left + (now - (last ?? now)) / restMs) - 1;
    last = now;
    return left >= 0 ? 0 : -left * restMs;
  };
}
