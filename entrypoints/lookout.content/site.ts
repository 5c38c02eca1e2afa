/**
 * The host name of the site that the reader visits: a frame belongs to the page it is in.
 * Empty where there is none (file:, data:) or it cannot be known.
 */
export function siteHost(window: Window): string {
  const { top, location } = window;
  if (top === null || top === window) return location.hostname;
  const { ancestorOrigins } = location as { ancestorOrigins?: DOMStringList };
  const topOrigin = ancestorOrigins?.[ancestorOrigins.length - 1];
  if (topOrigin !== undefined) return hostOf(topOrigin);
  try {
    return top.location.hostname;
  } catch {
    // Another origin: browsers still say who embedded the frame.
    return hostOf(window.document.referrer);
  }
}

function hostOf(url: string): string {
  return URL.parse(url)?.hostname ?? '';
}
