/** Longest host name there is (RFC 1035), plus room for `*`. */
const MAX_SITE_LENGTH = 255;
/** Each star makes a match dearer; nobody needs more. */
const MAX_STARS = 3;
const sitePattern = () => /^(?:\[[\da-f:.]+\]|[\p{L}\p{N}*_-]+(?:\.[\p{L}\p{N}*_-]+)*)$/u;

/** Whether a text is a host name, or a pattern of one, in the form the settings keep. */
export function isSite(text: string): boolean {
  return (
    text.length <= MAX_SITE_LENGTH &&
    text === text.toLowerCase() &&
    text.split('*').length <= MAX_STARS + 1 &&
    sitePattern().test(text)
  );
}

/**
 * The site that a reader meant: a host name, a pattern, or a whole address as copied from the
 * address bar. International names become what the browser compares (`bücher.de` is
 * `xn--bcher-kva.de`).
 * @returns undefined where there is no host name in it, as in `about:blank` or `two words`.
 */
export function parseSite(text: string): string | undefined {
  const trimmed = text.trim().toLowerCase().replace(/\.$/, '');
  if (trimmed.includes('*')) {
    const host = trimmed.replace(/^[a-z*]+:\/\//, '').replace(/[/:].*$/, '');
    return isSite(host) ? host : undefined;
  }
  const address = /^[a-z][a-z\d+.-]*:\/\//.test(trimmed) ? trimmed : `https://${trimmed}`;
  const host = URL.parse(address)?.hostname ?? '';
  return host !== '' && isSite(host) ? host : undefined;
}

/** Each line or comma-separated part as a site. `rejected` holds what was none, as it was written. */
export function parseSites(text: string): { sites: string[]; rejected: string[] } {
  const sites: string[] = [];
  const rejected: string[] = [];
  for (const part of text.split(/[\s,;]+/).filter((piece) => piece !== '')) {
    const site = parseSite(part);
    if (site === undefined) rejected.push(part);
    else if (!sites.includes(site)) sites.push(site);
  }
  return { sites, rejected };
}
