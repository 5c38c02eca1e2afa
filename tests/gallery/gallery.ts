import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import { preact } from '@preact/preset-vite';
import type { Viewport } from 'puppeteer-core';
import { build } from 'vite';
import { notesFolders } from '../../modules/notes/notes-folders.ts';
import { notesPlugin } from '../../modules/notes/vite-plugin.ts';
import { BROWSER_NAMES, type BrowserName } from '../rig/browser-name.ts';
import type { BrowserUnderTest } from '../rig/browser-under-test.ts';
import { launchBrowser } from '../rig/launch-browser.ts';
import { projectPath } from '../rig/project-root.ts';

/** One picture. */
interface Variant {
  readonly name: string;
  /** The card in all states, unless another page is named. */
  readonly address?: `/screens.html?${string}`;
  readonly colorScheme: 'light' | 'dark';
  readonly viewport: Viewport;
  /** By emulation, which Chromium alone has. */
  readonly forcedColors?: boolean;
}

const WIDE = { width: 1420, height: 900 };

const VARIANTS: readonly Variant[] = [
  { name: 'light', colorScheme: 'light', viewport: WIDE },
  { name: 'forced-colors', colorScheme: 'light', viewport: WIDE, forcedColors: true },
  { name: 'narrow', colorScheme: 'light', viewport: { width: 360, height: 800 } },
  // What a zoom of 200 % is to a page: half the px, each twice as large.
  { name: 'zoom-200', colorScheme: 'light', viewport: { ...half(WIDE), deviceScaleFactor: 2 } },
  { name: 'dark', colorScheme: 'dark', viewport: WIDE },
];

/** English, the longest words, and right to left. */
const LANGUAGES = ['en', 'de', 'ar'];
const SCREENS = ['popup', 'settings', 'settings-full', 'welcome', 'reader', 'reader-start'];

/** Our own pages: toolbar popup, settings, first page and reader. */
const SCREEN_VARIANTS: readonly Variant[] = SCREENS.flatMap((screen) =>
  LANGUAGES.flatMap((language) =>
    VARIANTS.map((variant): Variant => ({
      ...variant,
      name: `${screen}-${language}-${variant.name}`,
      address: `/screens.html?screen=${screen}&language=${language}`,
    })),
  ),
);

/** `npm run gallery -- 'popup-(en|ar)-light'` draws what is so named, and no more. */
const WANTED = new RegExp(process.argv[2] ?? '');

const OUT = projectPath('.output/gallery');
const SITE = join(OUT, 'site');
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

/** Builds the gallery and photographs it in both browsers. */
async function main(): Promise<void> {
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  await build({
    configFile: false,
    root: projectPath('tests/gallery'),
    logLevel: 'warn',
    plugins: [preact(), notesPlugin(notesFolders(projectPath()))],
    build: {
      outDir: SITE,
      emptyOutDir: true,
      target: ['chrome128', 'firefox140'],
      rolldownOptions: {
        input: ['index.html', 'screens.html'].map((page) => projectPath('tests/gallery', page)),
      },
    },
  });
  for (const name of BROWSER_NAMES) {
    for (const colorScheme of ['light', 'dark'] as const) await photograph(name, colorScheme);
  }
}

async function photograph(name: BrowserName, colorScheme: 'light' | 'dark'): Promise<void> {
  const wanted = [...VARIANTS, ...SCREEN_VARIANTS].filter(
    (variant) => variant.colorScheme === colorScheme && WANTED.test(`${name}-${variant.name}`),
  );
  if (wanted.length === 0) return;
  const browser = await launchBrowser(name, { colorScheme, extension: null });
  try {
    for (const file of filesIn(SITE)) {
      const type = TYPES[extname(file)] ?? 'application/octet-stream';
      browser.server.serve(`/${relative(SITE, file)}`, { body: readFileSync(file), type });
    }
    for (const variant of wanted) {
      if (variant.forcedColors && name !== 'chromium') continue;
      await takePicture(browser, variant);
    }
  } finally {
    await browser.close();
  }
}

async function takePicture(browser: BrowserUnderTest, variant: Variant): Promise<void> {
  const page = await browser.open();
  await page.setViewport(variant.viewport);
  if (variant.forcedColors) {
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'forced-colors', value: 'active' }],
    });
  }
  await page.goto(browser.server.url(variant.address ?? '/index.html'));
  await page.waitForSelector('[data-ready]');
  const path = `${OUT}/${browser.name}-${variant.name}.png` as const;
  await page.screenshot({ path, fullPage: true });
  await page.close();
  process.stdout.write(`${relative(projectPath(), path)}\n`);
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

function half({ width, height }: { width: number; height: number }) {
  return { width: width / 2, height: height / 2 };
}

await main();
