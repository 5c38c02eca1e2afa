import { browser } from 'wxt/browser';

/** Where a reader comes from who has just installed an extension, and expects to be taken on. */
const INSTALLED_FROM =
  /^(?:https:\/\/(?:chromewebstore\.google\.com|addons\.mozilla\.org|microsoftedge\.microsoft\.com)\/|(?:chrome|edge|about):(?:\/\/)?(?:extensions|addons)\b)/;

/** One page after the installation; never one after an update. */
export function registerWelcome(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void openWelcome();
  });
}

/** In front where the reader came from the store; behind whatever else is being read. */
async function openWelcome(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  await browser.tabs.create({
    url: `${browser.runtime.getURL('/')}welcome.html`,
    active: INSTALLED_FROM.test(tab?.url ?? ''),
  });
}
