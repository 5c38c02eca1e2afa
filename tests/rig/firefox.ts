import type { Browser, Frame, Page } from 'puppeteer-core';
import * as v from 'valibot';
import type { AttachedEngine, Engine, Json } from './browser-under-test.ts';
import { GECKO_ID } from './built-extension.ts';
import { type Bidi, firefoxWindow } from './firefox-window.ts';
import { frameOf } from './frames.ts';
import { isThere } from './is-there.ts';
import { waitUntil } from './wait-until.ts';

/** The host of the extension's pages, which Firefox otherwise draws by lot. */
const EXTENSION_HOST = '6b5f0c8e-5d3a-4c57-9d0c-0d2a4a7f1e21';

const BEHIND = { type: 'tab', background: true } as const;

/** CSS px: the largest popup that Firefox shows, in the width of ours. */
const POPUP_VIEWPORT = { width: 380, height: 600 };

export const firefox: Engine = {
  name: 'firefox',
  launchOptions: ({ colorScheme, language = 'en-US' }, proxyPort) => ({
    browser: 'firefox',
    enableExtensions: true,
    // Lets a tab be sent to a page of the extension.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      // Touch events also where no touch screen is.
      'dom.w3c_touch_events.enabled': 1,
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: EXTENSION_HOST }),
      'intl.accept_languages': language,
      'intl.locale.requested': language,
      'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1,
      'ui.systemUsesDarkTheme': colorScheme === 'dark' ? 1 : 0,
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxyPort,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxyPort,
    },
  }),
  attach,
};

function attach(browser: Browser): AttachedEngine {
  const bidi = bidiOf(browser);

  async function load(page: Page, path: string): Promise<Page> {
    const url = `moz-extension://${EXTENSION_HOST}/${path}`;
    // `page.goto` would wait for an event that the change of process swallows.
    await bidi.send('browsingContext.navigate', {
      context: contextOf(page),
      url,
      wait: 'none',
    });
    await waitUntil(`${url} to load`, () => isLoaded(page, url));
    return page;
  }

  let kept: Page | undefined;
  async function ownPage(): Promise<Page> {
    if (kept === undefined || !(await isThere(kept))) {
      kept = await load(await browser.newPage(BEHIND), 'reader.html');
    }
    return kept;
  }

  const { wakeNextTab, ...window } = firefoxWindow(bidi);
  return {
    ...window,
    openExtensionPage: async (path) => load(await browser.newPage(), path),
    openPopup: async (over) => {
      await over.bringToFront();
      await wakeNextTab();
      const popup = await browser.newPage(BEHIND);
      await popup.setViewport(POPUP_VIEWPORT);
      return load(popup, 'popup.html');
    },
    ownPage,
    /**
     * From a page of the extension, which the event page lets touch it, and which wakes it. The page
     * stays open: what came of it could not run any more.
     */
    async inBackground<Result extends Json>(act: (world: object) => Result): Promise<Result> {
      const call = `browser.runtime.getBackgroundPage().then(${act.toString()})`;
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `act` made it, in the event page
      return (await (await ownPage()).evaluate(call)) as Result;
    },
    callOnClosedRoots: async (page, declaration, args) => {
      const target = { context: contextOf(page) };
      const hosts = await bidi.send('script.evaluate', {
        expression: `[...document.querySelectorAll('[popover]')]`,
        target,
        awaitPromise: false,
        serializationOptions: { maxDomDepth: 1, maxObjectDepth: 1, includeShadowTree: 'all' },
      });
      const results: unknown[] = [];
      for (const sharedId of closedRootIds(hosts).toReversed()) {
        results.push(
          jsonResult(
            await bidi.send('script.callFunction', {
              // Text, so that any JSON comes back as it is.
              functionDeclaration: `async (root, ...args) => JSON.stringify(await (${declaration})(root, ...args))`,
              arguments: [{ sharedId }, ...args.map(toLocalValue)],
              target,
              awaitPromise: true,
            }),
          ),
        );
      }
      return results;
    },
  };
}

/** Evaluation fails while the tab changes its process: then it has not loaded. */
async function isLoaded(page: Page, url: string): Promise<boolean> {
  try {
    return await page.evaluate(
      (wanted) => location.href === wanted && document.readyState === 'complete',
      url,
    );
  } catch {
    return false;
  }
}

const bidiSchema = v.object({
  connection: v.custom<Bidi>(
    (value) => typeof value === 'object' && value !== null && 'send' in value,
    'puppeteer-core no longer holds a BiDi connection at `browser.connection`.',
  ),
});

/** The WebDriver BiDi connection that puppeteer holds but does not show in its types. */
export function bidiOf(browser: Browser): Bidi {
  return v.parse(bidiSchema, browser).connection;
}

const frameSchema = v.object({
  _id: v.string('puppeteer-core no longer holds a browsing context id at `frame._id`.'),
});

function contextOf(page: Page | Frame): string {
  const { _id: context } = v.parse(frameSchema, frameOf(page));
  return context;
}

const closedRootSchema = v.object({
  sharedId: v.string(),
  value: v.object({ mode: v.literal('closed') }),
});
const hostsSchema = v.object({
  result: v.object({
    result: v.object({
      value: v.array(v.object({ value: v.object({ shadowRoot: v.unknown() }) })),
    }),
  }),
});

function closedRootIds(answer: unknown): string[] {
  return v
    .parse(hostsSchema, answer)
    .result.result.value.map(({ value }) => v.safeParse(closedRootSchema, value.shadowRoot))
    .flatMap((root) => (root.success ? [root.output.sharedId] : []));
}

const resultSchema = v.object({
  result: v.variant('type', [
    v.object({
      type: v.literal('success'),
      result: v.object({ type: v.string(), value: v.optional(v.string()) }),
    }),
    v.object({
      type: v.literal('exception'),
      exceptionDetails: v.object({ text: v.string() }),
    }),
  ]),
});

function jsonResult(answer: unknown): unknown {
  const { result } = v.parse(resultSchema, answer);
  if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
  const text = result.result.value;
  return text === undefined ? undefined : JSON.parse(text);
}

/** https://www.w3.org/TR/webdriver-bidi/#type-script-LocalValue */
function toLocalValue(value: Json): object {
  if (value === undefined) return { type: 'undefined' };
  if (value === null) return { type: 'null' };
  if (typeof value === 'object') {
    return isList(value)
      ? { type: 'array', value: value.map(toLocalValue) }
      : {
          type: 'object',
          value: Object.entries(value).map(([key, item]) => [key, toLocalValue(item)]),
        };
  }
  return { type: typeof value, value };
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
