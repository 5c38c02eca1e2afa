import { summarize, type Figure } from './summary.ts';

/**
 * Measures several things by turns, so that all meet the same machine. The first round warms the
 * browsers and is not kept: `rounds` come after it.
 */
export async function takeTurns<Name extends string, Sample>(
  rounds: number,
  names: readonly Name[],
  take: (name: Name, round: number) => Promise<Sample>,
): Promise<(name: Name) => readonly Sample[]> {
  const samples = new Map<Name, Sample[]>(names.map((name) => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const name of names) {
      const sample = await take(name, round);
      if (round > 0) samples.get(name)?.push(sample);
    }
  }
  return (name) => samples.get(name) ?? [];
}

/** What one thing took more than another in the same round. */
export function differences(more: readonly number[], less: readonly number[]): Figure {
  return summarize(more.map((value, round) => value - (less[round] ?? Number.NaN)));
}

export const figure = ({ median, min, max }: Figure, digits = 1) =>
  `${median.toFixed(digits)} [${min.toFixed(digits)}–${max.toFixed(digits)}]`;

/** One line of a table. */
export function printCells(width: number, ...cells: readonly string[]): void {
  const [first = '', ...others] = cells;
  process.stdout.write(
    `${first.padEnd(34)}${others.map((cell) => cell.padStart(width)).join('')}\n`,
  );
}
