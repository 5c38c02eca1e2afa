import { parseArgs } from 'node:util';
import type { BrowserName } from '../rig/browser-name.ts';

export interface Options {
  readonly browser: BrowserName;
  /** Fresh pages per measurement. */
  readonly runs: number;
  /** Text per page. */
  readonly kilobytes: readonly number[];
  readonly names: readonly number[];
  /** Whether the pages name somebody. */
  readonly pages: readonly ('names' | 'nobody')[];
  /** Parts of the names of what is measured; empty for all. */
  readonly only: readonly string[];
}

/** Leaves alone whoever is known to need minutes. */
const QUICK = { runs: '3', kilobytes: '10,100', names: '8', only: 'limit,Dramatis' };
const WHOLE = { runs: '7', kilobytes: '10,100,1000,10000', names: '8,1000,10000,100000', only: '' };

const HELP = `npm run bench -- [options]
  --kilobytes 10,100,1000,10000  text of the pages
  --names 8,1000,10000,100000    persons known; 8 stands for the shipped names
  --pages nobody,names           pages that name nobody, that name somebody
  --only limit,Dramatis          parts of the names of who is measured
  --runs 7                       fresh pages per measurement
  --browser chromium             or firefox
  --quick                        10 and 100 kB, the shipped names, no others

All of it takes hours. Take cells, each of which replaces its rows in .output/bench/bench.json and
keeps the others: --kilobytes 1000 --names 10000 --runs 3, and --only limit,Dramatis without others.
Others that are known to need minutes are not tried; the table says so.
`;

export function readOptions(): Options {
  const { values } = parseArgs({
    options: {
      browser: { type: 'string', default: 'chromium' },
      quick: { type: 'boolean', default: false },
      runs: { type: 'string' },
      kilobytes: { type: 'string' },
      names: { type: 'string' },
      pages: { type: 'string', default: 'nobody,names' },
      only: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    process.exit();
  }
  const { runs, kilobytes, names, only } = { ...(values.quick ? QUICK : WHOLE), ...values };
  return {
    browser: values.browser === 'firefox' ? 'firefox' : 'chromium',
    runs: Number(runs),
    kilobytes: kilobytes.split(',').map(Number),
    names: names.split(',').map(Number),
    pages: (['nobody', 'names'] as const).filter((kind) => values.pages.includes(kind)),
    only: only === '' ? [] : only.split(','),
  };
}
