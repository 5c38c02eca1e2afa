import { parseArgs } from 'node:util';
import { BROWSER_NAMES, type BrowserName } from '../rig/browser-name.ts';
import { buildIfStale } from '../rig/built-extension.ts';
import { BrowserMissing, ensureBrowser } from '../rig/installed-browser.ts';

export interface Options {
  readonly browser: BrowserName;
  readonly headless: boolean;
}

class WrongOption extends Error {}

/** What the command line asks for: `--browser firefox`, `--headless`. */
function readOptions(): Options {
  const { values } = parseOptions();
  const browser = BROWSER_NAMES.find((name) => name === values.browser);
  if (browser === undefined) {
    throw new WrongOption(
      `--browser takes ${BROWSER_NAMES.join(' or ')}, not '${values.browser}'.`,
    );
  }
  return { browser, headless: values.headless };
}

function parseOptions() {
  try {
    return parseArgs({
      options: {
        browser: { type: 'string', default: 'chromium' },
        headless: { type: 'boolean', default: !hasDisplay() },
      },
    });
  } catch (error) {
    throw new WrongOption(error instanceof Error ? error.message : String(error));
  }
}

function hasDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || Boolean(DISPLAY) || Boolean(WAYLAND_DISPLAY);
}

export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/**
 * Runs a demo once browser and build are there. What a reader can mend is told in words, without a
 * stack of calls.
 */
export async function runCommand(command: (options: Options) => Promise<void>): Promise<void> {
  try {
    const options = readOptions();
    ensureBrowser(options.browser);
    buildIfStale(options.browser);
    await command(options);
  } catch (error) {
    const isPlain = error instanceof BrowserMissing || error instanceof WrongOption;
    process.stderr.write(`${isPlain ? error.message : inspectable(error)}\n`);
    process.exitCode = 1;
  }
}

function inspectable(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
