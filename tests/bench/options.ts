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
    },
  });
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
