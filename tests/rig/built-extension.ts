import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { type BrowserName, BROWSER_NAMES } from './browser-name.ts';
import { npm } from './npm.ts';
import { projectPath } from './project-root.ts';

/** The add-on's id in Firefox, as wxt.config.ts says. */
export const GECKO_ID = 'dramatis@dramatis.example';

/** What the stores get, and what asks before it reads a page. */
export type Flavour = 'store' | 'ask';

const BUILDS: Record<Flavour, Record<BrowserName, { script: string; folder: string }>> = {
  store: {
    chromium: { script: 'build', folder: '.output/chrome-mv3' },
    firefox: { script: 'build:firefox', folder: '.output/firefox-mv3' },
  },
  ask: {
    chromium: { script: 'build:ask', folder: '.output/chrome-mv3-ask' },
    firefox: { script: 'build:ask:firefox', folder: '.output/firefox-mv3-ask' },
  },
};

/** Everything that is built: each browser's build of each flavour. */
export const ALL_BUILDS = (['store', 'ask'] as const).flatMap((flavour) =>
  BROWSER_NAMES.map((browser) => ({ browser, flavour })),
);

/** What a build reads. Anything here newer than the build makes it stale. */
const SOURCES = [
  'assets',
  'components',
  'core',
  'entrypoints',
  'modules',
  'package-lock.json',
  'package.json',
  'platform',
  'public',
  'tsconfig.json',
  'wxt.config.ts',
];

/** The folder that the browser loads. */
export function extensionFolder(browser: BrowserName, flavour: Flavour = 'store'): string {
  return projectPath(BUILDS[flavour][browser].folder);
}

/** Builds the extension unless the build on disk is newer than every source. */
export function buildIfStale(browser: BrowserName, flavour: Flavour = 'store'): void {
  if (!isStale(path.join(extensionFolder(browser, flavour), 'manifest.json'))) return;
  npm(projectPath(), 'run', '--silent', BUILDS[flavour][browser].script);
}

/** Whether a file that a build wrote is missing, or older than anything that builds are made of. */
export function isStale(file: string, ...moreSources: readonly string[]): boolean {
  const builtAt = modified(file);
  return [...SOURCES, ...moreSources].some((source) => newest(projectPath(source)) >= builtAt);
}

/** Milliseconds since the epoch of the newest file at or under a path; 0 where there is none. */
function newest(file: string): number {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (stats === undefined) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  return readdirSync(file).reduce(
    (latest, entry) => Math.max(latest, newest(path.join(file, entry))),
    // A folder's own time changes when a file is taken out of it.
    stats.mtimeMs,
  );
}

function modified(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
