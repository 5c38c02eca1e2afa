import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import type { BrowserName } from './browser-name.ts';

interface Product {
  /** Names a person knows. */
  readonly title: string;
  /** An environment variable that overrules the search. */
  readonly variable: string;
  readonly commands: readonly string[];
  /** Places outside of PATH. */
  readonly places: readonly string[];
  /** Debian packages: the browser, and a font where the system has none. */
  readonly packages: readonly string[];
  readonly howTo: string;
}

const PRODUCTS: Record<BrowserName, Product> = {
  chromium: {
    title: 'Chromium or Google Chrome (128 or newer)',
    variable: 'CHROMIUM_PATH',
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
    ],
    packages: ['chromium', 'fonts-liberation'],
    howTo:
      'Debian, Ubuntu: sudo apt-get install chromium · Fedora: sudo dnf install chromium · macOS: brew install --cask chromium · Windows: winget install Google.Chrome',
  },
  firefox: {
    title: 'Firefox (140 or newer)',
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      String.raw`C:\Program Files\Mozilla Firefox\firefox.exe`,
    ],
    packages: ['firefox-esr', 'fonts-liberation'],
    howTo:
      'Debian: sudo apt-get install firefox-esr · Ubuntu, Fedora: sudo apt-get or dnf install firefox · macOS: brew install --cask firefox · Windows: winget install Mozilla.Firefox',
  },
};

/** Thrown where a browser is missing and this program may not install it. */
export class BrowserMissing extends Error {}

/**
 * The path of the browser's program. As root on a Debian system a missing browser is installed;
 * elsewhere the error says what to install.
 */
export function ensureBrowser(name: BrowserName): string {
  const product = PRODUCTS[name];
  const found = find(product);
  if (found !== undefined) return found;
  if (mayInstall()) {
    install(product.packages);
    const installed = find(product);
    if (installed !== undefined) return installed;
  }
  throw new BrowserMissing(
    `${product.title} is needed and was not found.\nInstall it: ${product.howTo}\nOr set ${product.variable} to the path of its program.`,
  );
}

function find(product: Product): string | undefined {
  const chosen = process.env[product.variable];
  if (chosen !== undefined && chosen !== '') return chosen;
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter(Boolean);
  const candidates = product.commands.flatMap((command) =>
    folders.map((folder) => path.join(folder, command)),
  );
  return [...candidates, ...product.places].find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function mayInstall(): boolean {
  return process.getuid?.() === 0 && isExecutable('/usr/bin/apt-get');
}

function install(packages: readonly string[]): void {
  process.stderr.write(`Installing ${packages.join(', ')} with apt-get …\n`);
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]);
}

function run(command: string, args: readonly string[]): void {
  const result = spawnSync(command, args, {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (result.status !== 0) {
    throw new BrowserMissing(`${command} ${args.join(' ')} failed:\n${result.stderr}`);
  }
}
