import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { projectPath } from '../rig/project-root.ts';
import { chart } from './chart.ts';
import type { Figure } from './summary.ts';

/** What one way of finding names took on one page. Milliseconds of main-thread work. */
export interface Row {
  readonly browser: string;
  readonly kilobytes: number;
  readonly names: number;
  readonly page: string;
  readonly what: string;
  readonly cold?: Figure | undefined;
  readonly warm?: Figure | undefined;
  readonly longest?: Figure | undefined;
  readonly firstMark?: Figure | undefined;
  readonly evaluation?: Figure | undefined;
  /** Medians of the first run by kind of work. */
  readonly parts?: Readonly<Record<string, number>>;
  /** Median bytes that scripts hold. */
  readonly memory?: number | undefined;
  /** So many kB more than where nobody looks for names. */
  readonly kilobytesHeld?: number | undefined;
  readonly marks?: number | undefined;
  readonly ofLimit?: { cold?: number | undefined; warm?: number | undefined } | undefined;
  /** Why it was not tried. */
  readonly cannot?: string;
}

const FOLDER = projectPath('.output/bench');
const FILE = `${FOLDER}/bench.json`;

const keyOf = ({ browser, names, kilobytes, page, what }: Row) =>
  [browser, names, kilobytes, page, what].join(' ');

/** Puts a row in place of the one measured before, and draws all rows anew: cells can be rerun alone. */
export function keepRow(row: Row): void {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- this function alone writes it
  const known = existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as Row[]) : [];
  const rows = [...known.filter((other) => keyOf(other) !== keyOf(row)), row].toSorted(compare);
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(FILE, JSON.stringify(rows, null, 2));
  const bars = rows.flatMap(({ browser, kilobytes, names, page, what, cold }) =>
    cold
      ? [
          {
            group: `${browser}, ${kilobytes} kB of text, ${names} names${page === 'nobody' ? ', none of them there' : ''}`,
            label: what,
            cold,
          },
        ]
      : [],
  );
  const title = 'First run in a fresh page: main-thread time (logarithmic)';
  writeFileSync(`${FOLDER}/bench.svg`, chart(title, bars));
}

function compare(one: Row, other: Row): number {
  return (
    one.browser.localeCompare(other.browser) ||
    one.names - other.names ||
    one.kilobytes - other.kilobytes ||
    other.page.localeCompare(one.page)
  );
}
