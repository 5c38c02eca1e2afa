import { mkdirSync, writeFileSync } from 'node:fs';
import { launch, type Browser } from 'puppeteer-core';
import { ensureBrowser } from '../rig/installed-browser.ts';
import { startPageServer } from '../rig/page-server.ts';
import { projectPath } from '../rig/project-root.ts';
import { buildVariant } from './build-variant.ts';
import { chart } from './chart.ts';
import { measureOurs, measurePeer, type Timing } from './measure.ts';
import { loadPeers } from './peers.ts';
import { seededActors } from './seeded-names.ts';
import { seededPage } from './seeded-page.ts';

const quick = process.argv.includes('--quick');
const alone = process.argv.includes('--alone');
const RUNS = quick ? 3 : 7;
const SIZES = quick ? [10, 100, 1000] : [10, 100, 1000, 10_000];
const COUNTS = quick ? [1000] : [8, 1000, 10_000, 100_000];

interface Row {
  readonly kilobytes: number;
  readonly names: number;
  readonly what: string;
  readonly timing: Timing;
}

const rows: Row[] = [];
const server = await startPageServer();
const { limit, peers } = await loadPeers();
const show = (row: Row, base?: Timing) => {
  rows.push(row);
  const { cold, warm, longest } = row.timing;
  const ratio = (ours: number, other?: number) => (other ? `${(ours / other).toFixed(2)}×` : '');
  process.stdout.write(
    `${[
      `${row.kilobytes} kB`.padStart(8),
      `${row.names} names`.padStart(13),
      row.what.padEnd(24),
      `cold ${cold.median.toFixed(2)} ms [${cold.min.toFixed(2)}–${cold.max.toFixed(2)}] ${ratio(cold.median, base?.cold.median)}`.padEnd(
        46,
      ),
      `warm ${warm.median.toFixed(2)} ms ${ratio(warm.median, base?.warm.median)}`.padEnd(26),
      longest ? `longest slice ${longest.median.toFixed(1)} ms` : '',
    ].join(' ')}\n`,
  );
};

async function withBrowser<Result>(
  extension: string | undefined,
  work: (browser: Browser) => Promise<Result>,
): Promise<Result> {
  const browser = await launch({
    executablePath: ensureBrowser('chromium'),
    headless: true,
    pipe: true,
    ...(extension === undefined ? {} : { enableExtensions: [extension] }),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  try {
    return await work(browser);
  } finally {
    browser.process()?.kill();
  }
}

for (const count of COUNTS) {
  const variant = await buildVariant(count);
  const names = seededActors(count).flatMap((actor) => actor.alternateName.concat(actor.name));
  process.stdout.write(
    `\n${count} names: index ${(variant.indexBytes / 1024).toFixed(0)} kB, compiled in ${variant.compileMs.toFixed(0)} ms\n`,
  );
  for (const kilobytes of SIZES) {
    for (const [kind, sprinkled] of [
      ['', names],
      ['-nobody', []],
    ] as const) {
      const path = `/page-${kilobytes}-${count}${kind}`;
      server.serve(path, seededPage(kilobytes, sprinkled).html);
      const at = { port: server.port, path, runs: RUNS };
      const bare = await withBrowser(undefined, (browser) => measurePeer(browser, at, limit, []));
      const row = { kilobytes, names: count };
      show({ ...row, what: `${limit.name}${kind}`, timing: bare });
      const ours = await withBrowser(variant.folder, (browser) =>
        measureOurs(browser, at, sprinkled.length > 0),
      );
      show({ ...row, what: `Dramatis${kind} (${ours.marks})`, timing: ours }, bare);
      if (kind !== '' || alone) continue;
      for (const peer of peers) {
        if (count > peer.mostNames || kilobytes > peer.mostKilobytes) continue;
        const timing = await withBrowser(undefined, (browser) =>
          measurePeer(browser, at, peer, names),
        );
        show({ ...row, what: peer.name, timing }, bare);
      }
    }
  }
}
mkdirSync(projectPath('.output/bench'), { recursive: true });
writeFileSync(projectPath('.output/bench/bench.json'), JSON.stringify(rows, null, 2));
const bars = rows.map(({ kilobytes, names, what, timing }) => ({
  group: `${kilobytes} kB of text, ${names} names`,
  label: what,
  cold: timing.cold,
}));
writeFileSync(
  projectPath('.output/bench/bench.svg'),
  chart('First run in a fresh page: main-thread time (logarithmic)', bars),
);
await server.close();
