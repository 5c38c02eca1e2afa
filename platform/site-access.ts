import { browser } from 'wxt/browser';

/** The match pattern of a page's site, or undefined where no permission can be asked for. */
function patternOf(url: string): string | undefined {
  const address = URL.parse(url);
  if (!address || !/^https?:$/.test(address.protocol)) return undefined;
  return `*://${address.hostname}/*`;
}

/** Whether the browser lets us read this page. */
export async function hasSiteAccess(url: string): Promise<boolean> {
  const pattern = patternOf(url);
  if (pattern === undefined) return false;
  return browser.permissions.contains({ origins: [pattern] });
}

/** Asks the reader, through the browser, to let us read this page's site. Needs a click. */
export async function askSiteAccess(url: string): Promise<boolean> {
  const pattern = patternOf(url);
  if (pattern === undefined) return false;
  return browser.permissions.request({ origins: [pattern] });
}
