import type { BrowserUnderTest } from '../rig/browser-under-test.ts';
import { launchBrowser } from '../rig/launch-browser.ts';
import { buildVariant, type Variant } from './build-variant.ts';
import { measureOurs, measurePeer, type Sample } from './measure.ts';
import type { Options } from './options.ts';
import { LIMIT, loadPeers, type Peer } from './peers.ts';
import { keepRow, type Row } from './results.ts';
import { seededPage } from './seeded-page.ts';
import { summarize } from './summary.ts';
import { printRow } from './table.ts';

type Kind = Options['pages'][number];

/** One page, one pack of names, and all who look for them there. */
interface Cell {
  readonly path: string;
  readonly kilobytes: number;
  readonly count: number;
  readonly kind: Kind;
  readonly variant: Variant;
}

/** All pages with all packs; ours and each other's runs by turns, so that all meet the same machine. */
export async function measurePages(options: Options): Promise<void> {
  const bare = await launchBrowser(options.browser, { extension: null });
  try {
    for (const count of options.names) {
      const variant = await buildVariant(count, options.browser);
      const { index, filter, directory } = variant.bytes;
      const sizes = `index ${index} bytes, filter ${filter} bytes, directory ${directory} bytes`;
      process.stdout.write(`\n${count} names: ${sizes}\n`);
      const ours = await launchBrowser(options.browser, { extension: variant.folder });
      try {
        for (const kilobytes of options.kilobytes) {
          for (const kind of options.pages) {
            const path = `/${kind}-${kilobytes}-${count}`;
            const page = seededPage(kilobytes, kind === 'names' ? variant.names : []).html;
            for (const { server } of [bare, ours]) server.serve(path, page);
            await measureCell({ path, kilobytes, count, kind, variant }, { bare, ours }, options);
          }
        }
      } finally {
        await ours.close();
      }
    }
  } finally {
    await bare.close();
  }
}

async function measureCell(
  { path, kilobytes, count, kind, variant }: Cell,
  { bare, ours }: { readonly bare: BrowserUnderTest; readonly ours: BrowserUnderTest },
  { browser, only, runs }: Options,
): Promise<void> {
  const isWanted = (what: string) =>
    only.length === 0 || only.some((part) => what.toLowerCase().includes(part.toLowerCase()));
  const peers = kind === 'names' ? (await loadPeers()).filter(({ name }) => isWanted(name)) : [];
  const tooMuch = (peer: Peer) => peer.tooMuch?.(kilobytes, count);
  const takes = new Map<string, () => Promise<Sample>>([
    [LIMIT.name, () => measurePeer(bare, path, LIMIT, [])],
    ['Dramatis', () => measureOurs(ours, path)],
  ]);
  for (const peer of peers) {
    if (tooMuch(peer) === undefined) {
      takes.set(peer.name, () => measurePeer(bare, path, peer, variant.names));
    }
  }
  const samples = new Map<string, Sample[]>();
  const failed = new Map<string, string>();
  for (let run = 0; run < runs; run += 1) {
    for (const [what, take] of takes) {
      try {
        samples.set(what, [...(samples.get(what) ?? []), await take()]);
      } catch (error) {
        if (!peers.some(({ name }) => name === what)) throw error;
        // One that cannot do it keeps no other from being measured.
        failed.set(what, `fails: ${String(error).split('\n')[0]}`);
        takes.delete(what);
        samples.delete(what);
      }
    }
  }
  const cell = { browser, kilobytes, names: count, page: kind };
  const limit = rowOf({ ...cell, what: LIMIT.name }, samples.get(LIMIT.name) ?? []);
  for (const [what, taken] of samples) {
    const row = rowOf({ ...cell, what }, taken, limit);
    keepRow(row);
    printRow(row);
  }
  for (const peer of peers) {
    const reason = tooMuch(peer) ?? failed.get(peer.name);
    if (reason === undefined) continue;
    const row = { ...cell, what: peer.name, cannot: reason };
    keepRow(row);
    printRow(row);
  }
}

function rowOf(
  cell: Pick<Row, 'browser' | 'kilobytes' | 'names' | 'page' | 'what'>,
  samples: readonly Sample[],
  limit?: Row,
): Row {
  const figure = (read: (sample: Sample) => number | undefined) => {
    const values = samples.map(read).filter((value) => value !== undefined);
    return values.length === 0 ? undefined : summarize(values);
  };
  const warm = samples.flatMap((sample) => sample.warm);
  const memory = figure((sample) => sample.memory);
  return {
    ...cell,
    cold: figure(({ cold }) => cold),
    warm: warm.length === 0 ? undefined : summarize(warm),
    longest: figure(({ longest }) => longest),
    firstMark: figure(({ firstMark }) => firstMark),
    evaluation: figure(({ evaluation }) => evaluation),
    parts: partsOf(samples),
    kilobytesHeld:
      memory && limit?.memory ? Math.round((memory.median - limit.memory) / 1000) : undefined,
    memory: memory?.median,
    marks: samples.at(-1)?.marks,
    ofLimit: limit && ratios({ cold: figure(({ cold }) => cold), warm }, limit),
  };
}

/** Medians by kind of work. */
function partsOf(samples: readonly Sample[]): Record<string, number> {
  const kinds = new Set(samples.flatMap(({ parts }) => Object.keys(parts ?? {})));
  const medianOf = (kind: string) =>
    summarize(samples.map(({ parts }) => parts?.[kind] ?? 0)).median;
  return Object.fromEntries([...kinds].map((kind) => [kind, medianOf(kind)]));
}

function ratios(
  { cold, warm }: { cold: Row['cold']; warm: readonly number[] },
  limit: Row,
): Row['ofLimit'] {
  return {
    cold: cold && limit.cold ? cold.median / limit.cold.median : undefined,
    warm: warm.length > 0 && limit.warm ? summarize(warm).median / limit.warm.median : undefined,
  };
}
