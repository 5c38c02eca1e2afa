import type { Row } from './results.ts';
import type { Figure } from './summary.ts';

const ms = (value: number) => value.toFixed(value < 10 ? 2 : 1);
const times = (ratio: number | undefined) => (ratio === undefined ? '' : ` ${ratio.toFixed(2)}×`);
const range = ({ median, min, max }: Figure) => `${ms(median)} [${ms(min)}–${ms(max)}]`;

/** One line of the table: milliseconds, and so many times the limit's of the same run. */
export function printRow(row: Row): void {
  const { kilobytes, names, page, what, cold, warm, longest, firstMark, kilobytesHeld } = row;
  const { evaluation } = row;
  const isOurs = what === 'Dramatis';
  const cells = [
    `${kilobytes} kB`.padStart(8),
    `${names}`.padStart(6),
    page.padEnd(6),
    what.padEnd(22),
    row.cannot ?? '',
    cold ? `cold ${range(cold)}${times(row.ofLimit?.cold)}`.padEnd(40) : '',
    warm ? `warm ${range(warm)}${times(row.ofLimit?.warm)}`.padEnd(38) : '',
    isOurs ? `${row.marks} marks` : '',
    isOurs && longest ? `slice ${ms(longest.max)}` : '',
    firstMark ? `first mark ${ms(firstMark.median)}` : '',
    isOurs && evaluation ? `start ${ms(evaluation.median)}` : '',
    isOurs ? partsOf(row) : '',
    kilobytesHeld === undefined ? '' : `${kilobytesHeld} kB`,
  ];
  process.stdout.write(`${cells.filter((cell) => cell !== '').join('  ')}\n`);
}

function partsOf({ parts = {} }: Row): string {
  return Object.entries(parts)
    .map(([kind, median]) => `${kind} ${ms(median)}`)
    .join(', ');
}
