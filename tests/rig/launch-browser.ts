import {
  type Browser,
  type ConsoleMessage,
  launch,
  type Page,
  ProtocolError,
  TargetType,
} from 'puppeteer-core';
import type { BrowserName } from './browser-name.ts';
import type { BrowserUnderTest, Complaint, StartOptions } from './browser-under-test.ts';
import { extensionFolder } from './built-extension.ts';
import { chromium } from './chromium.ts';
import { firefox } from './firefox.ts';
import { ensureBrowser } from './installed-browser.ts';
import { type PageServer, startPageServer } from './page-server.ts';
import { openPage } from './open-page.ts';
import { waitUntil } from './wait-until.ts';

const ENGINES = { chromium, firefox };
const VIEWPORT = { width: 1280, height: 800 };

/** How long a browser may take to go by itself before its process is ended. */
const CLOSE_TIMEOUT_MS = 5_000;
/** A busy machine starts a browser and its first extension page slowly. */
const START_TIMEOUT_MS = 40_000;

/** Starts a browser with the built extension. The build and the browser must be there. */
export async function launchBrowser(
  name: BrowserName,
  options: StartOptions = {},
): Promise<BrowserUnderTest> {
  const program = ensureBrowser(name);
  const server = await startPageServer();
  let browser: Browser | undefined;
  try {
    browser = await launch({
      ...ENGINES[name].launchOptions(options, server.port),
      executablePath: program,
      headless: options.headless ?? true,
      defaultViewport: options.viewport === undefined ? VIEWPORT : options.viewport,
    });
    return await prepare(name, options, browser, server);
  } catch (error) {
    // What would be left running would keep this process from ending.
    await end(browser, server);
    throw error;
  }
}

async function prepare(
  name: BrowserName,
  { extension = extensionFolder(name), keepWelcome = false }: StartOptions,
  browser: Browser,
  server: PageServer,
): Promise<BrowserUnderTest> {
  const complaints: Complaint[] = [];
  browser.on('targetcreated', (target) => {
    const follow = async () => {
      // The workers of a page have none, and Firefox's throw when they are asked.
      const page = target.type() === TargetType.PAGE ? await target.page() : null;
      if (page !== null) listen(page, complaints);
      (await target.worker())?.on('console', (message) => {
        noteConsole(message, complaints);
      });
    };
    follow().catch((error: unknown) => {
      // A target may be gone, and the browser with it, before it was followed.
      if (!(error instanceof ProtocolError)) throw error;
    });
  });
  const id = extension === null ? '' : await browser.installExtension(extension);
  const attached = ENGINES[name].attach(browser, id);
  if (extension !== null && !keepWelcome) await closeWelcome(browser);

  return {
    name,
    puppeteer: browser,
    server,
    complaints,
    open: (url) => openPage(browser, url),
    openExtensionPage: (page, query = '') => attached.openExtensionPage(page + query),
    openPopup: async (over) => {
      const popup = await attached.openPopup(over);
      listen(popup, complaints);
      return popup;
    },
    runCommand: attached.runCommand,
    chooseMenuItem: attached.chooseMenuItem,
    stopBackground: attached.stopBackground,
    inBackground: attached.inBackground,
    ownPage: attached.ownPage,
    collectGarbage: attached.collectGarbage,
    onCard: async (page, read, ...args) => {
      const declaration = `(root, ...args) =>
        root.host.matches(':popover-open') ? { read: (${read.toString()})(root, ...args) } : null`;
      const answers = await attached.callOnClosedRoots(page, declaration, args);
      const open = answers.find((answer) => answer !== null);
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `read` made it, in the page
      return (open as { read: Awaited<ReturnType<typeof read>> } | undefined)?.read;
    },
    close: () => end(browser, server),
  };
}

async function end(browser: Browser | undefined, server: PageServer): Promise<void> {
  if (browser !== undefined) {
    const process = browser.process();
    await Promise.race([
      browser.close(),
      new Promise((resolve) => {
        setTimeout(resolve, CLOSE_TIMEOUT_MS).unref();
      }),
    ]);
    if (process !== null && process.exitCode === null) process.kill('SIGKILL');
  }
  await server.close();
}

/** The page that opens by itself once after install: waited for, so that it disturbs no test later. */
async function closeWelcome(browser: Browser): Promise<void> {
  const later = async () => (await browser.pages()).slice(1);
  await waitUntil('the welcome page', async () => (await later()).length > 0, START_TIMEOUT_MS);
  for (const page of await later()) await page.close();
}

/** Pages that are listened to: the real popup of Chromium is a page that no event announces. */
const heard = new WeakSet<Page>();

function listen(page: Page, complaints: Complaint[]): void {
  if (heard.has(page)) return;
  heard.add(page);
  page.on('console', (message) => {
    noteConsole(message, complaints);
  });
  page.on('pageerror', (error) => {
    const text = error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error);
    complaints.push({ by: origin(`${text} ${page.url()}`), type: 'exception', text });
  });
}

function noteConsole(message: ConsoleMessage, complaints: Complaint[]): void {
  const type = message.type();
  if (type !== 'error' && type !== 'warn') return;
  const places = [message.location(), ...message.stackTrace()].map(({ url }) => url ?? '');
  complaints.push({ by: origin(places.join(' ')), type, text: message.text() });
}

function origin(places: string): Complaint['by'] {
  return /(?:chrome|moz)-extension:\/\//.test(places) ? 'extension' : 'page';
}
