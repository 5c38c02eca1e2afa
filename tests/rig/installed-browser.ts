import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import type { BrowserName } from './browser-name.ts';

interface Product {
  /** Names a person knows. */
  readonly title: string;
  /** The oldest version that the manifest admits. */
  readonly oldest: number;
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
    title: 'Chromium or Google Chrome',
    oldest: 128,
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
    title: 'Firefox',
    oldest: 153,
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
  const known = found.get(name);
  if (known !== undefined) return known;
  const program = findOrInstall(PRODUCTS[name]);
  found.set(name, program);
  return program;
}

/** Looked for once per process. */
const found = new Map<BrowserName, string>();

function findOrInstall(product: Product): string {
  const present = find(product);
  if (present !== undefined) return present;
  if (mayInstall()) {
    install(product.packages);
    const installed = find(product);
    if (installed !== undefined) return installed;
  }
  throw new BrowserMissing(
    `${product.title} ${product.oldest} or newer is needed and was not found.\nInstall it: ${product.howTo}\nOr set ${product.variable} to the path of its program.`,
  );
}

function find(product: Product): string | undefined {
  const chosen = process.env[product.variable];
  if (chosen !== undefined && chosen !== '') {
    if (isExecutable(chosen)) return chosen;
    throw new BrowserMissing(`${product.variable} names no program: ${chosen}`);
  }
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter(Boolean);
  const candidates = product.commands.flatMap((command) =>
    folders.map((folder) => path.join(folder, command)),
  );
  return [...candidates, ...product.places].find(
    (file) => isExecutable(file) && majorVersion(file) >= product.oldest,
  );
}

/** As the program tells it: "Mozilla Firefox 153.7.0esr", "Chromium 156.0.1 built on Debian". */
function majorVersion(program: string): number {
  // Chrome for Windows opens a window instead of an answer.
  if (process.platform === 'win32') return Number.POSITIVE_INFINITY;
  const { stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' });
  return Number(/\d+/.exec(stdout)?.[0] ?? 0);
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
