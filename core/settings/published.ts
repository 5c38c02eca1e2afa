import type { Pack } from '../notes/pack.ts';
import { withoutArticles } from '../notes/without-articles.ts';
import type { PageSettings } from './page-settings.ts';
import type { Settings } from './settings.ts';

/**
 * What the pages read of the settings. Actors whom only switched-off articles know are muted there, so
 * that a page needs to know no notes.
 */
export function publishedSettings(settings: Settings, pack: Pack): PageSettings {
  const { badge: _badge, language: _language, ...page } = settings;
  const known = new Set(withoutArticles(pack, settings.articlesOff).actors.map(({ id }) => id));
  const unknown = pack.actors.map(({ id }) => id).filter((id) => !known.has(id));
  return { ...page, muted: [...new Set([...page.muted, ...unknown])] };
}
