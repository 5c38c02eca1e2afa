/**
 * Whether names are marked on a page at all: the part of the page's settings that every page reads.
 * The rest is read where a name may have been found.
 */
export const PAGE_SETTINGS_KEY = 'page';

export const SITE_MODES = ['except', 'only'] as const;

export interface PageSwitch {
  readonly on: boolean;
  /** `only`: names are marked on the listed sites alone; `except`: everywhere else. */
  readonly siteMode: (typeof SITE_MODES)[number];
  /** Host names, each of which covers its subdomains; `*` stands for any characters. */
  readonly sites: readonly string[];
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Field by field; what is missing or wrong counts as not set. Never throws. */
export function parsePageSwitch(raw: unknown): PageSwitch {
  const { on, siteMode, sites } = isRecord(raw) ? raw : {};
  return {
    on: on !== false,
    siteMode: siteMode === 'only' ? 'only' : 'except',
    sites: Array.isArray(sites) ? sites.filter((site) => typeof site === 'string') : [],
  };
}

/** Whether a site of the settings covers a host name. `*.example.org` leaves `example.org` out. */
export function coversHost(site: string, host: string): boolean {
  if (!site.includes('*')) return host === site || host.endsWith(`.${site}`);
  const pattern = site.split('*').map((part) => part.replaceAll(/[^\w-]/g, String.raw`\$&`));
  return new RegExp(`^(?:[^/]*\\.)?${pattern.join('[^/]*')}$`).test(host);
}

/** Whether no page has them off, whatever its host name. */
export function isOnEverywhere({ on, siteMode, sites }: PageSwitch): boolean {
  return on && siteMode === 'except' && sites.length === 0;
}

/** Whether names are marked on a page of this host name (empty for file: and the like). */
export function isOnAt(settings: PageSwitch, host: string): boolean {
  if (!settings.on) return false;
  const listed = settings.sites.some((site) => coversHost(site, host));
  return listed === (settings.siteMode === 'only');
}
