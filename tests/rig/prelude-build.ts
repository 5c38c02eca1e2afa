import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserName } from './browser-name.ts';
import { extensionFolder } from './built-extension.ts';

const PRELUDE = 'prelude.js';
/** Where a script of ours is the first that runs; the others share its world. */
const FIRST_SCRIPTS = ['background.js', 'content-scripts/lookout.js'];

/**
 * A copy of the build in which something runs before the first script of ours, in the background, in
 * every frame of every page, and in the extension's own pages: there the browser's API can be made to
 * fail in all that it does. The caller removes the folder.
 * @param preludes are sent as text: they see the globals, nothing else.
 */
export function buildWithPrelude(browser: BrowserName, ...preludes: (() => void)[]): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'dramatis-prelude-'));
  cpSync(extensionFolder(browser), folder, { recursive: true });
  const script = preludes.map((prelude) => `(${prelude.toString()})();\n`).join('');
  const change = (file: string, put: (text: string) => string) => {
    const whole = path.join(folder, file);
    writeFileSync(whole, put(readFileSync(whole, 'utf8')));
  };
  writeFileSync(path.join(folder, PRELUDE), script);
  for (const file of FIRST_SCRIPTS) change(file, (text) => script + text);
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.html'))) {
    change(file, (text) => text.replace('<head>', `<head><script src="/${PRELUDE}"></script>`));
  }
  return folder;
}
