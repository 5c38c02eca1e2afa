import type { Pack } from '../notes/pack.ts';
import { withoutArticles } from '../notes/view/without-articles.ts';
import { parsePageSettings, type PageSettings } from './page-settings.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';

/**
 * What the pages read of the settings. Actors whom only switched-off articles know are muted there, so
 * that a page needs to know no notes.
 */
export function publishedSettings(settings: Settings, pack: Pack): PageSettings {
  const { badge: _badge, language: _language, ...page } = settings;
  const unknown = onlyInSwitchedOff(settings.articlesOff, pack);
  return { ...page, muted: [...new Set([...page.muted, ...unknown])] };
}

/**
 * The way back: the settings as they were published last, for when they cannot be read themselves.
 * @param published as it is stored: anything.
 */
export function lastKnownSettings(published: unknown, pack: Pack): Settings {
  const page = parsePageSettings(published);
  const unknown = new Set(onlyInSwitchedOff(page.articlesOff, pack));
  return { ...DEFAULT_SETTINGS, ...page, muted: page.muted.filter((id) => !unknown.has(id)) };
}

function onlyInSwitchedOff(articlesOff: readonly string[], pack: Pack): string[] {
  const known = new Set(withoutArticles(pack, articlesOff).actors.map(({ id }) => id));
  return pack.actors.map(({ id }) => id).filter((id) => !known.has(id));
}
