import { articlePage } from '../rig/article-page.ts';
import { launchBrowser } from '../rig/launch-browser.ts';
import { type Options, print, runCommand } from './command.ts';
import { takePictures } from './take-pictures.ts';

/** `npm start`: the bundled article in a browser to read in, or its cards as a table. */
await runCommand(async (options) => {
  await (options.headless ? printCards(options) : read(options));
});

async function printCards(options: Options): Promise<void> {
  const rows: string[][] = [];
  await takePictures(options, ({ name, role, quotations }) => {
    rows.push([name, role, String(quotations.length)]);
  });
  print(table([['Name', 'Role', 'Quotations'], ...rows]));
}

async function read({ browser: name }: Options): Promise<void> {
  const browser = await launchBrowser(name, { headless: false, viewport: null });
  browser.server.serve('/', articlePage());
  await browser.open(browser.server.url('/'));
  print('Point at a marked name. Close the browser, or press Ctrl+C here, to end.');
  await new Promise((resolve) => {
    browser.puppeteer.once('disconnected', resolve);
    process.once('SIGINT', resolve);
  });
  await browser.close();
}

function table(rows: readonly string[][]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
