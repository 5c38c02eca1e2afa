import type { Browser, Frame, LaunchOptions, Page, Viewport } from 'puppeteer-core';
import type { BrowserName } from './browser-name.ts';
import type { PageServer } from './page-server.ts';

/** What a function run inside a page can be given and give back. */
export type Json =
  string | number | boolean | null | undefined | readonly Json[] | { readonly [key: string]: Json };

export interface StartOptions {
  /** Default true. */
  readonly headless?: boolean;
  /** Default light. */
  readonly colorScheme?: 'light' | 'dark';
  /** Default 1280 × 800 CSS px; null takes the window's size. */
  readonly viewport?: Viewport | null;
  /** Loads this folder instead of the build; null starts the browser without the extension. */
  readonly extension?: string | null;
  /** Leaves the page open that opens by itself after install. */
  readonly keepWelcome?: boolean;
  /** BCP 47 tag of the browser's own language. Default en-US. */
  readonly language?: string;
}

/** A console error or warning, or an uncaught exception. */
export interface Complaint {
  readonly by: 'page' | 'extension';
  readonly type: 'error' | 'warn' | 'exception';
  readonly text: string;
}

/** A page of the extension. */
export type ExtensionPage = 'popup.html' | 'options.html' | 'reader.html' | 'welcome.html';

/** A real browser with the built extension in a throw-away profile. */
export interface BrowserUnderTest {
  readonly name: BrowserName;
  readonly puppeteer: Browser;
  readonly server: PageServer;
  /** What went wrong in any page, content script, extension page or background since the start. */
  readonly complaints: readonly Complaint[];
  /** Opens a tab in front and loads an address, or an empty page. */
  readonly open: (url?: string) => Promise<Page>;
  /** Opens a page of the extension in a tab in front; `query` such as `?article=…`. */
  readonly openExtensionPage: (page: ExtensionPage, query?: string) => Promise<Page>;
  /**
   * Opens the toolbar popup over a tab: the real one in Chromium; in Firefox, where no protocol
   * reaches it, the same page in a tab behind.
   */
  readonly openPopup: (over: Page) => Promise<Page>;
  /**
   * Runs a function on the closed shadow root of the open card; undefined while no card is open.
   * The function is sent as text: it sees its arguments and the page's globals, nothing else.
   */
  readonly onCard: <Result extends Json, Args extends readonly Json[]>(
    page: Page | Frame,
    read: (root: ShadowRoot, ...args: Args) => Result,
    ...args: Args
  ) => Promise<Result | undefined>;
  /**
   * Runs a command of the manifest on the tab in front: by its keys in Firefox; in Chromium, where no
   * protocol reaches them, by the event that they fire.
   */
  readonly runCommand: (command: string) => Promise<void>;
  /** Chooses an entry of ours in the context menu of the tab in front, by the event that this fires. */
  readonly chooseMenuItem: (id: string) => Promise<void>;
  /** Stops the background, as the browser does by itself when it was idle for long. */
  readonly stopBackground: () => Promise<void>;
  /**
   * Runs a function in the background, on its global object. The function is sent as text: it sees its
   * argument and the globals, nothing else.
   */
  readonly inBackground: <Result extends Json>(act: (world: object) => Result) => Promise<Result>;
  /** A page of the extension in a tab behind, kept for the next time: for what its API alone can ask. */
  readonly ownPage: () => Promise<Page>;
  /** Has the browser let go of all that nobody can reach any more in a page. May have to be asked again. */
  readonly collectGarbage: (page: Page) => Promise<void>;
  /** Ends the browser and the server; by process id where the browser does not go by itself. */
  readonly close: () => Promise<void>;
}

/** What differs between the browsers. */
export interface Engine {
  readonly name: BrowserName;
  readonly launchOptions: (
    options: StartOptions,
    proxyPort: number,
  ) => Omit<LaunchOptions, 'executablePath'>;
  /** Called once after the extension is installed, with the id that the browser gave it. */
  readonly attach: (browser: Browser, extensionId: string) => AttachedEngine;
}

export interface AttachedEngine extends Pick<
  BrowserUnderTest,
  'runCommand' | 'chooseMenuItem' | 'stopBackground' | 'inBackground' | 'ownPage' | 'collectGarbage'
> {
  readonly openExtensionPage: (path: string) => Promise<Page>;
  readonly openPopup: (over: Page) => Promise<Page>;
  /** Calls `declaration` on each closed shadow root in the page, the last one first. */
  readonly callOnClosedRoots: (
    page: Page | Frame,
    declaration: string,
    args: readonly Json[],
  ) => Promise<unknown[]>;
}
