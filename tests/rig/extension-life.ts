import type { Browser } from 'puppeteer-core';
import * as v from 'valibot';
import type { BrowserUnderTest, Json } from './browser-under-test.ts';
import { extensionFolder, GECKO_ID } from './built-extension.ts';
import { callApi } from './extension-api.ts';
import { bidiOf } from './firefox.ts';

/** What becomes of an extension while pages are open. Each is done when it resolves. */
export interface ExtensionLife {
  /** Puts the same build in the place of what runs, as an update does. */
  readonly update: () => Promise<void>;
  readonly switchOff: () => Promise<void>;
  readonly switchOn: () => Promise<void>;
  /** Lets the extension into private windows. It starts anew. */
  readonly allowPrivate: () => Promise<void>;
  readonly remove: () => Promise<void>;
}

export function extensionLife({ name, puppeteer }: BrowserUnderTest): Promise<ExtensionLife> {
  return name === 'firefox' ? lifeInFirefox(puppeteer) : lifeInChromium(puppeteer);
}

/** By the browser's own page of extensions, which has an API for what its buttons do. */
async function lifeInChromium(browser: Browser): Promise<ExtensionLife> {
  const [id = ''] = (await browser.extensions()).keys();
  const page = await browser.newPage({ type: 'tab', background: true });
  await page.goto('chrome://extensions/');
  // Else Chromium switches an unpacked extension off when it starts anew.
  await callApi(page, 'developerPrivate.updateProfileConfiguration', { inDeveloperMode: true });
  const call = async (name: string, ...args: readonly Json[]) => {
    await callApi(page, name, ...args);
  };
  return {
    update: () => call('developerPrivate.reload', id, { failQuietly: true }),
    switchOff: () => call('management.setEnabled', id, false),
    switchOn: () => call('management.setEnabled', id, true),
    allowPrivate: () =>
      call('developerPrivate.updateExtensionConfiguration', {
        extensionId: id,
        incognitoAccess: true,
      }),
    remove: () => browser.uninstallExtension(id),
  };
}

const chromeTreeSchema = v.object({
  result: v.object({ contexts: v.tupleWithRest([v.object({ context: v.string() })], v.any()) }),
});

/** By the browser's own scripts, which `--remote-allow-system-access` lets a driver run. */
async function lifeInFirefox(browser: Browser): Promise<ExtensionLife> {
  const bidi = bidiOf(browser);
  const tree = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [{ context }] = v.parse(chromeTreeSchema, tree).result.contexts;
  const run = async (statement: string) => {
    const expression = `(async () => {
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const addon = await AddonManager.getAddonByID('${GECKO_ID}');
      ${statement}
    })()`;
    const answer = await bidi.send('script.evaluate', {
      expression,
      target: { context },
      awaitPromise: true,
    });
    if (!JSON.stringify(answer).includes('"success"')) throw new Error(JSON.stringify(answer));
  };
  return {
    update: async () => {
      await browser.installExtension(extensionFolder('firefox'));
    },
    switchOff: () => run('await addon.disable();'),
    switchOn: () => run('await addon.enable();'),
    allowPrivate: () =>
      run(`await ExtensionPermissions.add(addon.id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
           await addon.reload();`),
    remove: () => browser.uninstallExtension(GECKO_ID),
  };
}
