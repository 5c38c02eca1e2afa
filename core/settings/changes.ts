import { coversHost, isOnAt } from './page-settings.ts';
import type { Settings } from './settings.ts';

/** What to store so that names are marked, or no longer, on a site. `on` everywhere stays as it is. */
export function withSite(settings: Settings, host: string, on: boolean): Partial<Settings> {
  if (host === '' || isOnAt({ ...settings, on: true }, host) === on) return {};
  const listed = on === (settings.siteMode === 'only');
  const sites = listed
    ? [...settings.sites, host]
    : settings.sites.filter((site) => !coversHost(site, host));
  return { sites };
}

/** What to store so that an actor is muted, or no longer: on one site, or everywhere without one. */
export function withMute(
  settings: Settings,
  actor: string,
  muted: boolean,
  site?: string,
): Partial<Settings> {
  if (site === undefined) return { muted: listWith(settings.muted, actor, muted) };
  const actors = listWith(settings.mutedOn[site] ?? [], actor, muted);
  const { [site]: _before, ...others } = settings.mutedOn;
  return { mutedOn: actors.length > 0 ? { ...others, [site]: actors } : others };
}

/** The list with an item, or without it; never twice. */
export function listWith(list: readonly string[], item: string, isIn: boolean): readonly string[] {
  const others = list.filter((other) => other !== item);
  return isIn ? [...others, item] : others;
}
