import { parseArgs } from 'node:util';
import type { BrowserUnderTest } from '../rig/browser-under-test.ts';
import { buildIfStale, extensionFolder } from '../rig/built-extension.ts';
import { launchBrowser } from '../rig/launch-browser.ts';
import { emptyExtension } from './peer-extensions.ts';
import { workOfProcesses } from './process-work.ts';
import { seededPage } from './seeded-page.ts';
import { summarize } from './summary.ts';
import { differences, figure, printCells, takeTurns } from './turns.ts';

/**
 * `npm run bench:loads`: what a page costs all processes of the browser together, background included,
 * in milliseconds of processor for each page that is opened in one tab. Chromium, on Linux alone.
 */
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    loads: { type: 'string', default: '12' },
  },
});
/** What goes on after a page was loaded: settings, badge, menus, a second look at the page. */
const REST_MS = 600;
const NAMES = ['none', 'empty', 'ours'] as const;
const KINDS = ['pages', 'background', 'browser', 'others'];
const nobody = seededPage(20, []).html;
const FRAME = '<iframe src="/frame" width="600" height="300"></iframe>';
const PAGES = {
  'a page that names nobody': nobody,
  'with a frame in view': nobody.replace('</h1>', `</h1>${FRAME}`),
  'a page with names': seededPage(20, ['Putin', 'Merkel', 'Lukashenko']).html,
};

type Work = Readonly<Record<string, number>>;

/** Milliseconds for each page, by kind of process. */
async function load({ server, puppeteer }: BrowserUnderTest, html: string): Promise<Work> {
  const root = puppeteer.process()?.pid;
  if (root === undefined) throw new Error('The browser has no process.');
  server.serve('/favicon.ico', '');
  server.serve('/page', html);
  server.serve('/frame', nobody);
  const page = await puppeteer.newPage();
  const visit = async (index: number) => {
    await page.goto(server.url(`/page?${index}`, 'loads'));
    await new Promise((resolve) => {
      setTimeout(resolve, REST_MS);
    });
  };
  await visit(0);
  const before = workOfProcesses(root);
  const count = Number(values.loads);
  for (let index = 1; index <= count; index += 1) await visit(index);
  const after = workOfProcesses(root);
  await page.close();
  return Object.fromEntries(
    KINDS.map((kind) => [kind, ((after[kind] ?? 0) - (before[kind] ?? 0)) / count]),
  );
}

const total = (work: Work) => Object.values(work).reduce((sum, one) => sum + one, 0);

buildIfStale('chromium');
const browsers = {
  none: await launchBrowser('chromium', { extension: null }),
  empty: await launchBrowser('chromium', { extension: emptyExtension() }),
  ours: await launchBrowser('chromium', { extension: extensionFolder('chromium') }),
};
try {
  printCells(22, 'milliseconds', 'without', 'empty − without', 'ours − without', ...KINDS);
  for (const [what, html] of Object.entries(PAGES)) {
    const of = await takeTurns(Number(values.runs), NAMES, (name) => load(browsers[name], html));
    const totals = (name: (typeof NAMES)[number]) => of(name).map(total);
    const more = (kind: string) =>
      differences(
        of('ours').map((work) => work[kind] ?? 0),
        of('none').map((work) => work[kind] ?? 0),
      );
    printCells(
      22,
      what,
      figure(summarize(totals('none')), 0),
      figure(differences(totals('empty'), totals('none')), 0),
      figure(differences(totals('ours'), totals('none')), 0),
      ...KINDS.map((kind) => figure(more(kind), 0)),
    );
  }
} finally {
  await Promise.all(Object.values(browsers).map((browser) => browser.close()));
}
