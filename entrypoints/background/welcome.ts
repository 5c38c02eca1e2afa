import { browser } from 'wxt/browser';

/** The first page opens once, after install; never after an update. */
export function registerWelcome(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason !== 'install') return;
    void browser.tabs.create({ url: `${browser.runtime.getURL('/')}welcome.html` });
  });
}
